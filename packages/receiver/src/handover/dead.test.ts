import { Outbox } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import {
  cancellation,
  eventually,
  nothingWaits,
  redrive,
  triedOnce,
  undoOf,
  waiting,
} from '../../test/destination.ts';
import { API_KEY, fixture, restart, start } from '../../test/kit.ts';
import { consumer } from '../../test/webhook/consumer.ts';
import { hook, idIn } from '../../test/webhook/hook.ts';
import type { LogEntry } from '../index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A cancellation with a survey answer and an undo, and a consumer that refuses one of them. */
async function refusing(which: 'declaration' | 'survey') {
  const declaration = cancellation('AB-1234');
  const answer = fixture('survey');
  const survey = { ...answer, data: { ...answer.data, about: declaration.id } };
  const undo = undoOf(declaration);
  const refused = which === 'survey' ? survey.id : declaration.id;
  let isMended = false;
  const billing = await consumer((response, _request, body) =>
    response.writeHead(!isMended && idIn({ body }) === refused ? 422 : 204).end(),
  );
  const clock = clockAt('2026-11-22T09:00:00Z');
  const log: LogEntry[] = [];
  const webhooks = [hook(billing)];
  const { now, timer } = clock;
  const options = { now, timer, random: () => 0.5, webhooks, log: (entry: LogEntry) => log.push(entry) };
  const running = await start(options);
  for (const message of [declaration, survey, undo]) await running.received(message);
  return {
    ...clock,
    running,
    options,
    billing,
    log,
    declaration,
    survey,
    undo,
    refused,
    mend: () => (isMended = true),
    /** Lets time pass until the refused event is given up, and counts the attempts. */
    untilDead: async () => {
      for (let attempts = 1; ; attempts++) {
        await eventually(async () => {
          const { waiting: list, dead } = await waiting(running);
          expect([...list, ...dead].find(({ id }) => id === refused)?.attempts).toBe(attempts);
        });
        const next = (await waiting(running)).waiting.find(({ id }) => id === refused);
        if (!next) return attempts;
        clock.pass(Date.parse(next.nextAttempt) - clock.now().getTime());
      }
    },
  };
}

test('what is no declaration is given up after 75 hours, listed, told as an error, and its case goes on', async () => {
  const { running, now, untilDead, log, billing, declaration, survey, undo } = await refusing('survey');
  const began = now().getTime();
  expect(await untilDead()).toBe(10);
  expect((now().getTime() - began) / HOUR).toBeCloseTo(75.6, 1);
  await eventually(async () =>
    expect(await waiting(running)).toEqual({
      waiting: [],
      dead: [
        {
          destination: 'billing',
          site: survey.site,
          id: survey.id,
          sequence: 2,
          attempts: 10,
          lastError: 'WebhookRefused422',
          diedAt: expect.stringContaining('2026-11-25T'),
        },
      ],
      destinations: [{ destination: 'billing', waiting: 0, dead: 1, paused: null }],
    }),
  );
  expect(log.filter(({ level }) => level === 'error')).toEqual([
    {
      level: 'error',
      event: 'delivery-dead',
      destination: 'billing',
      sequence: 2,
      attempts: 10,
      error: 'WebhookRefused422',
    },
  ]);
  const arrived = billing.deliveries.map(idIn).filter((id) => id !== survey.id);
  expect(arrived).toEqual([declaration.id, undo.id]);
});

test('a declaration goes on daily until a month has passed', async () => {
  const { running, now, untilDead, declaration } = await refusing('declaration');
  const began = now().getTime();
  expect(await untilDead()).toBe(36);
  const days = (now().getTime() - began) / DAY;
  expect(days).toBeGreaterThan(28);
  expect(days).toBeLessThan(30);
  await eventually(async () =>
    expect(await waiting(running)).toMatchObject({ waiting: [], dead: [{ id: declaration.id }] }),
  );
});

test('redrive puts one event back under the same webhook-id, and its schedule starts anew', async () => {
  const { running, options, untilDead, billing, refused, mend } = await refusing('survey');
  await untilDead();
  const again = await restart(running, options);
  expect((await waiting(again)).dead).toHaveLength(1);
  expect(await (await redrive(again, { destination: 'billing', id: refused })).json()).toEqual({
    destination: 'billing',
    redriven: 1,
    resumed: false,
  });
  await eventually(async () =>
    expect((await waiting(again)).waiting).toMatchObject([{ id: refused, attempts: 1 }]),
  );
  mend();
  await redrive(again, { destination: 'billing' });
  await nothingWaits(again);
  const ids = billing.deliveries.filter((delivery) => idIn(delivery) === refused);
  expect(ids).toHaveLength(12);
  expect(new Set(ids.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});

test('redrive without an id puts back everything of that destination, and nothing of another', async () => {
  let isMended = false;
  const [billing, crm] = await Promise.all([
    consumer((response) => response.writeHead(isMended ? 204 : 500).end()),
    consumer((response) => response.writeHead(500).end()),
  ]);
  const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
  const webhooks = [hook(billing), hook(crm, 'crm')];
  const running = await start({ now, timer, webhooks, random: () => 0.5 });
  for (let count = 0; count < 5; count++) await running.received(fixture('survey', { site: undefined }));
  for (let attempts = 1; attempts < 10; attempts++) {
    await triedOnce(running, now, 10);
    pass(26 * HOUR);
  }
  await eventually(async () => expect((await waiting(running)).dead).toHaveLength(10));
  expect(Outbox.parse(await running.read('/v1/outbox?limit=3')).dead).toHaveLength(3);
  const [one] = (await waiting(running)).dead;
  const asked = { destination: 'billing', id: one!.id };
  const elsewhere = await redrive(running, { ...asked, site: 'another-site' });
  expect(elsewhere.status).toBe(404);
  expect(await (await redrive(running, asked)).json()).toMatchObject({ redriven: 1 });
  await eventually(async () => {
    const { waiting: list, dead } = await waiting(running);
    expect(list).toMatchObject([{ ...asked, attempts: 1 }]);
    expect(dead).toHaveLength(9);
  });
  isMended = true;
  expect(await (await redrive(running, { destination: 'billing' })).json()).toMatchObject({ redriven: 4 });
  await eventually(async () =>
    expect((await waiting(running)).destinations).toMatchObject([
      { destination: 'billing', waiting: 0, dead: 0 },
      { destination: 'crm', waiting: 0, dead: 5 },
    ]),
  );
  expect(billing.deliveries).toHaveLength(56);
});

test.each([
  [{ destination: 'nobody' }, 404],
  [{ destination: 'billing', id: crypto.randomUUID() }, 404],
  [{ destination: 'billing', id: 'AB-1234' }, 400],
  [{ destination: 'billing', all: true }, 400],
  [{}, 400],
])('redrive of %j is answered with %i', async (wanted, status) => {
  const running = await start({ destinations: { billing: async () => {} } });
  const answer = await redrive(running, wanted);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
});

test('redrive needs the key of servers', async () => {
  const insightsKey = 'a-key-of-the-insights';
  const running = await start({ insightsKey });
  expect((await redrive(running, { destination: 'billing' }, 'wrong-wrong-wrong-wrong')).status).toBe(401);
  expect((await redrive(running, { destination: 'billing' }, insightsKey)).status).toBe(403);
  expect((await redrive(running, { destination: 'billing' }, API_KEY)).status).toBe(404);
});
