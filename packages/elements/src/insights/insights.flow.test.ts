import type { Comment, Overview } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { type Feed, type Input, next, type State } from './insights.flow.ts';

const overview: Overview = {
  query: { from: '2026-11-01', to: '2026-11-22', interval: 'week', zone: 'Europe/Amsterdam', mode: 'live' },
  totals: { cancellations: 3, undone: 0, surveys: 1, responseRate: 1 / 3, comments: 1 },
  reasons: [],
  overTime: [],
};
const nothing: Overview = {
  ...overview,
  totals: { cancellations: 0, undone: 0, surveys: 0, responseRate: null, comments: 0 },
};
const comment = (text: string): Comment => ({
  id: '01939d5e-0000-7000-8000-000000000001',
  receivedAt: '2026-11-20T10:00:00+01:00',
  text,
  reasons: [],
  plan: null,
  jurisdiction: null,
  locale: 'nl-NL',
});
const [one, two] = [comment('een'), comment('twee')];
const loaded = (feed: Feed): State => ({ type: 'loaded', overview, feed });

const fresh: Feed = { type: 'loading', comments: [], next: null };
const first: Feed = { type: 'shown', comments: [one], next: 'c1' };
const more: Feed = { type: 'loading', comments: [one], next: 'c1' };

const states = {
  locked: { type: 'locked', refused: false },
  loading: { type: 'loading', before: null },
  loaded: loaded(first),
  'loading comments': loaded(fresh),
  'loading more': loaded(more),
  empty: { type: 'empty', overview: nothing },
  error: { type: 'error', fault: 'unreachable' },
} satisfies Record<string, State>;

const inputs = {
  asked: { type: 'asked' },
  answered: { type: 'answered', overview },
  'answered with nothing': { type: 'answered', overview: nothing },
  failed: { type: 'failed', fault: 'busy' },
  refused: { type: 'refused', keyTried: true },
  'other comments asked': { type: 'comments-asked', more: false },
  'more comments asked': { type: 'comments-asked', more: true },
  'comments answered': { type: 'comments-answered', page: { comments: [two], next: null } },
  'comments failed': { type: 'comments-failed', fault: 'busy' },
} satisfies Record<string, Input>;

const locked: State = { type: 'locked', refused: true };
const loading: State = { type: 'loading', before: null };

/** Everything that may happen. A pair that is not here must change nothing. */
const allowed: Record<string, State> = {
  'locked + asked': loading,
  'empty + asked': loading,
  'error + asked': loading,
  'loaded + asked': { type: 'loading', before: { type: 'loaded', overview, feed: first } },
  'loading comments + asked': { type: 'loading', before: { type: 'loaded', overview, feed: fresh } },
  'loading more + asked': { type: 'loading', before: { type: 'loaded', overview, feed: more } },
  'loading + answered': loaded(fresh),
  'loading + answered with nothing': { type: 'empty', overview: nothing },
  'loading + failed': { type: 'error', fault: 'busy' },
  'locked + refused': locked,
  'loading + refused': locked,
  'loaded + refused': locked,
  'loading comments + refused': locked,
  'loading more + refused': locked,
  'empty + refused': locked,
  'error + refused': locked,
  'loaded + other comments asked': loaded(fresh),
  'loaded + more comments asked': loaded(more),
  'loading comments + comments answered': loaded({ type: 'shown', comments: [two], next: null }),
  'loading comments + comments failed': loaded({ type: 'error', comments: [], next: null, fault: 'busy' }),
  'loading more + other comments asked': loaded(fresh),
  'loading more + comments answered': loaded({ type: 'shown', comments: [one, two], next: null }),
  // The place to go on from survives, so that trying again does not begin at the first comment.
  'loading more + comments failed': loaded({ type: 'error', comments: [one], next: 'c1', fault: 'busy' }),
};

test('the table names only states and inputs that there are', () => {
  const pairs = Object.keys(states).flatMap((from) => Object.keys(inputs).map((name) => `${from} + ${name}`));
  expect(pairs).toEqual(expect.arrayContaining(Object.keys(allowed)));
});

describe.each(Object.entries(states))('%s', (from, state) => {
  test.each(Object.entries(inputs))('%s', (name, input) => {
    const expected = allowed[`${from} + ${name}`] ?? state;
    expect(next(state, input)).toEqual(expected);
  });
});
