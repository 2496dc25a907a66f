/** What a viewer reads of what people wrote, beside what an agent reads. */
import { Comments } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { API_KEY, fixture, start } from '../../test/kit.ts';

const VIEWER = 'a-key-of-a-viewer-for-tests';
const period = 'from=2026-11-01&to=2026-11-30';

const wrote = (comment: string) => {
  const survey = fixture('survey', { locale: 'nl-NL' });
  return { ...survey, data: { ...survey.data, about: undefined, comment, plan: 'Weekend' } };
};

async function reading(written: string[]) {
  const running = await start({
    now: () => new Date('2026-11-20T09:00:00Z'),
    keys: [{ role: 'viewer', key: VIEWER }],
  });
  for (const comment of written) await running.received(wrote(comment));
  const ask = async (key: string, query: string, language = 'nl') => {
    const headers = { authorization: `Bearer ${key}`, 'accept-language': language };
    const response = await running.get(`/v1/insights/comments?${period}${query}`, headers);
    return Comments.parse(await response.json());
  };
  return {
    asViewer: (query = '', language?: string) => ask(VIEWER, query, language),
    asAgent: (query = '') => ask(API_KEY, query),
    running,
  };
}

const texts = ({ comments }: Comments) => comments.map(({ text }) => text);
const five = [
  'Bel mij op 06-12345678',
  'jan@voorbeeld.nl wacht nog',
  'Terug naar NL91ABNA0417164300',
  'Kaart 4111 1111 1111 1111',
  'Te duur',
];

test('numbers and addresses are marks to a viewer, in the language that was asked, and stay for an agent', async () => {
  const { asViewer, asAgent } = await reading(five);
  expect(texts(await asAgent())).toEqual(five.toReversed());
  expect(texts(await asViewer())).toEqual([
    'Te duur',
    'Kaart [kaartnummer]',
    'Terug naar [rekeningnummer]',
    '[e-mailadres] wacht nog',
    'Bel mij op [telefoonnummer]',
  ]);
  expect(texts(await asViewer('', 'de-AT,de;q=0.9'))[1]).toBe('Kaart [Kartennummer]');
  expect(texts(await asViewer('&locale=en-IE'))[1]).toBe('Kaart [card number]');
});

test('nothing a viewer is told leads to the message or to whoever sent it', async () => {
  const { asViewer, asAgent, running } = await reading(five);
  const [told, all] = [(await asViewer()).comments, (await asAgent()).comments];
  for (const [index, { id, plan, jurisdiction }] of told.entries()) {
    expect(id).not.toBe(all[index]?.id);
    expect([plan, jurisdiction]).toEqual([null, null]);
    expect((await running.get(`/v1/receipts/${id}`)).status).toBe(404);
    expect((await running.get(`/v1/receipts/${all[index]?.id}`)).status).toBe(200);
  }
  expect(new Set(told.map(({ id }) => id)).size).toBe(5);
  expect((await asViewer()).comments).toEqual(told);
});

test('a viewer cannot search for what is hidden, nor read what fewer than five wrote', async () => {
  const more = ['Te duur geworden', 'Veel te duur', 'te duur', 'Te DUUR'];
  const called = [1, 2, 3, 4, 5].map((digit) => `Gebeld met 020-123456${digit}`);
  const { asViewer, asAgent } = await reading([...five, ...more, ...called]);
  expect(texts(await asAgent('&search=12345678')).length).toBe(1);
  expect(texts(await asAgent('&search=020-123456')).length).toBe(5);
  for (const search of ['12345678', '020-123456', 'jan@voorbeeld.nl', 'geworden']) {
    expect(await asViewer(`&search=${search}`)).toEqual({ comments: [], next: null });
    // Neither behind a cursor of one's own.
    expect(await asViewer(`&search=${search}&cursor=1000`)).toEqual({ comments: [], next: null });
  }
  expect(texts(await asViewer('&search=te%20duur')).length).toBe(5);
});
