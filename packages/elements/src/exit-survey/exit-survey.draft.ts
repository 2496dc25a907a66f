/** What of an answer is kept while it is being given: what was chosen and written, and never an address or a consent. */
import { draftOf, forgetDraft, keepDraft } from '../outbox/draft.ts';
import { isRecord, textIn } from '../shared/record.ts';
import type { Answer } from './exit-survey.flow.ts';
import type { Places } from './exit-survey.reasons.ts';

/** Keeps it; where there is none, or nothing in it, nothing is kept. */
export function keepAnswer(name: string, answer: Answer | undefined, places: Places, now: number): void {
  const { path = [], comment } = answer ?? {};
  if (path.length > 0 || comment) keepDraft(name, { path, comment, places }, now);
  else forgetDraft(name, now);
}

/** What was being answered before the page was loaded again; undefined where nothing was. */
export function keptAnswer(
  name: string,
  now: number,
): { answer: Pick<Answer, 'path' | 'comment'>; places: Places } | undefined {
  const draft = draftOf(name, now);
  if (!isRecord(draft)) return undefined;
  const { path, places } = draft;
  return {
    answer: {
      path: Array.isArray(path) ? path.filter((code) => typeof code === 'string') : [],
      comment: textIn(draft, 'comment') ?? '',
    },
    places: Object.fromEntries(
      Object.entries(isRecord(places) ? places : {}).map(([code, at]) => [code, Number(at)]),
    ),
  };
}
