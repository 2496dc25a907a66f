/** What people write, told by reason: planted words are found, and nothing that tells who wrote them. */
import { ThemesAnswer } from '@fairwell/schema';
import { beforeAll, expect, test } from 'vitest';
import { Random } from '../../test/exits/random.ts';
import { API_KEY, fixture, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { clockAt } from '../../test/clock.ts';
import { eventually } from '../../test/destination.ts';
import { afterTheFile } from '../../test/lastly.ts';

const VIEWER = 'a-key-of-a-viewer-for-tests';
const DAY = 86_400_000;
const period = 'to=2026-11-30';

const wrote = (code: string, comment: string | undefined, change: object = {}, locale = 'nl-NL') => {
  const survey = fixture('survey', { locale, site: 'de-zaterdag' });
  const reasons = [
    { code, category: 'other', label: `Omdat: ${code}`, path: code === 'late' ? ['delivery', code] : [code] },
  ];
  return { ...survey, data: { reasons, comment, ...change } };
};

/** Dutch and Greek, with much that everybody says, one thing for each reason, and a number here and there. */
function writings(): { code: string; comment: string; locale: string }[] {
  const random = new Random(7);
  const filler = ['de krant is', 'ik vind het', 'het was een', 'en dat is', 'maar ik heb'];
  const nouns = ['jaar', 'abonnement', 'weekend', 'zondag', 'buurman', 'tuin', 'lezer', 'artikel'];
  const own: Record<string, string[]> = {
    price: ['veel te duur geworden', 'te duur geworden voor mij'],
    late: ['elke zaterdag te laat', 'weer te laat bezorgd'],
    other: ['niets bijzonders'],
  };
  const all = [];
  for (let index = 0; index < 180; index++) {
    const code = random.pick(Object.keys(own));
    const words = [
      random.pick(filler),
      random.pick(nouns),
      random.pick(filler),
      random.pick(own[code] ?? []),
    ];
    const comment = `${words.join(' ')} ${random.pick(nouns)}. Bel 06-123456${10 + random.below(80)}`;
    all.push({ code, comment, locale: 'nl-NL' });
  }
  for (let index = 0; index < 20; index++)
    all.push({ code: 'price', comment: 'ΠΟΛΎ ΑΚΡΙΒΌ', locale: 'el-GR' });
  for (let index = 0; index < 20; index++)
    all.push({ code: 'late', comment: index % 2 ? 'αργεί πάντα' : 'Αργεί πάντα πολύ', locale: 'el' });
  for (let index = 0; index < 4; index++)
    all.push({ code: 'late', comment: 'Nat door de regen!', locale: 'nl' });
  return all;
}

const lastly = afterTheFile();
let running: Running;
const ask = async (query = '&from=2026-11-01', key = API_KEY) => {
  const response = await running.get(`/v1/insights/themes?${period}${query}`, {
    authorization: `Bearer ${key}`,
  });
  return ThemesAnswer.parse(await response.json());
};

beforeAll(async () => {
  running = await start(
    { now: () => new Date('2026-11-20T09:00:00Z'), keys: [{ role: 'viewer', key: VIEWER }] },
    lastly,
  );
  for (const { code, comment, locale } of writings())
    await running.received(wrote(code, comment, {}, locale));
});

const phrasesIn = ({ reasons }: ThemesAnswer, path: string) =>
  reasons.find((reason) => reason.path.join('/') === path)?.phrases ?? [];

test('what stands out is what was planted, in the words people used, and each language is told from itself', async () => {
  const found = await ask();
  expect(found.people).toBe(224);
  const texts = (path: string) => phrasesIn(found, path).map(({ text, language }) => `${language}: ${text}`);
  expect(texts('price')).toEqual(expect.arrayContaining(['nl: te duur geworden', 'el: πολυ ακριβο']));
  expect(texts('delivery')).toEqual(expect.arrayContaining(['el: αργει παντα']));
  expect(texts('delivery').join()).toMatch(/te laat/);
  // What everybody says stands out nowhere.
  expect(found.reasons.flatMap(({ phrases }) => phrases.map(({ word }) => word))).not.toContain('krant');
  expect(texts('other')).toEqual(['nl: niets bijzonders']);
  const expensive = phrasesIn(found, 'price').find(({ text }) => text === 'te duur geworden');
  const prices = writings().filter(({ code, locale }) => code === 'price' && locale === 'nl-NL');
  expect(expensive).toMatchObject({ people: prices.length, share: 1, elsewhere: 0 });
});

test('no number of anybody is in it, whoever asks', async () => {
  for (const key of [API_KEY, VIEWER]) {
    const { reasons, groups } = await ask('&from=2026-11-01', key);
    const said = reasons.flatMap(({ phrases }) => phrases.map(({ text }) => text));
    expect(said.length).toBeGreaterThan(3);
    expect([...said, ...groups.map(({ words }) => words)].join()).not.toMatch(/\d/);
  }
});

test('what says nearly the same is one group, with what the first one wrote', async () => {
  const { groups } = await ask('&from=2026-11-01&limit=50');
  expect(groups).toContainEqual({ people: 20, language: 'el', words: 'πολυ ακριβο', example: 'ΠΟΛΎ ΑΚΡΙΒΌ' });
  expect(groups).toContainEqual({
    people: 4,
    language: 'nl',
    words: 'nat door de regen',
    example: 'Nat door de regen!',
  });
  expect(groups.find(({ words }) => words === 'αργει παντα')?.people).toBe(20);
});

test('a viewer is told only what five people wrote, and no words of one of them', async () => {
  const [told, all] = [
    await ask('&from=2026-11-01&limit=50', VIEWER),
    await ask('&from=2026-11-01&limit=50'),
  ];
  expect(told.groups.map(({ words }) => words)).toContain('πολυ ακριβο');
  expect(told.groups.every(({ example, people }) => example === null && people >= 5)).toBe(true);
  expect(JSON.stringify(told)).not.toContain('regen');
  expect(JSON.stringify(all)).toContain('regen');
  for (const { people, phrases } of told.reasons) {
    for (const phrase of phrases) expect(phrase.people === null || phrase.people >= 5).toBe(true);
    expect(people).toBeGreaterThanOrEqual(5);
  }
});

test('filters narrow what is told, and a reason is told from all others', async () => {
  expect((await ask('&from=2026-11-01&language=el')).people).toBe(40);
  const price = await ask('&from=2026-11-01&reason=price');
  expect(price.reasons.map(({ path }) => path)).toEqual([['price']]);
  expect(phrasesIn(price, 'price')).toEqual(phrasesIn(await ask(), 'price'));
  expect((await ask('&from=2026-11-01&level=2')).reasons.map(({ path }) => path.join('/'))).toContain(
    'delivery/late',
  );
  expect(await ask('&from=2026-11-01&plan=Weekend')).toMatchObject({ people: 0, reasons: [], groups: [] });
  const wrong = await running.get(`/v1/insights/themes?${period}&from=2026-11-01&level=9`, {
    authorization: `Bearer ${API_KEY}`,
  });
  expect((await wrong.json()).errors[0].field).toBe('/level');
});

test('who answers twice about one cancellation is one person', async () => {
  running = await start({ now: () => new Date('2026-11-20T09:00:00Z') });
  const cancellation = fixture('cancellation-dutch-weekly', { site: 'de-zaterdag' });
  await running.received(cancellation);
  for (let again = 0; again < 3; again++) {
    await running.received(wrote('price', 'veel te duur', { about: cancellation.id }));
  }
  await running.received(wrote('price', 'Veel te duur!'));
  await running.received(wrote('price', undefined));
  const [group] = (await ask()).groups;
  expect(group).toMatchObject({ people: 2, words: 'veel te duur' });
  expect((await ask()).people).toBe(2);
});

test('what is erased is forgotten, as if nothing had ever been like it', async () => {
  const { now, timer, pass } = clockAt('2026-10-01T09:00:00Z');
  running = await start({ now, timer, retention: { 'survey.answered': 'P30D' } });
  const read = () => ask('&from=2026-09-01');
  await running.received(wrote('price', 'een twee drie vier vijf'));
  pass(20 * DAY);
  // Both are like the first one, and not like each other.
  await running.received(wrote('price', 'een twee drie vier zes'));
  await running.received(wrote('price', 'een drie vier vijf zeven'));
  expect((await read()).groups).toMatchObject([{ people: 3 }]);
  // Day by day, until the first one is old and long before the others are.
  for (let day = 20; day < 45 && (await read()).people === 3; day++) pass(DAY);
  await eventually(async () => expect(await read()).toMatchObject({ people: 2, groups: [] }));
});
