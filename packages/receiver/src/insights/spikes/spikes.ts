/** Which days are spikes: once for each, and with few false alarms over all reasons together. */
import type { SpikeKind } from '@fairwell/schema';
import { DAYS_BEFORE, spreadOf, unusual, weekly } from './unusual.ts';
import type { Series, Unusual } from './unusual.ts';

/** By chance alone there is one in so many days on which anything at all is taken for a spike. */
export const FALSE_ALARM_DAYS = 365;
const MOST = 1 / FALSE_ALARM_DAYS;
/** Where very many answer a little more is certain too, and no reason to look. */
const MUCH_MORE = 1.5;
/** From here on it is believed that people give other reasons more often too. */
const OTHERS_TOO = 0.01;
/** Fewer are nothing to wake anybody for, and nothing to be told of. */
const LEAST = 5;
/** Once told, the same is told again only after so many days without. */
const QUIET_DAYS = 28;
/** Days before a day that matter for whether a spike begins on it. */
export const DAYS_NEEDED = DAYS_BEFORE + QUIET_DAYS + 7;

/** What is counted of one site, by day. */
export interface Days {
  /** Index of the first day of which anything is known. */
  first: number;
  answers: readonly number[];
  /** By path. */
  reasons: ReadonlyMap<string, readonly number[]>;
  /** Flows in which something went wrong, of all flows. */
  errors: readonly number[];
  flows: readonly number[];
}

export interface Spike extends Unusual {
  of: SpikeKind;
  /** '' for everything but a reason. */
  path: string;
  /** Whether it is one day, or the week that ends with it, that is unusual. */
  days: 1 | 7;
}

/** The spikes that begin on one of these days, both included: on each at most one of each broadest reason. */
export function spikesWithin(days: Days, from: number, to: number): { day: number; spike: Spike }[] {
  const found: { day: number; spike: Spike }[] = [];
  const last = new Map<string, number>();
  for (let day = Math.max(0, from - QUIET_DAYS); day <= to; day++) {
    for (const spike of unusualOn(days, day)) {
      const topic = topicOf(spike);
      const isNew = day - (last.get(topic) ?? -Infinity) > QUIET_DAYS;
      last.set(topic, day);
      if (isNew && day >= from) found.push({ day, spike });
    }
  }
  return found;
}

/** Spikes of the same topic are one spike. */
export const topicOf = ({ of, path }: Pick<Spike, 'of' | 'path'>): string =>
  of === 'reason' ? `reason/${path.split('/', 1)[0]}` : of;

/** What is unusual on a day, whether it began on it or not: of each topic what rose most. */
function unusualOn(days: Days, day: number): Spike[] {
  const each = days.answers.map(() => 1);
  const tested: Spike[] = [];
  const test = (of: SpikeKind, path: string, series: Series, busier?: number[]) => {
    for (const [span, found] of spansOf(series, days, day, busier)) {
      // What was never said before is a new wording rather than a spike.
      if (found && found.usual > 0) tested.push({ of, path, days: span, ...found });
    }
  };
  test('answers', '', { counts: days.answers, exposures: each });
  test('errors', '', { counts: days.errors, exposures: days.flows });
  for (const [path, counts] of days.reasons) {
    const others = days.answers.map((count, at) => count - (counts[at] ?? 0));
    // Where more people give every other reason as well, it is no spike of this one.
    const busier = spansOf({ counts: others, exposures: each }, days, day).map(([, found]) =>
      found && found.p < OTHERS_TOO && found.usual > 0 ? Math.max(1, found.count / found.usual) : 1,
    );
    test('reason', path, { counts, exposures: each }, busier);
  }
  // Whoever asks so many questions at once must be so much more certain of each (Bonferroni).
  const alarming = tested.filter(
    ({ p, count, usual }) => count >= LEAST && count >= MUCH_MORE * usual && p < MOST / tested.length,
  );
  const rise = ({ count, usual }: Spike) => count / usual;
  const byTopic = Map.groupBy(
    alarming.toSorted((a, b) => rise(b) - rise(a)),
    topicOf,
  );
  const told = [...byTopic.values()].flatMap(([first]) => first ?? []);
  // More answers than usual are no news beside the reason that they give.
  return told.some(({ of }) => of === 'reason') ? told.filter(({ of }) => of !== 'answers') : told;
}

/** The day against such days, and the week that ends with it against the weeks before. */
function spansOf(
  series: Series,
  { first }: Days,
  day: number,
  [busierDay = 1, busierWeek = 1]: number[] = [],
): [1 | 7, Unusual | null][] {
  const spread = spreadOf(series, day, first, 7);
  const weeks = weekly(series);
  const firstWeek = first + 6;
  const weekSpread = Math.max(spread, spreadOf(weeks, day, firstWeek, 1));
  return [
    [1, unusual(series, day, first, spread, busierDay)],
    [7, unusual(weeks, day, firstWeek, weekSpread, busierWeek)],
  ];
}
