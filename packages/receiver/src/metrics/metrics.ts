/**
 * Numbers about one receiver, for whoever watches it. Every label comes from a list that is fixed when the receiver
 * starts: no ids, no paths, nothing a sender chooses.
 */
import { messageTypes, problemCodes } from '@fairwell/schema';
import type { MessageType, ProblemCode } from '@fairwell/schema';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { laneOf } from '../intake/lane.ts';
import type { Answered } from '../log/answers.ts';
import { lanes } from '../store/store.ts';
import type { Lane } from '../store/store.ts';
import { addGauges } from './gauges.ts';
import { processMetrics } from './process-metrics.ts';
import type { MetricReads } from './reads.ts';

/** What the receiver tells, as it happens. */
export interface Metrics {
  /** A message was acknowledged; `isNew` is false for a replay. */
  received(type: MessageType, isNew: boolean): void;
  refused(problem: ProblemCode): void;
  /** Somebody waits for a commit; calling the answer says that it is over. */
  waits(lane: Lane): () => void;
  /** Somebody was asked to come back, because the queue was full or the database could not be reached. */
  shed(lane: Lane): void;
  /** A commit of `size` events is on disk, after so many seconds. */
  committed(size: number, seconds: number): void;
  answered(answered: Answered): void;
  /** Everything in the text format of Prometheus, version 0.0.4. */
  text(): Promise<string>;
}

export interface MetricsOptions {
  reads?: MetricReads | undefined;
  now: () => Date;
}

/** From half a millisecond (a commit on a fast disk) to the ten seconds after which a request is given up. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics({ reads = {}, now }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const messages = new Counter({
    name: 'fairwell_messages_total',
    help: 'Messages acknowledged; a replay is the answer to a message that was stored before.',
    labelNames: ['type', 'lane', 'outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'fairwell_refusals_total',
    help: 'Requests refused, by the problem they were answered with.',
    labelNames: ['problem'],
    registers,
  });
  const shed = new Counter({
    name: 'fairwell_shed_total',
    help: 'Writes not taken, because the queue was full or the database could not be reached.',
    labelNames: ['lane'],
    registers,
  });
  /** Counted here and told when somebody reads: this changes twice for every message. */
  const waiting = new Map<Lane, number>(lanes.map((lane) => [lane, 0]));
  const queue = new Gauge({
    name: 'fairwell_queue_writes',
    help: 'Writes that wait for their commit.',
    labelNames: ['lane'],
    registers,
    collect() {
      for (const [lane, writes] of waiting) queue.set({ lane }, writes);
    },
  });
  const commitSeconds = new Histogram({
    name: 'fairwell_commit_seconds',
    help: 'Time from the begin of a commit until it was on disk.',
    buckets: SECONDS,
    registers,
  });
  const commitSize = new Histogram({
    name: 'fairwell_commit_events',
    help: 'Events that a commit stored; 0 where it only noted deliveries.',
    buckets: [0, 1, 2, 4, 8, 16, 32, 64],
    registers,
  });
  const answerSeconds = new Histogram({
    name: 'fairwell_answer_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  let lastCommitMs: number | null = null;
  const refresh = addGauges(registry, reads, now, () => lastCommitMs);
  // A rate can only be told of a number that was there before: all start at nought.
  for (const type of messageTypes) {
    for (const outcome of ['new', 'replayed']) messages.inc({ type, lane: laneOf[type], outcome }, 0);
  }
  for (const problem of problemCodes) refusals.inc({ problem }, 0);
  for (const lane of lanes) shed.inc({ lane }, 0);
  return {
    received: (type, isNew) =>
      messages.inc({ type, lane: laneOf[type], outcome: isNew ? 'new' : 'replayed' }),
    refused: (problem) => refusals.inc({ problem }),
    waits(lane) {
      waiting.set(lane, (waiting.get(lane) ?? 0) + 1);
      return () => void waiting.set(lane, (waiting.get(lane) ?? 0) - 1);
    },
    shed: (lane) => shed.inc({ lane }),
    committed(size, seconds) {
      commitSize.observe(size);
      commitSeconds.observe(seconds);
      lastCommitMs = now().getTime();
    },
    answered: ({ method, route, status, ms }) => answerSeconds.observe({ method, route, status }, ms / 1000),
    async text() {
      await refresh();
      return Registry.merge([registry, processMetrics()]).metrics();
    },
  };
}
