import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../test/kit.ts';
import { openEngine, storeOn } from '../store/open.ts';
import { Busy } from '../store/store.ts';
import { measuredEngine, measuredStore } from './measured.ts';
import { createMetrics } from './metrics.ts';

async function watched() {
  const metrics = createMetrics({ now: () => new Date('2026-11-22T09:15:30Z') });
  let ms = 0;
  const engine = await openEngine({ data: temporaryFolder() });
  const store = measuredStore(
    storeOn(
      measuredEngine(engine, metrics, () => (ms += 5)),
      () => {},
    ),
    metrics,
  );
  onTestFinished(() => store.close());
  const value = async (series: string) =>
    Number(
      (await metrics.text())
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.split(' ')[1],
    );
  return { store, value };
}

test('a commit is counted once, with the time it took, however many share it', async () => {
  const { store, value } = await watched();
  const writes = ['a', 'b', 'c'].map((letter) => store.write('survey', {}, () => letter));
  expect(await value('fairwell_queue_writes{lane="survey"}')).toBe(3);
  expect(await Promise.all(writes)).toEqual(['a', 'b', 'c']);
  expect(await value('fairwell_queue_writes{lane="survey"}')).toBe(0);
  expect(await value('fairwell_commit_seconds_count')).toBe(1);
  expect(await value('fairwell_commit_seconds_sum')).toBe(0.005);
  expect(await value('fairwell_commit_events_sum')).toBe(0);
  expect(await value('fairwell_last_commit_timestamp_seconds')).toBe(1795338930);
});

test('who is sent away is counted in the lane', async () => {
  const { store, value } = await watched();
  const writes = Array.from({ length: 300 }, () => store.write('step', {}, () => {}));
  const sentAway = (await Promise.allSettled(writes)).filter(
    (result) => result.status === 'rejected' && result.reason instanceof Busy,
  );
  expect(sentAway.length).toBeGreaterThan(0);
  expect(await value('fairwell_shed_total{lane="step"}')).toBe(sentAway.length);
  expect(await value('fairwell_queue_writes{lane="step"}')).toBe(0);
});

test('what goes wrong in the work itself is nobody sent away, and no commit', async () => {
  const { store, value } = await watched();
  const write = store.write('contact', {}, () => {
    throw new RangeError('No');
  });
  await expect(write).rejects.toThrow(RangeError);
  expect(await value('fairwell_shed_total{lane="contact"}')).toBe(0);
  expect(await value('fairwell_queue_writes{lane="contact"}')).toBe(0);
});
