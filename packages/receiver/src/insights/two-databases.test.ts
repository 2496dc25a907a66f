/** Both databases tell the same figures, whichever receiver is asked and in whichever thread it counts. */
import { ThemesAnswer } from '@fairwell/schema';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryDatabase } from '../../test/database.ts';
import { eventually } from '../../test/destination.ts';
import { replay } from '../../test/exits/replay.ts';
import { makeYear } from '../../test/exits/year.ts';
import { restart, start, temporaryFolder } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';

const whole = 'from=2026-01-01&to=2026-12-31';
const summer = 'from=2026-06-01&to=2026-08-31';
const views = [
  `overview?${whole}&interval=month`,
  `outcomes?${summer}&interval=day`,
  `outcomes?${whole}&interval=month`,
  `reasons?${whole}`,
  `reasons?${summer}&plan=Weekend&language=nl`,
  `groups?${whole}&by=tenure`,
  `contacts?${whole}`,
  `comments?${whole}&limit=50`,
  `comments?${whole}&reason=price&search=te`,
  `themes?${whole}&limit=50`,
  `themes?${summer}&reason=price&level=4`,
];
const figures = (running: Running) =>
  Promise.all(views.map((view) => running.read<object>(`/v1/insights/${view}`)));
const writers = async (running: Running) =>
  ThemesAnswer.parse(await running.read(`/v1/insights/themes?${whole}`)).people;

test('every view is the same, kept up or read anew, before and after something is erased', async () => {
  const year = makeYear({ seed: 40, contracts: 24 });
  const timer = () => () => {};
  const now = () => new Date(year.end);
  const shared = { data: temporaryFolder(), databaseUrl: await temporaryDatabase() };
  // It is asked before anything is there and hears of nothing but by reading.
  const other = await start({ ...shared, now, timer });
  await figures(other);
  const embedded = await replay(year, onTestFinished, { thread: true });
  const telling = await replay(year, onTestFinished, { ...shared, thread: true });
  for (const running of [embedded, telling]) running.goTo(year.end);
  const wanted = await figures(embedded);
  expect(await figures(other)).toEqual(wanted);
  expect(await figures(telling)).toEqual(wanted);

  const before = await writers(embedded);
  const retention = { 'survey.answered': 'P4M' } as const;
  // At its start, each erases what is older.
  const later = await restart(embedded, { now, timer, retention, thread: true });
  await start({ ...shared, now, timer, retention });
  for (const running of [later, other]) await eventually(async () => expect(await writers(running)).toBe(6));
  expect(before).toBeGreaterThan(6);
  await eventually(async () => expect(await figures(other)).toEqual(await figures(later)));
  await eventually(async () => expect(await figures(telling)).toEqual(await figures(other)));
  // Nobody who begins now counts otherwise.
  expect(await figures(await start({ ...shared, now, timer }))).toEqual(await figures(telling));
});
