/**
 * The insights in a thread of their own, so that a question about ten years holds nobody up who sends something. It starts
 * when somebody asks; many never do. One that has died is followed by another when somebody asks again.
 */
import type { InsightsStore } from '../insights.ts';
import { Thread } from './thread.ts';

/** What the thread opens, only to read it. */
export type InsightsPlace = { folder: string } | { databaseUrl: string };

export interface InsightsThread extends InsightsStore {
  end(): Promise<void>;
}

export function insightsInThread(place: InsightsPlace): InsightsThread {
  let thread: Promise<Thread> | null = null;
  let hasEnded = false;
  const opened = async (): Promise<InsightsStore> => {
    if (hasEnded) throw new Error('The insights are closed');
    const asked = (thread ??= Thread.open(new URL('insights-worker', import.meta.url), place));
    const forget = () => {
      if (thread === asked) thread = null;
    };
    const found = await asked.catch((error: unknown) => {
      forget();
      throw error;
    });
    if (!found.isGone) return found.functions() as InsightsStore;
    forget();
    return opened();
  };
  return {
    count: async (question) => (await opened()).count(question),
    comments: async (wanted) => (await opened()).comments(wanted),
    tags: async (code) => (await opened()).tags(code),
    surveys: async (sequences) => (await opened()).surveys(sequences),
    cases: async (sequences) => (await opened()).cases(sequences),
    contacts: async (counted, nowMs) => (await opened()).contacts(counted, nowMs),
    steps: async (counted) => (await opened()).steps(counted),
    async end() {
      hasEnded = true;
      await (await thread?.catch(() => null))?.end();
    },
  };
}
