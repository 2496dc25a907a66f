import { SignedAcknowledgement } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MONDAY, answer, answered, ask, asked, goingBy, list, noted } from '../../test/asking.ts';
import { clockAt } from '../../test/clock.ts';
import { collector, nothingWaits } from '../../test/destination.ts';
import { API_KEY, ORIGIN, fixture, restart, start } from '../../test/kit.ts';
import { readClaims } from '../receipt/sign.ts';

const now = () => new Date(MONDAY);
const OURS = '2026-11-30T17:00:00.000+01:00';

describe('what is promised', () => {
  test.each([
    ['ours, where the page promised more time', {}, OURS],
    [
      'what the page said, where that is earlier',
      { answerBy: '2026-11-24T12:00:00+01:00' },
      '2026-11-24T12:00:00.000+01:00',
    ],
    ['ours, where what the page said was past', { answerBy: '2026-11-20T12:00:00+01:00' }, OURS],
    ['sooner for a question', { kind: 'question' }, '2026-11-25T17:00:00.000+01:00'],
  ])('is %s', async (_, data, promised) => {
    const running = await start({ now });
    const acknowledged = SignedAcknowledgement.parse(await ask(running, data));
    expect(acknowledged.answerBy).toBe(promised);
    expect(readClaims(acknowledged.receipt).answerBy).toBe(promised);
    expect((await list(running)).contacts[0]?.answerBy).toBe(promised);
  });

  test('is what the settings say', async () => {
    const hours = { saturday: ['10:00', '12:30'] as [string, string] };
    const running = await start({ now, answerTime: { complaint: 'P1D', hours } });
    expect((await ask(running)).answerBy).toBe('2026-11-28T12:30:00.000+01:00');
  });

  test('is not put on anything but a question or a complaint', async () => {
    const { received } = await start({ now });
    const { receipt, ...acknowledged } = await received(fixture('cancellation-dutch-weekly'));
    expect(acknowledged).not.toHaveProperty('answerBy');
    expect(readClaims(receipt)).not.toHaveProperty('answerBy');
  });

  test('is the same for whoever sends the same again later', async () => {
    const clock = clockAt(MONDAY);
    const running = await start(goingBy(clock));
    const message = asked();
    const first = await running.received(message);
    clock.pass(DAY);
    expect(await (await running.post(message)).json()).toEqual(first);
    expect((await list(running)).total).toBe(1);
  });
});

describe('what waits for an answer', () => {
  test('comes with everything that was said, the most urgent first', async () => {
    const running = await start({ now });
    const complaint = await ask(running);
    const question = await ask(running, { kind: 'question', message: 'Wanneer komt hij?' });
    await running.received(asked({}, { mode: 'test' }));
    const { contacts, total } = await list(running);
    expect(total).toBe(2);
    expect(contacts.map(({ id }) => id)).toEqual([question.id, complaint.id]);
    expect(contacts[1]).toEqual({
      id: complaint.id,
      site: null,
      mode: 'live',
      reference: complaint.reference,
      kind: 'complaint',
      state: 'open',
      locale: 'nl-NL',
      receivedAt: complaint.receivedAt,
      answerBy: OURS,
      overdueAt: null,
      topic: ['delivery', 'late'],
      message: 'De krant komt steeds op maandag.',
      replyTo: 'lezer@voorbeeld.example',
      turns: [],
    });
    expect((await list(running, '?limit=1')).contacts).toHaveLength(1);
    expect((await list(running, '?mode=test')).total).toBe(1);
    expect((await list(running, '?site=elsewhere')).total).toBe(0);
  });

  test('is shown to nobody without a key that may answer', async () => {
    const keys = [{ role: 'viewer' as const, key: 'a-key-of-somebody-who-counts' }];
    const { get } = await start({ now, keys });
    expect((await get('/v1/contacts')).status).toBe(401);
    const authorization = 'Bearer a-key-of-somebody-who-counts';
    expect((await get('/v1/contacts', { authorization })).status).toBe(403);
    expect((await get('/v1/contacts?state=x', { authorization: `Bearer ${API_KEY}` })).status).toBe(400);
  });
});

test('a team’s page on another origin may read and answer', async () => {
  const { receiver } = await start({ now });
  for (const [path, method] of [
    ['/v1/contacts', 'GET'],
    ['/v1/contacts/01939d5e-0000-7000-8000-000000000001/answer', 'POST'],
  ] as const) {
    const { status, headers } = await receiver.fetch(
      new Request(`${ORIGIN}${path}`, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://team.example',
          'access-control-request-method': method,
          'access-control-request-headers': 'authorization',
        },
      }),
    );
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toContain(method);
    expect(headers.get('access-control-allow-headers')).toContain('Authorization');
  }
});

