/** What a viewer is told, beside what an agent is told of the same. */
import {
  ContactFiguresAnswer,
  GroupsAnswer,
  OutcomesAnswer,
  Overview,
  ReasonsAnswer,
} from '@fairwell/schema';
import { addDays } from '@fairwell/rights';
import { beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { replay } from '../../test/exits/replay.ts';
import type { Replayed } from '../../test/exits/replay.ts';
import { makeYear } from '../../test/exits/year.ts';
import { fixture, start } from '../../test/kit.ts';
import { afterTheFile } from '../../test/lastly.ts';

vi.setConfig({ hookTimeout: 120_000 });

const VIEWER = 'a-key-of-a-viewer-for-tests';
const lastly = afterTheFile();
let running: Replayed;

beforeAll(async () => {
  const year = makeYear({ seed: 3, contracts: 90 });
  running = await replay(year, lastly, { keys: [{ role: 'viewer', key: VIEWER }] });
});

const whole = 'from=2026-01-01&to=2026-12-31';

const Labelled = z.object({
  reasons: z.array(
    z.object({
      code: z.string().optional(),
      path: z.array(z.string()).optional(),
      label: z.string().nullable(),
    }),
  ),
});

async function asViewer(path: string, { get }: Pick<Replayed, 'get'> = running): Promise<unknown> {
  const response = await get(path, { authorization: `Bearer ${VIEWER}` });
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

const isSmall = (count: number | null) => count !== null && count > 0 && count < 5;

test('reasons: no small count, none to be found by subtraction, and the others as they are', async () => {
  const [told, all] = [
    ReasonsAnswer.parse(await asViewer(`/v1/insights/reasons?${whole}`)),
    ReasonsAnswer.parse(await running.read(`/v1/insights/reasons?${whole}`)),
  ];
  expect(all.reasons.some(({ answers }) => isSmall(answers))).toBe(true);
  expect(told.withheld).toBe(all.reasons.length - told.reasons.length);
  expect(told.withheld).toBeGreaterThan(0);
  const counts = new Map(all.reasons.map(({ path, answers }) => [path.join('/'), answers]));
  for (const { path, answers, before, shown } of told.reasons) {
    expect(isSmall(answers) || isSmall(before.answers)).toBe(false);
    expect(answers).toBe(counts.get(path.join('/')));
    expect(shown).toBeNull();
  }
  const below = Map.groupBy(all.reasons, ({ path }) => path.slice(0, -1).join('/'));
  for (const [above, children] of below) {
    const names = new Set(told.reasons.map(({ path }) => path.join('/')));
    if (above !== '' && !names.has(above)) continue;
    const hidden = children.filter(({ path }) => !names.has(path.join('/')));
    expect(hidden.length).not.toBe(1);
  }
});

test.each(['plan', 'tenure', 'client', 'time'])('groups by %s: no small count', async (by) => {
  const { groups } = GroupsAnswer.parse(await asViewer(`/v1/insights/groups?${whole}&by=${by}`));
  for (const { answers, withReason, reasons } of groups) {
    expect(isSmall(answers) || isSmall(withReason)).toBe(false);
    expect(reasons.some((reason) => isSmall(reason.answers))).toBe(false);
    if (withReason === null) continue;
    expect(reasons.filter((reason) => reason.answers === null).length).not.toBe(1);
  }
});

test.each([whole, `${whole}&plan=Weekend`, `${whole}&client=fairwell-elements/1.2.0`])(
  'outcomes of %s: no small count, and none to be found by subtraction',
  async (query) => {
    const { now, before, overTime } = OutcomesAnswer.parse(await asViewer(`/v1/insights/outcomes?${query}`));
    for (const { from: _from, to: _to, ...figures } of [{ from: '', to: '', ...now }, before]) {
      const rates = new Set(['saveRate', 'deflectRate', 'undoRate', 'responseRate', 'withoutLoginRate']);
      for (const [name, value] of Object.entries(figures)) {
        expect(!rates.has(name) && isSmall(value), name).toBe(false);
      }
    }
    const { cancellations, canceled, deflected, saved, lost, ended, answered } = now;
    const ends = [canceled, deflected, saved, lost, ended];
    if (cancellations !== null) expect(ends.filter((end) => end === null).length).not.toBe(1);
    if (cancellations !== null && answered !== null) expect(isSmall(cancellations - answered)).toBe(false);
    if (query !== whole) expect(overTime.some((bar) => isSmall(bar.cancellations))).toBe(false);
  },
);

test('overview and contacts: no small count of a reason or a topic', async () => {
  const overview = Overview.parse(await asViewer(`/v1/insights/overview?${whole}`));
  expect(overview.withheld).toBeGreaterThan(0);
  const counts = overview.overTime.flatMap(({ reasons }) => Object.values(reasons));
  expect([...counts, ...overview.reasons.map(({ answers }) => answers)].some(isSmall)).toBe(false);
  const { topics } = ContactFiguresAnswer.parse(await asViewer(`/v1/insights/contacts?${whole}`));
  expect(topics.some(({ received }) => isSmall(received))).toBe(false);
});

test('what fewer than five called a reason is told to no viewer, wherever that reason stands', async () => {
  const own = await start({ keys: [{ role: 'viewer', key: VIEWER }] });
  const say = async (code: string, label: string) => {
    const reasons = [{ code, category: 'other', label, path: [code] }];
    await own.received({ ...fixture('survey'), data: { reasons, comment: 'Dag' } });
  };
  for (const name of ['Aad', 'Bea', 'Cor', 'Dirk', 'Eef', 'Fien']) {
    await say('price', `Bel ${name}, 06 12345678`);
    await say('moving', 'Ik verhuis');
  }
  const today = new Date().toISOString().slice(0, 10);
  const days = `from=${addDays(today, -2)}&to=${addDays(today, 2)}`;
  for (const view of ['overview?', 'reasons?', 'groups?by=plan&', 'groups?by=time&']) {
    const { reasons } = Labelled.parse(await asViewer(`/v1/insights/${view}${days}`, own));
    const called = Object.fromEntries(reasons.map(({ code, path, label }) => [code ?? path?.[0], label]));
    expect(called, view).toEqual({ price: view === 'overview?' ? 'price' : null, moving: 'Ik verhuis' });
    const all = Labelled.parse(await own.read(`/v1/insights/${view}${days}`));
    expect(all.reasons.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^Bel .*12345678$/));
  }
  expect(JSON.stringify(await asViewer(`/v1/insights/comments?${days}`, own))).not.toContain('12345678');
});

test.each(['/v1/exports/surveys', '/v1/exports/cases'])(
  '%s is not for a viewer: each row is about one person',
  async (path) => {
    const response = await running.get(`${path}?${whole}`, { authorization: `Bearer ${VIEWER}` });
    expect(response.status).toBe(403);
  },
);
