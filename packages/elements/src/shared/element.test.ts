import { afterEach, expect, test } from 'vitest';
import { html } from 'lit/html.js';
import { css, FairwellElement } from './element.ts';

class Sign extends FairwellElement {
  static override styles = [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  static {
    this.reactive('text', 'size');
  }
  text = 'nothing yet';
  size = 1;
  drawn = 0;
  seen: string[][] = [];

  protected override willUpdate(changed: ReadonlySet<string>): void {
    this.seen.push([...changed].toSorted());
    if (this.text === 'unspeakable') throw new Error('It cannot be said');
  }

  protected override render() {
    this.drawn++;
    return html`<p style="--size: ${this.size}">${this.text}</p>`;
  }
}

let count = 0;
const tagFor = (element: typeof Sign) => {
  const tag = `test-sign-${++count}`;
  customElements.define(tag, element);
  return tag;
};
const make = (): Sign => {
  const sign = document.createElement(tagFor(class extends Sign {})) as Sign;
  document.body.append(sign);
  return sign;
};
const shown = (sign: Element) => sign.shadowRoot?.querySelector('p')?.textContent;

afterEach(() => document.body.replaceChildren());

test('many changes are drawn once, with the names of what changed', async () => {
  const sign = make();
  await sign.updateComplete;
  Object.assign(sign, { text: 'one', size: 2 });
  sign.text = 'two';
  await sign.updateComplete;
  expect(shown(sign)).toBe('two');
  expect(sign.drawn).toBe(2);
  expect(sign.seen.at(-1)).toEqual(['size', 'text']);
});

test('what the page set before the element was defined wins over its defaults, and later words win over both', async () => {
  const sign = document.body.appendChild(document.createElement(`test-sign-${count + 1}`));
  Object.assign(sign, { text: 'early', somebodyElses: 'mark' });
  tagFor(class extends Sign {});
  await (sign as Sign).updateComplete;
  expect(shown(sign)).toBe('early');
  expect(sign).toHaveProperty('somebodyElses', 'mark');
  (sign as Sign).text = 'later';
  document.body.append(sign);
  await (sign as Sign).updateComplete;
  expect(shown(sign)).toBe('later');
});

test('nothing is drawn before it comes onto the page, and everything when it does', async () => {
  const sign = document.createElement(tagFor(class extends Sign {})) as Sign;
  sign.text = 'set in time';
  await sign.updateComplete;
  expect(sign.drawn).toBe(0);
  document.body.append(sign);
  await sign.updateComplete;
  expect(shown(sign)).toBe('set in time');
});

test('a change that cannot be drawn does not stop the next one', async () => {
  const sign = make();
  await sign.updateComplete;
  sign.text = 'unspeakable';
  await expect(sign.updateComplete).rejects.toThrow('It cannot be said');
  sign.text = 'fine';
  await sign.updateComplete;
  expect(shown(sign)).toBe('fine');
});

test('styles are the element’s own, and more can be added later', async () => {
  const sign = make();
  await sign.updateComplete;
  const style = getComputedStyle(sign.renderRoot.querySelector('p')!);
  expect(style.color).toBe('rgb(1, 2, 3)');
  sign.adopt(css`
    p {
      color: rgb(4, 5, 6);
    }
  `);
  expect(style.color).toBe('rgb(4, 5, 6)');
});