describe('an answer', () => {
  test('is kept, told to every destination after the question, and ends the waiting', async () => {
    const crm = collector();
    const running = await start({ now, destinations: { crm: crm.destination } });
    const { id, reference } = await ask(running);
    const contact = await answered(running, id, 'Vanaf volgende week komt hij op zaterdag.');
    expect(contact).toMatchObject({
      state: 'answered',
      turns: [{ type: 'contact.answered', text: 'Vanaf volgende week komt hij op zaterdag.', by: 'server' }],
    });
    expect(await list(running)).toEqual({ contacts: [], total: 0, mailed: false });
    await nothingWaits(running);
    expect(crm.taken.map(({ type }) => type)).toEqual(['contact.submitted', 'contact.answered']);
    expect(crm.taken[1]).toMatchObject({
      about: id,
      assurance: 4,
      data: { contact: id, reference, text: 'Vanaf volgende week komt hij op zaterdag.', by: 'server' },
    });
    expect(await noted(running)).toEqual([crm.taken[1]]);
  });

  test('says which role gave it', async () => {
    const key = 'a-key-of-somebody-who-answers';
    const running = await start({ now, keys: [{ role: 'agent', key }] });
    const { id } = await ask(running);
    expect((await answer(running, id, { text: 'Dat zoeken we uit.' }, key)).status).toBe(200);
    expect((await noted(running))[0]?.data).toMatchObject({ by: 'agent' });
  });

  test('is noted once, however often it is sent, and other words are another answer', async () => {
    const running = await start({ now });
    const { id } = await ask(running);
    const first = await answered(running, id, 'Morgen.');
    expect(await answered(running, id, 'Morgen.')).toEqual(first);
    const second = await answered(running, id, 'Overmorgen toch pas.');
    expect(second.turns.map(({ text }) => text)).toEqual(['Morgen.', 'Overmorgen toch pas.']);
  });

  test('is noted once where it is sent twice at the same time', async () => {
    const running = await start({ now });
    const { id } = await ask(running);
    await Promise.all(Array.from({ length: 5 }, () => answered(running, id, 'Morgen.')));
    expect(await noted(running)).toHaveLength(1);
  });

  test.each([
    ['without words', { text: ' \n' }, 400],
    ['with fields nobody knows', { text: 'Morgen.', from: 'Sanne' }, 400],
    ['that is too long', { text: 'x'.repeat(20_001) }, 400],
  ])('%s is refused, and nothing is noted', async (_, body, status) => {
    const running = await start({ now });
    const { id } = await ask(running);
    expect((await answer(running, id, body)).status).toBe(status);
    expect(await noted(running)).toEqual([]);
  });

  test('to something else than a question is not found', async () => {
    const running = await start({ now });
    const { id } = await running.received(fixture('cancellation-dutch-weekly'));
    expect((await answer(running, id, { text: 'Morgen.' })).status).toBe(404);
    expect((await answer(running, 'none', { text: 'Morgen.' })).status).toBe(404);
    expect((await answer(running, id, { text: 'Morgen.' }, 'a-key-that-opens-nothing')).status).toBe(401);
  });

  test('finds the question of the site that is named', async () => {
    const running = await start({ now });
    const message = asked({}, { site: 'one' });
    await running.received(message);
    await running.received({ ...message, site: 'two' });
    expect((await answer(running, message.id, { text: 'Morgen.' })).status).toBe(404);
    const response = await running.receiver.fetch(
      new Request(`https://leave.example/v1/contacts/${message.id}/answer?site=two`, {
        method: 'POST',
        headers: { authorization: `Bearer ${API_KEY}` },
        body: '{"text":"Morgen."}',
      }),
    );
    expect(await response.json()).toMatchObject({ site: 'two', state: 'answered' });
    expect((await list(running)).contacts).toMatchObject([{ site: 'one', state: 'open' }]);
  });
});

describe('what the receiver noted itself', () => {
  test('holds in the log: a restart that checks every record goes well', async () => {
    const clock = clockAt(MONDAY);
    const running = await start(goingBy(clock));
    const { id } = await ask(running);
    clock.pass(8 * DAY);
    await answered(running, id, 'Te laat, het spijt ons.');
    const again = await restart(running, goingBy(clock));
    expect((await noted(again)).map(({ type }) => type)).toEqual(['contact.overdue', 'contact.answered']);
  });

  test('is nobody’s receipt', async () => {
    const running = await start({ now });
    const { id } = await ask(running);
    await answered(running, id, 'Morgen.');
    const [event] = await noted(running);
    expect((await running.get(`/v1/receipts/${event?.id}`)).status).toBe(404);
    expect((await running.post(asked({}, { id: event!.id }))).status).toBe(422);
  });

  test('comes an hour after the promise too where it was answered before anybody looked', async () => {
    const clock = clockAt(MONDAY);
    const running = await start({ now: clock.now, timer: () => () => {} });
    const { id } = await ask(running);
    clock.pass(7 * DAY + 8 * HOUR);
    await answered(running, id, 'Te laat, het spijt ons.');
    expect((await noted(running)).map(({ type }) => type)).toEqual(['contact.overdue', 'contact.answered']);
  });
});
