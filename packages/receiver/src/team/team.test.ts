/** What the team is told without asking: once, also after a restart and beside another receiver. */
import { insightEventData } from '@fairwell/schema';
import type { FeedEvent } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import type { Clock } from '../../test/clock.ts';
import { collector, eventually } from '../../test/destination.ts';
import { fixture, restart, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { mailServer } from '../../test/mail-server.ts';
import type { LogEntry } from '../index.ts';
import { teamMail } from '../mail/team-mail.ts';
import { uuidOf } from '../receipt/uuid.ts';
import { weekDue } from './week.ts';

const DAY = 86_400_000;
const SITE = 'de-zaterdag';

const answer = (path: string[], label: string) => {
  const survey = fixture('survey', { site: SITE });
  const reasons = [{ code: path.at(-1), category: 'other', label, path }];
  return { ...survey, data: { reasons } };
};
const price = () => answer(['price', 'price_rise'], 'De prijs ging omhoog');

/** Nine weeks in which two of five say it is the price, and then a day on which many more do. */
async function season(running: Running, { pass }: Clock): Promise<void> {
  for (let day = 0; day < 63; day++) {
    for (let index = 0; index < 5; index++) {
      await running.received(index < 2 ? price() : answer(['unused'], 'Ik lees hem niet'));
    }
    pass(DAY);
  }
  for (let index = 0; index < 30; index++) await running.received(price());
}

const spikesIn = (events: FeedEvent[]) => events.filter(({ type }) => type === 'insights.spike');

function spikeMail(label: string | null) {
  const data = {
    of: 'reason' as const,
    path: ['price', 'price_rise'],
    label,
    on: '2026-11-16',
    days: 1 as const,
    count: 30,
    usual: 2,
    weeks: 8,
    oneIn: 1000,
  };
  const told = { type: 'insights.spike' as const, locale: 'nl', site: SITE, data };
  const sender = { name: 'De Zaterdag', publicUrl: 'https://leave.example' };
  return teamMail({ site: SITE, id: crypto.randomUUID() }, told, 'team@dezaterdag.example', sender);
}

/** Types of what the team was told. */
async function toldIn(running: Running): Promise<string[]> {
  const { events } = await running.read<{ events: FeedEvent[] }>('/v1/events?limit=1000');
  return events.map(({ type }) => type).filter((type) => type.startsWith('insights.'));
}

test('a reason far above what is usual is told the next day, once, to whoever listens', async () => {
  const clock = clockAt('2026-09-14T08:00:00Z');
  const { taken, destination } = collector();
  const server = await mailServer();
  const warnings: LogEntry[] = [];
  const options = {
    now: clock.now,
    timer: clock.timer,
    log: (entry: LogEntry) => void (entry.level === 'info' || warnings.push(entry)),
    publicUrl: 'https://leave.example',
    mail: { url: `smtp://localhost:${server.port}`, from: 'De Zaterdag <abonnement@dezaterdag.example>' },
    destinations: { billing: destination },
    team: { mailTo: 'team@dezaterdag.example' },
  };
  const running = await start(options);
  await season(running, clock);
  clock.pass(DAY);
  await eventually(() => expect(spikesIn(taken)).toHaveLength(1));
  const [event] = spikesIn(taken);
  expect(event).toMatchObject({ site: SITE, mode: 'live', case: null });
  const spike = insightEventData['insights.spike'].parse(event?.data);
  expect(spike).toMatchObject({
    of: 'reason',
    path: ['price', 'price_rise'],
    label: 'De prijs ging omhoog',
    on: '2026-11-16',
    days: 1,
    count: 30,
    usual: 2,
    weeks: 8,
  });
  expect(spike.oneIn).toBeGreaterThan(365);
  await eventually(() => expect(server.taken).toHaveLength(1));
  const [{ mail, to }] = server.taken as [(typeof server.taken)[0]];
  expect(to).toEqual(['team@dezaterdag.example']);
  expect(mail.subject).toContain('De prijs ging omhoog');
  expect(mail.text).toContain('30');
  expect(mail.text).toContain('https://leave.example/insights');
  // It goes on, the receiver starts again, and nobody hears of it twice: the digest comes after the spikes.
  for (let index = 0; index < 30; index++) await running.received(price());
  const again = await restart(running, { ...options, team: { ...options.team, digest: {} } });
  clock.pass(DAY);
  await eventually(() => expect(server.taken.map((one) => one.mail.subject)).toHaveLength(2));
  expect((await toldIn(again)).toSorted()).toEqual(['insights.digest', 'insights.spike']);
  expect(server.taken[1]?.mail.subject).toContain('Opzeggingen van');
  expect(warnings).toEqual([]);
});

test('of two receivers that look at the same moment one tells it, and without a setting nobody does', async () => {
  const clock = clockAt('2026-09-14T08:00:00Z');
  const shared = { now: clock.now, timer: clock.timer };
  const silent = await start(shared);
  await season(silent, clock);
  clock.pass(DAY);
  expect(await toldIn(silent)).toEqual([]);
  const one = await restart(silent, { ...shared, team: { digest: {} } });
  const { data, databaseUrl } = one;
  // The embedded database is of one process alone.
  const other =
    databaseUrl === undefined ? one : await start({ ...shared, data, databaseUrl, team: { digest: {} } });
  clock.pass(DAY);
  await eventually(async () => expect(await toldIn(one)).toHaveLength(2));
  // What is under way ends before they close.
  await other.receiver.close();
  const last = await restart(one, shared);
  expect((await toldIn(last)).toSorted()).toEqual(['insights.digest', 'insights.spike']);
});

describe('the digest', () => {
  test.each([
    ['2026-11-16T07:00:00Z', 'monday', '08:00', '2026-11-09', '2026-11-15', '2026-11-23T07:00:00.000Z'],
    ['2026-11-16T06:59:59Z', 'monday', '08:00', '2026-11-02', '2026-11-08', '2026-11-16T07:00:00.000Z'],
    ['2026-11-18T12:00:00Z', 'sunday', '23:30', '2026-11-08', '2026-11-14', '2026-11-22T22:30:00.000Z'],
    // The clocks change on the 25th of October.
    ['2026-10-26T06:59:00Z', 'monday', '08:00', '2026-10-12', '2026-10-18', '2026-10-26T07:00:00.000Z'],
  ] as const)('at %s, told on %s at %s, is of %s to %s', (now, on, at, from, to, next) => {
    const week = weekDue({ on, at }, 'Europe/Amsterdam', Date.parse(now));
    expect([week.from, week.to]).toEqual([from, to]);
    expect(new Date(week.nextMs).toISOString()).toBe(next);
  });

  test('comes once a week, in the language of the team, without small groups', async () => {
    const clock = clockAt('2026-11-10T08:00:00Z');
    const server = await mailServer();
    const options = {
      now: clock.now,
      timer: clock.timer,
      publicUrl: 'https://leave.example',
      mail: { url: `smtp://localhost:${server.port}`, from: 'De Zaterdag <abonnement@dezaterdag.example>' },
      team: { mailTo: 'team@dezaterdag.example', language: 'nl', digest: { on: 'monday', at: '08:00' } },
    } as const;
    const running = await start(options);
    for (let index = 0; index < 9; index++) await running.received(price());
    for (let index = 0; index < 6; index++) await running.received(answer(['unused'], 'Ik lees hem niet'));
    for (let index = 0; index < 3; index++) await running.received(answer(['moving'], 'Ik ga verhuizen'));
    clock.pass(6 * DAY);
    await eventually(() => expect(server.taken).toHaveLength(1));
    const [{ mail, to }] = server.taken as [(typeof server.taken)[0]];
    expect(to).toEqual(['team@dezaterdag.example']);
    expect(mail.subject).toBe(
      'Opzeggingen van 9 november 2026 tot en met 15 november 2026: hoeveel, en waarom',
    );
    expect(mail.text).toMatch(/Vragenlijst ingevuld: 18/);
    expect(mail.text).toMatch(/price: 9 \(50\s?%\)/);
    expect(mail.text).not.toContain('verhuizen');
    expect(mail.text).not.toContain('moving');
    expect(mail.html).toContain('<html lang="nl" dir="ltr">');
    const again = await restart(running, options);
    clock.pass(2 * DAY);
    await again.received(price());
    clock.pass(5 * DAY);
    await eventually(() => expect(server.taken).toHaveLength(2));
    expect(server.taken[1]?.mail.subject).toContain('16 november 2026');
  });
});

test('nobody takes the place of what the team will be told', async () => {
  const clock = clockAt('2026-11-10T08:00:00Z');
  const running = await start({ now: clock.now, timer: clock.timer, team: { digest: {} } });
  const id = uuidOf('insights.digest', '', '2026-11-09');
  const refused = await running.post({ ...fixture('flow-step', { id }), site: undefined });
  expect(refused.status).toBe(400);
  const { errors } = await refused.json();
  expect(errors).toEqual([expect.objectContaining({ field: '/id' })]);
  await running.received(price());
  clock.pass(6 * DAY);
  await eventually(async () => expect(await toldIn(running)).toEqual(['insights.digest']));
});

describe('what a reason is called', () => {
  const many = (count: number, make: () => object) => Array.from({ length: count }, make);

  test('in the digest is what most answers called it, and nothing that few did or that leads anywhere', async () => {
    const clock = clockAt('2026-11-10T08:00:00Z');
    const server = await mailServer();
    const running = await start({
      now: clock.now,
      timer: clock.timer,
      publicUrl: 'https://leave.example',
      mail: { url: `smtp://localhost:${server.port}`, from: 'De Zaterdag <abonnement@dezaterdag.example>' },
      team: { mailTo: 'team@dezaterdag.example', digest: {} },
    });
    const sent = [
      ...many(8, () => answer(['price'], 'De prijs')),
      answer(['price'], 'Log opnieuw in: https://evil.example'),
      ...many(7, () => answer(['late', 'too_late'], 'Hij kwam te laat')),
      answer(['late'], 'Bel meteen de bank'),
      ...many(6, () => answer(['moving'], 'Ga naar evil.example')),
    ];
    for (const survey of sent) await running.received(survey);
    clock.pass(6 * DAY);
    await eventually(() => expect(server.taken).toHaveLength(1));
    const { text = '', html } = server.taken[0]?.mail ?? {};
    expect(text).toMatch(/^De prijs: 9 /m);
    expect(text).toMatch(/^late: 8 /m);
    expect(text).toMatch(/^moving: 6 /m);
    expect(`${text}${String(html)}`).not.toMatch(/evil|de bank/);
  });

  test.each([
    ['De prijs', 'De prijs'],
    ['Log in: https://10.0/', 'price_rise'],
    ['Ga naar evil.example', 'price_rise'],
    ['Ga naar evil．example', 'price_rise'],
    ['Ga naar evil。example', 'price_rise'],
    ['Ga naar 192.0.2.1', 'price_rise'],
    ['Mail x@evil.example', 'price_rise'],
    ['Prijs ging van € 5.00 naar 6.00 p/m.', 'Prijs ging van € 5.00 naar 6.00 p/m.'],
    [null, 'price_rise'],
  ])('%s is called %s in a mail about a spike', async (label, called) => {
    const mail = await spikeMail(label);
    expect(mail.subject).toBe(`Veel vaker dan anders: ${called} (${SITE})`);
    expect(mail.text).toContain(`‘${called}’`);
  });
});

test('an address without a mail server stops the start, and says why', async () => {
  await expect(start({ team: { mailTo: 'team@dezaterdag.example' } })).rejects.toThrow(
    /team\.mailTo: needs the mail server/,
  );
});
