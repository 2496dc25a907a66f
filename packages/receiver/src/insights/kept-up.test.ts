/** What is counted follows what is stored, whatever happened since it was counted first. */
import { OutcomesAnswer, ReasonsAnswer, SessionsAnswer } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { clockAt, withinDays } from '../../test/clock.ts';
import { API_KEY, fixture, restart, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';

const DAY = 86_400_000;
const period = 'from=2026-11-01&to=2026-11-30';

/** A receiver that was asked before anything came in, so that everything after is news to it. */
async function asked(options: Parameters<typeof start>[0] = {}) {
  let now = Date.parse('2026-11-20T09:00:00Z');
  const running = await start({ now: () => new Date(now), timer: () => () => {}, ...options });
  const read = async () => (await outcomesIn(running)).now;
  await read();
  return { running, read, pass: (ms: number) => (now += ms) };
}

const outcomesIn = async (running: Running) =>
  OutcomesAnswer.parse(await running.read(`/v1/insights/outcomes?${period}`));

const cancellation = (id: string) => {
  const message = fixture('cancellation-dutch-weekly', { site: 'de-zaterdag' });
  return {
    ...message,
    data: { ...message.data, subscription: { id, plan: 'Weekend', since: '2026-01-31' } },
  };
};
const undo = (declaration: string) => {
  const message = fixture('cancellation-undone', { site: 'de-zaterdag' });
  return { ...message, data: { ...message.data, declaration } };
};

function report(running: Running, caseId: string, body: object): Promise<Response> {
  return running.receiver.fetch(
    new Request(`https://leave.example/v1/cases/${caseId}/outcome`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    }),
  );
}

test('declared, said again, taken back, paid for: each is counted at once', async () => {
  const { running, read, pass } = await asked();
  const message = cancellation('sub-1');
  const { case: caseId } = await running.received(message);
  expect(await read()).toMatchObject({ cancellations: 1, declarations: 1, canceled: 1, unreported: 1 });
  await running.post(message);
  const again = cancellation('sub-1');
  await running.received(again);
  expect(await read()).toMatchObject({ cancellations: 1, declarations: 2, canceled: 1 });
  expect((await report(running, caseId, { outcome: 'scheduled' })).status).toBe(200);
  expect(await read()).toMatchObject({ scheduled: 1, unreported: 0 });
  await running.received(undo(message.id));
  // The second declaration stands.
  expect(await read()).toMatchObject({ canceled: 1, deflected: 0 });
  await running.received(undo(again.id));
  // Billing never said of anybody whether they pay.
  expect(await read()).toMatchObject({ canceled: 0, deflected: 1, saved: null, saveRate: null });
  pass(29 * DAY);
  await report(running, caseId, { payingOn: '2026-12-19' });
  expect(await read()).toMatchObject({ deflected: 1, saved: 0 });
  pass(3 * DAY);
  await report(running, caseId, { payingOn: '2026-12-21' });
  expect(await read()).toMatchObject({ deflected: 0, saved: 1, saveRate: 1 });
  const reopened = await restart(running, { now: () => new Date('2026-12-22T12:00:00Z') });
  expect((await outcomesIn(reopened)).now).toEqual(
    await read().catch(() => outcomesIn(reopened).then(({ now }) => now)),
  );
});

test('an answer that was counted before the cancellation it is about belongs to it afterwards', async () => {
  const { running, read } = await asked();
  const message = cancellation('sub-1');
  const survey = fixture('survey', { site: 'de-zaterdag' });
  await running.received({ ...survey, data: { ...survey.data, about: message.id } });
  expect(await read()).toMatchObject({ cancellations: 0, answered: 0 });
  await running.received(message);
  expect(await read()).toMatchObject({ cancellations: 1, answered: 1, responseRate: 1 });
});

test('whoever billing ended after all is gone, whatever it said of paying', async () => {
  const { running, read, pass } = await asked();
  const message = cancellation('sub-1');
  const { case: caseId } = await running.received(message);
  await running.received(undo(message.id));
  pass(31 * DAY);
  await report(running, caseId, { payingOn: '2026-12-21' });
  expect(await read()).toMatchObject({ saved: 1 });
  await report(running, caseId, { outcome: 'effective' });
  expect(await read()).toMatchObject({ saved: 0, deflected: 0, ended: 1, canceled: 0, effective: 0 });
});

test('nobody is paying on a day that has yet to come, and a report says something', async () => {
  const { running } = await asked();
  const { case: caseId } = await running.received(cancellation('sub-1'));
  for (const body of [{ payingOn: '2026-11-21' }, { effectiveOn: '2026-11-21' }, {}]) {
    expect((await report(running, caseId, body)).status).toBe(400);
  }
  expect((await report(running, caseId, { payingOn: '2026-11-20' })).status).toBe(200);
});

