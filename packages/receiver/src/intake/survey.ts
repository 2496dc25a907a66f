/** A survey answer as it will be counted and searched. */
import type { Reason, SurveyAnswered } from '@fairwell/schema';
import type { StoredEvent, StoredSurvey } from '../store/records.ts';

/** One form for everything that reads alike: width, composition of accents, upper and lower case. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The first part of a language tag. */
export const languageOf = (locale: string): string => (locale.split('-', 1)[0] ?? '').toLowerCase();

/** The last code of a path is the reason itself, also where a sender forgot. */
export const pathOf = ({ code, path }: Reason): string =>
  (path.at(-1) === code ? path : [...path.slice(0, 3), code]).join('/');

export function surveyOf(
  data: SurveyAnswered,
  { site, sequence, locale }: StoredEvent,
  client: string | undefined,
): StoredSurvey {
  const comment = data.comment?.trim() ? data.comment : null;
  return {
    site,
    sequence,
    comment,
    folded: comment === null ? null : folded(comment),
    plan: data.plan ?? null,
    jurisdiction: data.jurisdiction ?? null,
    language: languageOf(locale),
    client: client ?? null,
    options: data.options?.join(' ') ?? null,
    reasons: data.reasons.map((reason) => {
      const { code, category, label } = reason;
      return { code, category, label, path: pathOf(reason) };
    }),
  };
}
