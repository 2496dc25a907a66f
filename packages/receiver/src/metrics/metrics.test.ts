import { expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';
import type { MetricReads } from './reads.ts';
import { showMetrics } from './route.ts';

const now = () => new Date('2026-11-22T09:15:30Z');
const metricsWith = (reads: MetricReads = {}) => createMetrics({ reads, now });

/** The value of one line, or `undefined` where it is not there. */
function valueIn(text: string, series: string): number | undefined {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

test('counts what was acknowledged, by type and lane, and tells a replay apart', async () => {
  const metrics = metricsWith();
  metrics.received('cancellation.requested', true);
  metrics.received('cancellation.requested', true);
  metrics.received('cancellation.requested', false);
  const text = await metrics.text();
  const series = (outcome: string) =>
    `fairwell_messages_total{type="cancellation.requested",lane="declaration",outcome="${outcome}"}`;
  expect(valueIn(text, series('new'))).toBe(2);
  expect(valueIn(text, series('replayed'))).toBe(1);
});

test('what never happened yet stands at nought, so that its first time shows as a rise', async () => {
  const text = await metricsWith().text();
  expect(valueIn(text, 'fairwell_messages_total{type="flow.step",lane="step",outcome="new"}')).toBe(0);
  expect(valueIn(text, 'fairwell_refusals_total{problem="id-reused"}')).toBe(0);
  expect(valueIn(text, 'fairwell_shed_total{lane="survey"}')).toBe(0);
});

test('counts refusals and what was shed', async () => {
  const metrics = metricsWith();
  metrics.refused('too-large');
  metrics.shed('step');
  const text = await metrics.text();
  expect(valueIn(text, 'fairwell_refusals_total{problem="too-large"}')).toBe(1);
  expect(valueIn(text, 'fairwell_shed_total{lane="step"}')).toBe(1);
});

test('measures commits and answers', async () => {
  const metrics = metricsWith();
  metrics.committed(3, 0.004);
  metrics.answered({ method: 'GET', route: '/v1/receipts/:file', status: 200, ms: 1500 });
  const text = await metrics.text();
  expect(valueIn(text, 'fairwell_commit_events_sum')).toBe(3);
  expect(valueIn(text, 'fairwell_commit_seconds_bucket{le="0.0025"}')).toBe(0);
  expect(valueIn(text, 'fairwell_commit_seconds_bucket{le="0.005"}')).toBe(1);
  const labels = 'method="GET",route="/v1/receipts/:file",status="200"';
  expect(valueIn(text, `fairwell_answer_seconds_sum{${labels}}`)).toBe(1.5);
});

test('the last commit is absent before there was one', async () => {
  const metrics = metricsWith();
  expect(await metrics.text()).not.toMatch(/^fairwell_last_commit_timestamp_seconds /m);
  metrics.committed(1, 0.001);
  expect(valueIn(await metrics.text(), 'fairwell_last_commit_timestamp_seconds')).toBe(1795338930);
});

test('what is kept elsewhere is looked up at every reading', async () => {
  let waiting = 2;
  const metrics = metricsWith({
    destinations: async () =>
      waiting === 0
        ? [{ destination: 'billing', waiting, dead: 0, oldestMs: null, paused: null }]
        : [
            {
              destination: 'billing',
              waiting,
              dead: 1,
              oldestMs: now().getTime() - 60_000,
              paused: { sinceMs: 0 },
            },
          ],
    contactsOverdue: async () => 4,
  });
  const text = await metrics.text();
  expect(valueIn(text, 'fairwell_outbox_waiting{destination="billing"}')).toBe(2);
  expect(valueIn(text, 'fairwell_outbox_dead{destination="billing"}')).toBe(1);
  expect(valueIn(text, 'fairwell_outbox_paused{destination="billing"}')).toBe(1);
  expect(valueIn(text, 'fairwell_outbox_oldest_seconds{destination="billing"}')).toBe(60);
  expect(valueIn(text, 'fairwell_contacts_overdue')).toBe(4);
  waiting = 0;
  const later = await metrics.text();
  expect(valueIn(later, 'fairwell_outbox_waiting{destination="billing"}')).toBe(0);
  expect(valueIn(later, 'fairwell_outbox_paused{destination="billing"}')).toBe(0);
  expect(valueIn(later, 'fairwell_outbox_oldest_seconds{destination="billing"}')).toBe(0);
});

test('what cannot be looked up is left out, and the rest is told', async () => {
  let isDown = false;
  const answer = async <T>(value: T): Promise<T> => {
    if (isDown) throw new Error('The database is down');
    return value;
  };
  const metrics = metricsWith({
    destinations: () =>
      answer([{ destination: 'billing', waiting: 0, dead: 0, oldestMs: null, paused: null }]),
    contactsOverdue: () => answer(0),
  });
  await metrics.text();
  isDown = true;
  const text = await metrics.text();
  expect(valueIn(text, 'fairwell_outbox_waiting{destination="billing"}')).toBeUndefined();
  expect(valueIn(text, 'fairwell_contacts_overdue')).toBeUndefined();
  expect(valueIn(text, 'fairwell_shed_total{lane="step"}')).toBe(0);
});

test('two receivers in one process count apart, and share the numbers of the process', async () => {
  const [one, two] = [metricsWith(), metricsWith()];
  one.shed('step');
  expect(valueIn(await one.text(), 'fairwell_shed_total{lane="step"}')).toBe(1);
  const text = await two.text();
  expect(valueIn(text, 'fairwell_shed_total{lane="step"}')).toBe(0);
  expect(text).toContain('process_resident_memory_bytes');
});

test('the answer is what Prometheus reads, and is kept nowhere', async () => {
  const response = await showMetrics(metricsWith());
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(await response.text()).toContain('# TYPE fairwell_messages_total counter');
});