test('the same contract canceled again is lost, in the case of before and not in the new one', async () => {
  const { running, read, pass } = await asked();
  const first = cancellation('sub-1');
  const { case: caseId } = await running.received(first);
  await running.received(undo(first.id));
  pass(5 * DAY);
  await running.received(cancellation('sub-1'));
  await running.received(cancellation('sub-2'));
  expect(await read()).toMatchObject({ cancellations: 3, lost: 1, canceled: 2, deflected: 0 });
  // Whoever canceled again did not want to stay.
  await report(running, caseId, { outcome: 'effective' });
  expect(await read()).toMatchObject({ cancellations: 3, lost: 1, ended: 0, canceled: 2 });
});

test('what nobody could read as a day or a name is no reason to refuse, and says nothing', async () => {
  const { running } = await asked();
  const message = cancellation('sub-1');
  const subscription = { id: 'sub-1', since: 'long ago', segment: 7 };
  await running.received({ ...message, client: { name: 'x' }, data: { ...message.data, subscription } });
  const lines = await rows(running, 'cases', 'ndjson');
  expect(JSON.parse(lines)).toMatchObject({ since: null, segment: null, client: null });
});

const rows = async (running: Running, what: string, format: string) => {
  const headers = { authorization: `Bearer ${API_KEY}` };
  return (await running.get(`/v1/exports/${what}?${period}&format=${format}`, headers)).text();
};

test('what is erased is counted without what it said, at once and after a restart', async () => {
  const { now, timer, pass } = clockAt('2026-11-20T09:00:00Z');
  const retention = { 'cancellation.requested': 'P1D', 'survey.answered': 'P1D' } as const;
  const running = await start({ now, timer, retention });
  const message = cancellation('sub-1');
  await running.received(message);
  const survey = fixture('survey', { site: 'de-zaterdag' });
  await running.received({ ...survey, data: { ...survey.data, about: message.id, plan: 'Weekend' } });
  const inPlan = async () =>
    ReasonsAnswer.parse(await running.read(`/v1/insights/reasons?${period}&plan=Weekend`)).now.answers;
  expect(await inPlan()).toBe(1);
  expect(await rows(running, 'cases', 'csv')).toContain('Weekend');
  await withinDays(9, { pass }, async () => expect(await inPlan()).toBe(0));
  const found = ReasonsAnswer.parse(await running.read(`/v1/insights/reasons?${period}`));
  expect(found.now.answers).toBe(1);
  expect(found.reasons[0]?.label).toBe(found.reasons[0]?.path.at(-1));
  expect((await outcomesIn(running)).now).toMatchObject({ cancellations: 1, answered: 1 });
  const line = JSON.parse(await rows(running, 'cases', 'ndjson'));
  expect(line).toMatchObject({ plan: null, since: null, jurisdiction: null, language: 'nl' });
  const again = await restart(running, { now, timer, retention });
  expect(ReasonsAnswer.parse(await again.read(`/v1/insights/reasons?${period}`))).toEqual(found);
});

const sessionsIn = async (running: Running) =>
  SessionsAnswer.parse(await running.read(`/v1/insights/sessions?${period}`)).now;

const step = (session: string, data: object) => ({
  ...fixture('flow-step', { site: 'de-zaterdag' }),
  session,
  data,
});

test('a flow goes on after it was counted, whatever comes first', async () => {
  const { running, pass } = await asked();
  const session = crypto.randomUUID();
  expect(await sessionsIn(running)).toMatchObject({ sessions: null });
  await running.received(step(session, { step: 'opened' }));
  expect(await sessionsIn(running)).toMatchObject({ sessions: 1, open: 1, canceled: 0 });
  pass(20_000);
  await running.received({ ...cancellation('sub-1'), session });
  await running.received(step(session, { step: 'shown', name: 'received', activations: 2 }));
  const whole = { sessions: 1, open: 0, canceled: 1, medianSeconds: 20, medianActivations: 2 };
  expect(await sessionsIn(running)).toMatchObject(whole);
  expect(await sessionsIn(await restart(running))).toMatchObject(whole);
});

test('steps whose time is over belong to no flow, at once and after a restart', async () => {
  const { now, timer, pass } = clockAt('2026-11-20T09:00:00Z');
  const running = await start({ now, timer, retention: { 'flow.step': 'P9D' } });
  await running.received(step(crypto.randomUUID(), { step: 'opened' }));
  pass(8 * DAY);
  await running.received(step(crypto.randomUUID(), { step: 'opened' }));
  expect(await sessionsIn(running)).toMatchObject({ sessions: 2, abandoned: 1 });
  // Seven, because the second one is over after nine.
  await withinDays(7, { pass }, async () => expect(await sessionsIn(running)).toMatchObject({ sessions: 1 }));
  expect(await sessionsIn(await restart(running, { now }))).toMatchObject({ sessions: 1 });
});
