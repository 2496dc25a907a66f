import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { contactsOf, outcomes, reasons } from '../../test/exits/expected.ts';
import { replay } from '../../test/exits/replay.ts';
import type { Replayed } from '../../test/exits/replay.ts';
import { makeYear } from '../../test/exits/year.ts';
import { answered, ask } from '../../test/asking.ts';
import { start, temporaryFolder } from '../../test/kit.ts';
import { afterTheFile } from '../../test/lastly.ts';
import { report } from './report.ts';

vi.setConfig({ hookTimeout: 120_000 });

const lastly = afterTheFile();
const year = makeYear({ seed: 31, contracts: 130 });
const asked = { from: '2026-01-01', to: '2026-12-30' };
const now = new Date(year.end);
let running: Replayed;
beforeAll(async () => {
  running = await replay(year, lastly);
});

const made = async (...flags: string[]) =>
  (await report(['--data', running.data, '--year', '2026', ...flags], now)).text;

/** What stands behind each label. */
function figuresIn(page: string): Record<string, string> {
  const [figures = ''] = page.split('<section class="definitions"');
  const found = [...figures.matchAll(/<dt>([^<]*)<\/dt>\s*<dd[^>]*>([^<]*)<\/dd>/g)];
  return Object.fromEntries(found.map(([, label = '', value = '']) => [label, value.trim()]));
}

test('every figure is the one that was worked out separately, and small ones are not told', async () => {
  const figures = figuresIn(await made('--name', 'De Zaterdag'));
  const ends = outcomes(year, asked);
  const few = (count: number, whole: number) =>
    [count, whole - count].some((part) => part > 0 && part < 5)
      ? 'Minder dan vijf, of daaruit te berekenen'
      : String(count);
  expect(figures['Opzeggingen']).toBe(String(ends.cancellations));
  expect(figures['Zelf ingetrokken']).toBe(few(ends.cancellations - ends.canceled, ends.cancellations));
  expect(figures['Niet gelukt bij de verwerking']).toBe(few(ends.failed, ends.cancellations));
  expect(figures['Zonder in te loggen']).toBe(
    `${ends.withoutLogin} (${Math.round(100 * (ends.withoutLoginRate ?? 0))}%)`,
  );
  expect(figures['De helft was klaar binnen']).toMatch(/^\d+ (seconden|minuten)$/);
  const contacts = contactsOf(year, asked);
  const replied = contacts.filter(({ answeredAt }) => answeredAt !== null).length;
  expect(figures['Binnengekomen']).toBe(String(contacts.length));
  expect(figures['Beantwoord']).toBe(few(replied, contacts.length));
});

test('reasons are those of the year, the most frequent first, with their shares', async () => {
  const page = await made();
  const rows = [...page.matchAll(/<th scope="row">\s*([^<]*)<svg.*?<td>(\d+)<\/td>\s*<td>([^<]*)<\/td>/gs)];
  const { nodes, withReason } = reasons(year, asked);
  const wanted = nodes.filter(({ path, answers }) => path.length === 1 && answers >= 5);
  expect(rows.map(([, , count]) => Number(count))).toEqual(
    wanted.map(({ answers }) => answers).toSorted((a, b) => b - a),
  );
  expect(rows[0]?.[3]?.replace(/\s/, '')).toBe(`${Math.round((100 * Number(rows[0]?.[2])) / withReason)}%`);
});

test('nothing of anybody is in it, and nothing is loaded', async () => {
  const page = await made('--lang', 'en');
  for (const { message } of year.told.flatMap((told) => (told.does === 'send' ? [told] : []))) {
    expect(page).not.toContain(message.id);
  }
  expect(page).not.toMatch(/voorbeeld\.example|sub-\d|Te duur geworden|Waar blijft hij/);
  expect(page).not.toMatch(/<(script|link|img|iframe)\b|https?:\/\//);
  expect(page).toContain('content="default-src &#39;none&#39;;');
});

test('of one site only that site, of a name only the name, and as a file where one was asked for', async () => {
  const out = join(temporaryFolder(), 'report.html');
  expect(await made('--site', 'de-ochtend', '--lang', 'de', '--out', out)).toBe(`${out}\n`);
  const page = readFileSync(out, 'utf8');
  const ends = outcomes(year, { ...asked, site: 'de-ochtend' });
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('Kündigen bei de-ochtend im Jahr 2026');
  expect(figuresIn(page)['Kündigungen']).toBe(String(ends.cancellations));
  expect(await made('--name', '<b>&')).toContain('Opzeggen bij &lt;b&gt;&amp; in 2026');
});

test('how few were answered, or not, is told neither', async () => {
  const few = await start({ now: () => new Date('2026-11-23T09:00:00Z') });
  const received = [];
  for (let index = 0; index < 7; index++) received.push(await ask(few));
  const { text } = await report(['--data', few.data, '--year', '2026'], now);
  expect(figuresIn(text)).toMatchObject({ Binnengekomen: '7', Beantwoord: '0' });
  for (const { id } of received.slice(0, 3)) await answered(few, id, 'Dat hadden we beter moeten doen.');
  const later = await report(['--data', few.data, '--year', '2026'], now);
  const { Binnengekomen, Beantwoord, ...more } = figuresIn(later.text);
  expect([Binnengekomen, Beantwoord]).toEqual(['7', 'Minder dan vijf, of daaruit te berekenen']);
  expect(more['Wachten nog op antwoord']).toBe(Beantwoord);
});

test('where nobody knows, it says so rather than nothing', async () => {
  const { data } = await start();
  const { text } = await report(['--data', data, '--year', '2026'], now);
  const figures = figuresIn(text);
  expect(figures['De helft was klaar binnen']).toBe('Niet gemeten');
  expect(figures['Opzeggingen']).toBe('0');
  expect(text).toContain('Er waren te weinig antwoorden om te noemen.');
});

test.each([
  [['--year', '2027'], /--year must be a year of which at least a day is over, such as 2026/],
  [['--year', 'last'], /--year must be/],
  [[], /--year must be/],
  [['--year', '2026', '--zone', 'Mars'], /--zone must be/],
  [['--year', '2026', 'now'], /takes flags only/],
])('%j is told what is wrong', async (flags, sentence) => {
  await expect(report(['--data', running.data, ...flags], now)).rejects.toThrow(sentence);
});
