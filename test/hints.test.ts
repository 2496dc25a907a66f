import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { cssData, htmlData, webTypes } from '../packages/elements/scripts/editor-hints.ts';
import { elementsModule } from '../packages/elements/scripts/framework-types.ts';
import {
  type Described,
  elementsIn,
  type Manifest,
  published,
  readManifest,
} from '../packages/elements/scripts/manifest.ts';
import { withTables } from '../packages/elements/scripts/tables.ts';
import { cancelKeys } from '../packages/elements/src/cancel/cancel.keys.ts';
import type { Keys } from '../packages/elements/src/config/keys.ts';
import { surveyKeys } from '../packages/elements/src/exit-survey/exit-survey.keys.ts';
import { withdrawKeys } from '../packages/elements/src/withdraw/withdraw.keys.ts';
import { contactKeys } from '../packages/elements/src/contact/contact.keys.ts';
import { statusKeys } from '../packages/elements/src/status/status.keys.ts';
import { attributesOf } from '../packages/elements/src/config/read.ts';
import { insightsKeys } from '../packages/elements/src/insights/insights.config.ts';
import { rightsKeys } from '../packages/elements/src/rights-panel/rights-panel.config.ts';

const here = new URL('../packages/elements/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, here), 'utf8');

let manifest: Manifest;
let elements: Described[];
beforeAll(async () => {
  manifest = await readManifest();
  elements = elementsIn(manifest);
});

const element = (tag: string) => elements.find((one) => one.tag === tag)!;

test('every element of the script tag is described', () => {
  const loaded = [...read('src/cdn.ts').matchAll(/\/(fairwell-[\w-]+)\.ts'/g)].map(([, tag]) => tag);
  expect(new Set(loaded)).toEqual(new Set(elements.map(({ tag }) => tag)));
});

test.each<[string, Keys, string[]]>([
  ['fairwell-cancel', cancelKeys, []],
  ['fairwell-withdraw', withdrawKeys, []],
  ['fairwell-contact', contactKeys, []],
  ['fairwell-status', statusKeys, []],
  ['fairwell-survey', surveyKeys, []],
  ['fairwell-rights', rightsKeys, []],
  ['fairwell-insights', insightsKeys, ['no-url-state']],
])('%s describes the attributes that it listens to, and no others', (tag, keys, more) => {
  const described = element(tag).attributes.map(({ name }) => name);
  expect(described.toSorted()).toEqual([...attributesOf(keys), ...more].toSorted());
});

test('everything that is described says what it is for', () => {
  const mute = elements.flatMap(
    ({ tag, attributes, properties, methods, events, slots, cssProperties, cssParts }) =>
      [attributes, properties, methods, events, slots, cssProperties, cssParts]
        .flat()
        .filter(({ description }) => !description)
        .map(({ name }) => `${tag} ${name}`),
  );
  expect(mute).toEqual([]);
});

test('the typings are those of the elements (npx -y pnpm@12 build writes them)', () => {
  expect(read('src/frameworks/elements.ts')).toBe(elementsModule(elements));
});

test('the tables of docs/elements.md are those of the elements (npx -y pnpm@12 build writes them)', () => {
  const page = read('../../docs/elements.md');
  expect(page).toBe(withTables(page, elements));
  for (const { tag } of elements) expect(page).toContain(`<!-- table ${tag} -->`);
});

test.each(['properties', 'parts'] as const)('docs/theming.md has all %s, and no others', (kind) => {
  const table = read('../../docs/theming.md').split(`<!-- ${kind} -->`)[1]?.split('<!-- end -->')[0] ?? '';
  const said = [...table.matchAll(/^\| `(.+?)` \|/gm)].map(([, name = '']) => name);
  const known = elements.flatMap(({ cssProperties, cssParts }) =>
    kind === 'parts' ? cssParts : cssProperties,
  );
  expect(said.toSorted()).toEqual([...new Set(known.map(({ name }) => name))].toSorted());
});

test('a part means the same in every element', () => {
  const meanings = new Map<string, Set<string>>();
  for (const { tag, cssParts } of elements) {
    if (tag === 'fairwell-insights') continue;
    for (const { name, description = '' } of cssParts) {
      meanings.set(name, (meanings.get(name) ?? new Set()).add(description));
    }
  }
  expect([...meanings].filter(([, said]) => said.size > 1)).toEqual([]);
});

test('each element has a component for React', () => {
  const wrapped = [...read('src/react/react.ts').matchAll(/wrap\(\s*'([\w-]+)'/g)].map(([, tag]) => tag);
  expect(new Set(wrapped)).toEqual(new Set(elements.map(({ tag }) => tag)));
});

describe('the manifest that ships', () => {
  test('speaks of elements only, by the paths of the built package', () => {
    const { modules } = published(manifest);
    expect(modules.flatMap(({ declarations = [] }) => declarations)).toHaveLength(elements.length);
    const sources = modules.map(({ path }) => path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts'));
    expect(sources.filter((path) => !existsSync(new URL(path, here)))).toEqual([]);
    expect(JSON.stringify(modules)).not.toMatch(/packages\/|"#|"privacy"/);
  });

  test('is where package.json says, with what editors read', () => {
    const { customElements, 'web-types': types, files } = JSON.parse(read('package.json'));
    const script = read('scripts/write-hints.ts');
    expect(files).toContain('dist');
    expect(script).toContain(`'${customElements}'`);
    expect(script).toContain(`'${types}'`);
  });
});

describe('editors', () => {
  test('VS Code knows each tag, its attributes and their words', () => {
    const tag = htmlData(elements).tags.find(({ name }) => name === 'fairwell-cancel');
    const attribute = (name: string) => tag?.attributes.find((one) => one.name === name);
    expect(attribute('mode')).toMatchObject({ values: [{ name: 'live' }, { name: 'test' }] });
    expect(attribute('endpoint')).not.toHaveProperty('values');
    expect(htmlData(elements).tags).toHaveLength(elements.length);
  });

  test('VS Code knows each custom property once', () => {
    const names = cssData(elements).properties.map(({ name }) => name);
    expect(names).toContain('--fairwell-accent');
    expect(new Set(names).size).toBe(names.length);
  });

  test('JetBrains knows attributes, properties, events, slots and custom properties', () => {
    const { elements: tags } = webTypes(elements, '1.2.3').contributions.html;
    const { attributes, js, css, slots } = tags.find(({ name }) => name === 'fairwell-cancel')!;
    expect(attributes.find(({ name }) => name === 'display')?.value.type).toBe("'dialog' | 'inline'");
    expect(js.events.map(({ name }) => name)).toContain('fairwell-received');
    expect(js.properties.map(({ name }) => name)).toContain('handleCancel');
    expect(css.properties.map(({ name }) => name)).toContain('--fairwell-radius');
    expect(css.parts.map(({ name }) => name)).toContain('primary');
    expect(slots.map(({ name }) => name)).toEqual(['', 'received']);
  });
});
