import { afterEach, expect, test } from 'vitest';
import docs from '../../../../docs/elements.md?raw';
import { stages } from '../../test/stages.ts';

/** What the page of an element says in one of its tables. */
function documented(tag: string, kind: string): string[] {
  const section = docs.split(`<!-- table ${tag} -->`)[1]?.split('<!-- end -->')[0] ?? '';
  const table = section.split(`| ${kind} |`)[1]?.split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| `(.+?)` \|/gm)].map(([, name = '']) => name);
}

const kinds: [RegExp, string, string][] = [
  [/font/, 'Courier, monospace', ''],
  [/font-size/, '31px', ''],
  [/line-height/, '2.22', ''],
  [/radius|gap|padding/, '13px', ''],
  [/width/, '171px', ''],
  [/control-size/, '71px', ''],
  [/shadow/, '0 0 3px rgb(1 2 3)', ''],
];
const another = (name: string): string =>
  kinds.findLast(([pattern]) => pattern.test(name))?.[1] ?? 'rgb(1 2 3)';

const seen = [
  'color',
  'background-color',
  'background-image',
  'border-top-color',
  'border-left-color',
  'outline-color',
  'accent-color',
  'font-family',
  'font-size',
  'line-height',
  'border-top-left-radius',
  'margin-top',
  'margin-bottom',
  'row-gap',
  'padding-left',
  'inline-size',
  'min-block-size',
  'box-shadow',
];

function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

/** All that can be seen of an element, as one text. */
function lookOf(host: HTMLElement): string {
  const lines: string[] = [];
  for (const element of within(host.shadowRoot!)) {
    const style = getComputedStyle(element);
    lines.push(seen.map((name) => style.getPropertyValue(name)).join(' '));
    if (element instanceof HTMLDialogElement)
      lines.push(getComputedStyle(element, '::backdrop').backgroundColor);
  }
  return lines.join('\n');
}

const everything = [...new Set(Object.keys(stages).flatMap((tag) => documented(tag, 'custom property')))];

afterEach(() => document.body.replaceChildren());

test('there are about twenty custom properties', () => {
  expect(everything.length).toBeGreaterThanOrEqual(20);
  expect(everything.length).toBeLessThanOrEqual(24);
});

test.each(Object.keys(stages))(
  'what changes the look of <%s> is documented, and what is documented changes it',
  async (tag) => {
    const works = new Set<string>();
    const parts = new Set<string>();
    const styled = new Set<string>();
    await stages[tag]!(async (host) => {
      for (const name of everything) {
        if (works.has(name)) continue;
        const before = lookOf(host);
        host.style.setProperty(name, another(name));
        if (lookOf(host) !== before) works.add(name);
        host.style.removeProperty(name);
      }
      for (const one of host.shadowRoot!.querySelectorAll('[part]')) {
        for (const name of one.part) {
          parts.add(name);
          const sheet = document.createElement('style');
          sheet.textContent = `${tag}::part(${name}) { text-indent: 7px }`;
          document.head.append(sheet);
          if (getComputedStyle(one).textIndent === '7px') styled.add(name);
          sheet.remove();
        }
      }
    });
    expect([...works].toSorted()).toEqual(documented(tag, 'custom property').toSorted());
    expect([...parts].toSorted()).toEqual(documented(tag, 'part').toSorted());
    expect(styled).toEqual(parts);
  },
);
