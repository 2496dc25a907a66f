/** What the ledger can be asked. Questions and answers are plain data: they may travel between threads. */
import type { Grouping } from '@fairwell/schema';
import type { Facts, InsightsReads, InsightsStore, Selection } from '../../store/insights.ts';
import { countDaily } from './daily.ts';
import { countGroups } from './groups.ts';
import { Ledger } from './ledger.ts';
import { countOffers } from './offers.ts';
import { countOutcomes } from './outcomes.ts';
import { countOverview } from './overview.ts';
import { countReasonPaths } from './reasons.ts';
import { commentsBefore, rowsAfter } from './selecting.ts';
import { countSessions } from './sessions.ts';
import { countThemes } from '../themes/count-themes.ts';

interface Asked {
  selection: Selection;
  /** The moments at which the bars begin, the first one that of the selection. */
  starts: number[];
}

/** A period and the one before it. */
interface Compared {
  now: Asked;
  before: Asked;
}

const answering = {
  overview: (ledger: Ledger, { selection, starts }: Asked) => countOverview(ledger, selection, starts),
  outcomes: (ledger: Ledger, { now, before, again }: Compared & { again: number }) => ({
    now: countOutcomes(ledger, now.selection, now.starts, again),
    before: countOutcomes(ledger, before.selection, before.starts, again),
  }),
  offers: countOffers,
  sessions: countSessions,
  reasons: (ledger: Ledger, { now, before }: Compared) => ({
    now: countReasonPaths(ledger, now.selection),
    before: countReasonPaths(ledger, before.selection),
  }),
  groups: (ledger: Ledger, { selection, starts, by, level }: Asked & { by: Grouping; level: number }) =>
    countGroups(ledger, selection, by, level, starts),
  themes: countThemes,
  comments: commentsBefore,
  daily: countDaily,
  /** Numbers of the next records, oldest first: to be read one by one. */
  rows: (ledger: Ledger, { selection, of, after, limit }: RowsAsked) =>
    rowsAfter(ledger, selection, of, after, limit),
};

interface RowsAsked {
  selection: Selection;
  of: 'answers' | 'cases';
  /** Only records with a higher number. */
  after: number;
  limit: number;
}

type Answering = typeof answering;
export type Question = {
  [View in keyof Answering]: { view: View; asked: Parameters<Answering[View]>[1] };
}[keyof Answering];
export type Answer<Q extends Question> = ReturnType<Answering[Q['view']]>;

/** Counts what a database holds. */
export function insightsOn(facts: Facts, reads: InsightsReads): InsightsStore {
  const ledger = new Ledger(facts);
  return {
    ...reads,
    async count<Q extends Question>({ view, asked }: Q) {
      await ledger.refresh();
      if (view === 'themes') await ledger.readTexts();
      const answer = answering[view] as (ledger: Ledger, asked: Q['asked']) => Answer<Q>;
      return answer(ledger, asked);
    },
  };
}
