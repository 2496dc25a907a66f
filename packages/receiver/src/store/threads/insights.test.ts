import { readdirSync, readFileSync } from 'node:fs';
import { constants, getPriority, platform } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../test/kit.ts';
import { openStore } from '../open.ts';
import { insightsInThread } from './insights.ts';

const everything = { mode: 'live', site: null, from: 0, to: Date.parse('2030-01-01') } as const;

test('a thread that could not begin is followed by another, until the insights are closed', async () => {
  const folder = temporaryFolder();
  const insights = insightsInThread({ folder });
  onTestFinished(() => insights.end());
  const ask = () => Promise.all([insights.contacts(everything, 0), insights.steps(everything)]);
  await expect(ask()).rejects.toThrow(/unable to open/);
  const store = await openStore({ data: folder }, () => {});
  expect(await ask()).toEqual([[], []]);
  await store.close();
  await insights.end();
  await expect(ask()).rejects.toThrow('closed');
});

// Whoever runs everything at the lowest has nothing lower.
const { PRIORITY_LOW } = constants.priority;
const canTell = platform() === 'linux' && getPriority() < PRIORITY_LOW;

test.runIf(canTell)('whoever cancels goes before whoever looks at figures', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ data: folder }, () => {});
  onTestFinished(() => store.close());
  const insights = insightsInThread({ folder });
  onTestFinished(() => insights.end());
  await insights.steps(everything);
  // The 19th field, and the second one has a name in brackets (proc(5)).
  const niceOf = (thread: string) =>
    Number(readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ')[1]?.split(' ')[16]);
  const threads = readdirSync('/proc/self/task').map(niceOf);
  expect(threads.filter((nice) => nice === PRIORITY_LOW)).toHaveLength(1);
});
