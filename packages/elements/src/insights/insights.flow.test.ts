import type { Comment } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { beginning, type Feed, type Input, isSettled, next, phaseOf, type State } from './insights.flow.ts';
import type { Views } from './insights.views.ts';

type Open = State & { type: 'open' };

const days = { from: '2026-11-01', to: '2026-11-22', zone: 'Europe/Amsterdam', mode: 'live' } as const;
const earlier = { from: '2026-10-10', to: '2026-10-31' };
const counts = (cancellations: number) =>
  ({ cancellations }) as Views['outcomes']['now'] & Views['outcomes']['before'];
const outcomesOf = (cancellations: number): Views['outcomes'] => ({
  query: { ...days, interval: 'week', again: 30 },
  now: counts(cancellations),
  before: { ...counts(0), ...earlier },
  overTime: [],
});
const reasonsOf = (answers: number): Views['reasons'] => ({
  query: days,
  now: { answers, withReason: answers },
  before: { answers: 0, withReason: 0, ...earlier },
  reasons: [],
  withheld: 0,
});
const comment = (text: string): Comment => ({
  id: '01939d5e-0000-7000-8000-000000000001',
  receivedAt: '2026-11-20T10:00:00+01:00',
  text,
  reasons: [],
  plan: null,
  jurisdiction: null,
  tags: [],
  locale: 'nl-NL',
});
const [one, two] = [comment('een'), comment('twee')];

const first: Feed = { type: 'shown', comments: [one], next: 'c1' };
const open = (views: Partial<Open['views']>, feed: Feed = first): Open => ({
  type: 'open',
  views: { ...beginning.views, ...views },
  feed,
});
const outcomes = { type: 'shown', value: outcomesOf(3) } as const;

const states = {
  locked: { type: 'locked', refused: false },
  beginning,
  shown: open({ outcomes }),
  'shown before': open({ outcomes: { type: 'loading', before: outcomesOf(3) } }),
  failed: open({ outcomes: { type: 'error', fault: 'busy' } }),
  'loading more comments': open({ outcomes }, { type: 'loading', comments: [one], next: 'c1' }),
  'without comments': open({ outcomes }, { type: 'closed', comments: [], next: null }),
} satisfies Record<string, State>;

const inputs = {
  asked: { type: 'asked', views: ['outcomes'] },
  came: { type: 'came', view: 'outcomes', value: outcomesOf(9) },
  'not come': { type: 'not-come', view: 'outcomes', fault: 'unreachable' },
  refused: { type: 'refused', keyTried: true },
  'other comments asked': { type: 'comments-asked', more: false },
  'more comments asked': { type: 'comments-asked', more: true },
  'comments answered': { type: 'comments-answered', page: { comments: [two], next: null } },
  'comments closed': { type: 'comments-closed' },
  'comments failed': { type: 'comments-failed', fault: 'busy' },
} satisfies Record<string, Input>;

const locked: State = { type: 'locked', refused: true };
const anew = (before: Views['outcomes'] | null) => ({ outcomes: { type: 'loading', before } }) as const;
const arrived = { outcomes: { type: 'shown', value: outcomesOf(9) } } as const;
const missing = { outcomes: { type: 'error', fault: 'unreachable' } } as const;
const fresh: Feed = { type: 'loading', comments: [], next: null };
const more: Feed = { type: 'loading', comments: [one], next: 'c1' };
const closed: Feed = { type: 'closed', comments: [], next: null };
/** The state with something else in it. */
const but = (name: keyof typeof states, views: Partial<Open['views']>, feed?: Feed): State => {
  const state = states[name] as Open;
  return { ...state, views: { ...state.views, ...views }, feed: feed ?? state.feed };
};

/** Everything that may happen. A pair that is not here must change nothing. */
const allowed: Record<string, State> = {
  'locked + asked': beginning,
  // What was on the screen stays there until the new numbers come.
  'shown + asked': but('shown', anew(outcomesOf(3))),
  'failed + asked': but('failed', anew(null)),
  'loading more comments + asked': but('loading more comments', anew(outcomesOf(3))),
  'without comments + asked': but('without comments', anew(outcomesOf(3))),
  'beginning + came': but('beginning', arrived),
  'shown before + came': but('shown before', arrived),
  'beginning + not come': but('beginning', missing),
  'shown before + not come': but('shown before', missing),
  ...Object.fromEntries(Object.keys(states).map((name) => [`${name} + refused`, locked])),
  'shown + other comments asked': but('shown', {}, fresh),
  'shown before + other comments asked': but('shown before', {}, fresh),
  'failed + other comments asked': but('failed', {}, fresh),
  'loading more comments + other comments asked': but('loading more comments', {}, fresh),
  'without comments + other comments asked': but('without comments', {}, fresh),
  'shown + more comments asked': but('shown', {}, more),
  'shown before + more comments asked': but('shown before', {}, more),
  'failed + more comments asked': but('failed', {}, more),
  'without comments + more comments asked': but('without comments', {}, fresh),
  'beginning + comments answered': but('beginning', {}, { type: 'shown', comments: [two], next: null }),
  'loading more comments + comments answered': but(
    'loading more comments',
    {},
    { type: 'shown', comments: [one, two], next: null },
  ),
  'beginning + comments closed': but('beginning', {}, closed),
  'loading more comments + comments closed': but('loading more comments', {}, closed),
  'beginning + comments failed': but(
    'beginning',
    {},
    { type: 'error', comments: [], next: null, fault: 'busy' },
  ),
  // The place to go on from survives, so that trying again does not begin at the first comment.
  'loading more comments + comments failed': but(
    'loading more comments',
    {},
    { type: 'error', comments: [one], next: 'c1', fault: 'busy' },
  ),
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

describe('the page as a whole', () => {
  const shown = <T>(value: T) => ({ type: 'shown', value }) as const;
  const failed = { type: 'error', fault: 'busy' } as const;
  test.each<[string, State]>([
    ['locked', states.locked],
    ['loading', beginning],
    ['loading', open({ outcomes })],
    ['loaded', open({ outcomes, reasons: shown(reasonsOf(0)) })],
    ['loaded', open({ outcomes: shown(outcomesOf(0)), reasons: shown(reasonsOf(2)) })],
    ['empty', open({ outcomes: shown(outcomesOf(0)), reasons: shown(reasonsOf(0)) })],
    ['error', open({ outcomes, reasons: failed })],
    // One part that fails leaves the others alone.
    ['loaded', open({ outcomes, reasons: shown(reasonsOf(2)), sessions: failed })],
  ])('is %s', (type, state) => {
    expect(phaseOf(state).type).toBe(type);
  });

  test('has settled when nothing is on its way, whether it came or not', () => {
    expect(isSettled(open({ outcomes }))).toBe(false);
    const names = Object.keys(beginning.views);
    expect(isSettled(open(Object.fromEntries(names.map((name) => [name, failed]))))).toBe(true);
  });
});
