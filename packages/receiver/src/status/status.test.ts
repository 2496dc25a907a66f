import type { AnswerTimes, Status } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { DAY, MONDAY, answered, ask, asked, goingBy, list, noted } from '../../test/asking.ts';
import { clockAt } from '../../test/clock.ts';
import { API_KEY, ORIGIN, fixture, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';

const now = () => new Date(MONDAY);
const by = (iso: string) => `${iso}.000+01:00`;

async function statusOf({ get }: Running, key: string): Promise<Status> {
  const response = await get(`/v1/status/${key}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  return response.json();
}

const judged = ({ receiver }: Running, id: string, body: unknown) =>
  receiver.fetch(
    new Request(`${ORIGIN}/v1/status/${id}/judgement`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify(body),
    }),
  );

describe('the answer times', () => {
  test('say to any page what is promised to whoever asks now', async () => {
    const running = await start({ now });
    const response = await running.get('/v1/answer-times');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const times: AnswerTimes = await response.json();
    expect(times).toEqual({
      question: by('2026-11-25T17:00:00'),
      complaint: by('2026-11-30T17:00:00'),
      zone: 'Europe/Amsterdam',
    });
    expect((await ask(running)).answerBy).toBe(times.complaint);
  });
});

describe('a question for which no time could be shown', () => {
  test('is promised our own', async () => {
    const running = await start({ now });
    expect((await ask(running, { answerBy: null })).answerBy).toBe(by('2026-11-30T17:00:00'));
  });
});

describe('whoever wants no answer', () => {
  test('is promised none, and nobody is told to give one', async () => {
    const clock = clockAt(MONDAY);
    const running = await start(goingBy(clock));
    const received = await ask(running, { replyTo: null, answerBy: null });
    expect(received).not.toHaveProperty('answerBy');
    expect(await list(running)).toEqual({ contacts: [], total: 0, mailed: false });
    clock.pass(20 * DAY);
    expect(await noted(running)).toEqual([]);
    const status = await statusOf(running, received.id);
    expect(status).toMatchObject({ standing: 'unasked', answerBy: null });
    expect(status.holder).toMatchObject({
      content: 'De krant komt steeds op maandag.',
      turns: [],
      answer: null,
    });
  });
});

describe('where a question stands', () => {
  test('is told by the reference, without what was said or who said it', async () => {
    const running = await start({ now });
    const { id, reference } = await ask(running);
    await answered(running, id, 'Morgen ligt hij in de bus.');
    const status = await statusOf(running, reference.toLowerCase().replaceAll('-', ' '));
    expect(status).toEqual({
      reference,
      mode: 'live',
      type: 'contact.submitted',
      standing: 'answered',
      receivedAt: by('2026-11-23T10:15:00'),
      zone: 'Europe/Amsterdam',
      effectiveOn: null,
      updatedAt: null,
      answerBy: by('2026-11-30T17:00:00'),
      holder: null,
    });
  });

  test('is told by the receipt, with everything that was said', async () => {
    const running = await start({ now });
    const { id, links } = await ask(running);
    await answered(running, id, 'Morgen ligt hij in de bus.');
    const { holder } = await statusOf(running, id.toUpperCase());
    expect(holder).toEqual({
      id,
      locale: 'nl-NL',
      content: 'De krant komt steeds op maandag.',
      endsOn: null,
      canUndo: false,
      answer: expect.any(String),
      turns: [
        { type: 'contact.answered', at: by('2026-11-23T10:15:00'), text: 'Morgen ligt hij in de bus.' },
      ],
      links,
    });
  });

  test('says that it is late, and only that it was reported once it was', async () => {
    const clock = clockAt(MONDAY);
    const running = await start({ now: clock.now, timer: () => () => {} });
    const { id } = await ask(running, { kind: 'question' });
    expect((await statusOf(running, id)).standing).toBe('open');
    clock.pass(3 * DAY);
    expect((await statusOf(running, id)).standing).toBe('overdue');
    const { contacts } = await list(running, '?state=overdue');
    expect(contacts).toHaveLength(1);
  });

  test('finds nothing under the id of an answer, which is nobody’s receipt', async () => {
    const running = await start({ now });
    const { id } = await ask(running);
    await answered(running, id, 'Morgen.');
    const [note] = await noted(running);
    expect((await running.get(`/v1/status/${note?.id}`)).status).toBe(404);
    expect((await running.get('/v1/status/nothing')).status).toBe(404);
    // The reference of a note leads to the question, and opens no more than that one does.
    expect(await statusOf(running, note!.reference)).toMatchObject({ standing: 'answered', holder: null });
  });
});

describe('whether the answer solved it', () => {
  test('is said from any page, once, by whoever holds the receipt', async () => {
    const running = await start({ now });
    const { id } = await ask(running);
    await answered(running, id, 'Morgen.');
    const { answer } = (await statusOf(running, id)).holder!;
    const no = { answer, solved: false, missing: 'Hij lag er niet.' };
    const response = await judged(running, id, no);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const status: Status = await response.json();
    expect(status).toMatchObject({ standing: 'reopened', holder: { answer: null } });
    expect(status.holder?.turns.map(({ text }) => text)).toEqual(['Morgen.', 'Hij lag er niet.']);
    await judged(running, id, no);
    expect((await noted(running)).map(({ type }) => type)).toEqual(['contact.answered', 'contact.reopened']);
  });

  test.each([
    ['without an answer', { solved: true }, 400],
    ['with neither yes nor no', { answer: crypto.randomUUID(), solved: 'maybe' }, 400],
    ['with too many words', { answer: crypto.randomUUID(), solved: false, missing: 'x'.repeat(5001) }, 400],
  ])('%s is refused, and nothing is noted', async (_, body, status) => {
    const running = await start({ now });
    const { id } = await ask(running);
    expect((await judged(running, id, body)).status).toBe(status);
    expect(await noted(running)).toEqual([]);
  });

  test('is not for whoever knows the reference alone', async () => {
    const running = await start({ now });
    const { id, reference } = await ask(running);
    await answered(running, id, 'Morgen.');
    const { answer } = (await statusOf(running, id)).holder!;
    expect((await judged(running, reference, { answer, solved: true })).status).toBe(404);
    expect((await judged(running, crypto.randomUUID(), { answer, solved: true })).status).toBe(404);
    const other = await running.received(fixture('cancellation-dutch-weekly'));
    expect((await judged(running, other.id, { answer, solved: true })).status).toBe(404);
    expect((await statusOf(running, id)).standing).toBe('answered');
  });
});

describe('where a cancellation stands', () => {
  const outcome = ({ receiver }: Running, id: string, body: unknown) =>
    receiver.fetch(
      new Request(`${ORIGIN}/v1/cases/${id}/outcome`, {
        method: 'POST',
        headers: { authorization: `Bearer ${API_KEY}` },
        body: JSON.stringify(body),
      }),
    );

  test('goes with what billing reports; the receipt says the day, and that it can be taken back', async () => {
    const running = await start({ now });
    const received = await running.received(fixture('cancellation-dutch-weekly'));
    const first = await statusOf(running, received.id);
    expect(first).toMatchObject({ type: 'cancellation.requested', standing: 'received', updatedAt: null });
    expect(first.holder).toMatchObject({ endsOn: received.endsOn, canUndo: true, links: received.links });
    expect((await statusOf(running, received.reference)).holder).toBeNull();
    await outcome(running, received.case, { outcome: 'scheduled', effectiveOn: '2026-12-22' });
    expect(await statusOf(running, received.id)).toMatchObject({
      standing: 'scheduled',
      effectiveOn: '2026-12-22',
    });
    await outcome(running, received.case, { outcome: 'effective', effectiveOn: '2026-12-22' });
    const last = await statusOf(running, received.id);
    expect(last).toMatchObject({ standing: 'effective', holder: { canUndo: false } });
  });

  test('is undone once the undo was received', async () => {
    const running = await start({ now });
    const { id } = await running.received(fixture('cancellation-dutch-weekly'));
    const undo = fixture('cancellation-undone', { site: 'de-lange-adem' });
    const { site } = fixture('cancellation-dutch-weekly');
    await running.received({ ...undo, site, data: { ...undo.data, declaration: id } });
    expect(await statusOf(running, id)).toMatchObject({ standing: 'undone', holder: { canUndo: false } });
  });
});

test('where two sites chose the same id, the named one is meant', async () => {
  const running = await start({ now });
  const message = asked({}, { site: 'one' });
  await running.received(message);
  await running.received({ ...message, site: 'two' });
  expect((await running.get(`/v1/status/${message.id}`)).status).toBe(404);
  const { reference } = await statusOf(running, `${message.id}?site=two`);
  expect(reference).not.toBe((await statusOf(running, `${message.id}?site=one`)).reference);
});
