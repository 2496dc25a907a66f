import { existsSync, readFileSync } from 'node:fs';
import { createReceiver, type Receiver } from '@fairwell/receiver';
import { CancelConfig, defaultReasons, feedbackOf, SurveyConfig } from '@fairwell/schema';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));

test('the README is short and shows what to paste by line 20', () => {
  const lines = readme.split('\n');
  expect(lines.length).toBeLessThanOrEqual(120);
  expect(lines.findIndex((line) => line.includes('<fairwell-cancel>'))).toBeLessThan(20);
});

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/elements.md',
  'docs/advice.md',
  'docs/accessibility.md',
  'docs/theming.md',
];

test.each(pages)('every command in %s exists', (file) => {
  const commands = [...read(file).matchAll(/pnpm@12 ([\w-]+)/g)].map(([, name]) => name as string);
  expect(commands).not.toEqual([]);
  const builtIn = new Set(['exec', 'install', 'run']);
  expect(commands.filter((name) => !builtIn.has(name) && !(name in manifest.scripts))).toEqual([]);
});

test.each(pages)('every relative link in %s leads somewhere', (file) => {
  const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link as string);
  expect(links).not.toEqual([]);
  expect(links.filter((link) => !existsSync(new URL(link, new URL(file, root))))).toEqual([]);
});

describe('the reasons in docs/elements.md', () => {
  const [, section = ''] = read('docs/elements.md').split('### Reasons');

  test('of a site are a configuration', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(section) ?? [];
    const config = { endpoint: 'https://leave.example/v1/messages', ...JSON.parse(json) };
    const { error } = SurveyConfig.safeParse(config);
    expect(error && z.prettifyError(error)).toBeUndefined();
  });

  test('of ours are those that are asked, each with the word that billing systems know', () => {
    const listed = [...section.matchAll(/^\| (?:`(\w+)`)? *\| (?:`(\w+)`)? *\| `(\w+)` *\|$/gm)];
    const rows = defaultReasons.flatMap(({ code, category, reasons }) => [
      [code, undefined, feedbackOf({ category, path: [code] })],
      ...reasons.map((below) => [undefined, below.code, feedbackOf({ category, path: [code, below.code] })]),
    ]);
    expect(listed.map(([, ...row]) => row)).toEqual(rows);
  });
});

test('every test that a promise is proved by exists', () => {
  const links = [...read('docs/guarantees.md').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link as string);
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((link) => !existsSync(new URL(`docs/${link}`, root)))).toEqual([]);
});

test.each(['README.md', 'examples/script-tag/index.html'])('the configuration in %s is valid', (file) => {
  const [, json] = /name="config"\s+value='([^']+)'/.exec(read(file)) ?? [];
  const { error } = CancelConfig.safeParse(JSON.parse(json ?? 'null'));
  expect(error && z.prettifyError(error)).toBeUndefined();
});

describe('the curl command in the README', () => {
  const [, body = ''] = /-d '(\{[^']+\})'/.exec(readme) ?? [];
  let data: string;
  let receiver: Receiver;

  beforeAll(async () => {
    data = await mkdtemp(`${tmpdir()}/fairwell-docs-`);
    receiver = await createReceiver({ data });
  });
  afterAll(async () => {
    await receiver.close();
    await rm(data, { recursive: true });
  });

  const post = (content: string) =>
    receiver.fetch(
      new Request('http://127.0.0.1:8787/v1/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: content,
      }),
    );

  test('answers 201, then 200 with the same bytes, then 422 for other content', async () => {
    const first = await post(body);
    const again = await post(body);
    const other = await post(body.replace('sub_123', 'sub_124'));
    expect([first.status, again.status, other.status]).toEqual([201, 200, 422]);
    expect(await again.text()).toBe(await first.text());
  });
});
