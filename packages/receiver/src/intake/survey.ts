/** A survey answer as it will be counted and searched. */
import type { SurveyAnswered } from '@fairwell/schema';
import type { StoredEvent, StoredSurvey } from '../store/records.ts';

/** One form for everything that reads alike: width, composition of accents, upper and lower case. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

export function surveyOf(data: SurveyAnswered, { site, sequence }: StoredEvent): StoredSurvey {
  const comment = data.comment?.trim() ? data.comment : null;
  return {
    site,
    sequence,
    comment,
    folded: comment === null ? null : folded(comment),
    plan: data.plan ?? null,
    jurisdiction: data.jurisdiction ?? null,
    reasons: data.reasons.map(({ code, category, label }) => ({ code, category, label })),
  };
}
