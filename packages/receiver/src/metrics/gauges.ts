/** Numbers that are looked up when somebody reads the metrics. */
import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { DestinationState, MetricReads } from './reads.ts';

/**
 * Only what can be asked is offered, and what cannot be told right now is left out: a nought would say that all is well.
 *
 * @returns what brings the gauges up to date.
 */
export function addGauges(
  registry: Registry,
  { destinations, contactsOverdue }: MetricReads,
  now: () => Date,
  lastCommitMs: () => number | null,
): () => Promise<void> {
  const lookUps = [
    lastCommit(registry, lastCommitMs),
    destinations && outbox(registry, destinations, now),
    contactsOverdue && contacts(registry, contactsOverdue),
  ];
  return async () => {
    // A database that does not answer must not hide the numbers that say so.
    await Promise.allSettled(lookUps.map(async (lookUp) => lookUp?.()));
  };
}

type LookUp = () => void | Promise<void>;

function lastCommit(registry: Registry, lastCommitMs: () => number | null): LookUp {
  const gauge = new Gauge({
    name: 'fairwell_last_commit_timestamp_seconds',
    help: 'When this process last stored anything, in seconds since 1970; absent before the first commit.',
    registers: [registry],
  });
  return () => {
    gauge.remove();
    const ms = lastCommitMs();
    if (ms !== null) gauge.set(ms / 1000);
  };
}

function outbox(
  registry: Registry,
  destinations: () => Promise<DestinationState[]>,
  now: () => Date,
): LookUp {
  const gauge = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['destination'], registers: [registry] });
  const waiting = gauge('fairwell_outbox_waiting', 'Deliveries a destination has not taken yet.');
  const dead = gauge('fairwell_outbox_dead', 'Deliveries not tried any more until somebody asks for it.');
  const oldest = gauge(
    'fairwell_outbox_oldest_seconds',
    'Age of the oldest event a destination has not taken; 0 where nothing waits.',
  );
  const paused = gauge('fairwell_outbox_paused', '1 where a destination asked for nothing more, else 0.');
  return async () => {
    for (const each of [waiting, dead, oldest, paused]) each.reset();
    for (const { destination, oldestMs, ...state } of await destinations()) {
      waiting.set({ destination }, state.waiting);
      dead.set({ destination }, state.dead);
      paused.set({ destination }, state.paused === null ? 0 : 1);
      const age = oldestMs === null ? 0 : Math.max(0, now().getTime() - oldestMs);
      oldest.set({ destination }, age / 1000);
    }
  };
}

function contacts(registry: Registry, contactsOverdue: () => Promise<number>): LookUp {
  const gauge = new Gauge({
    name: 'fairwell_contacts_overdue',
    help: 'Questions and complaints without an answer after the day that was promised.',
    registers: [registry],
  });
  return async () => {
    gauge.remove();
    gauge.set(await contactsOverdue());
  };
}
