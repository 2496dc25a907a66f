/** The reasons on offer, in which order they stand, and how an answer crosses the wire. */
import type { MessageData, ReasonBranch, ReasonCategory, ReasonOption, SurveyConfig } from '@fairwell/schema';
import { fits } from '../config/check.ts';
import type { SurveyStrings } from '../locale/survey/nl.ts';
import type { Random } from '../outbox/uuid.ts';
import { cleanLine, cleanText } from '../shared/clean.ts';
import type { Answer } from './exit-survey.flow.ts';

/** Codes never change; the words for them live in the language files. */
const defaults: Record<keyof SurveyStrings['reasons'], ReasonCategory> = {
  not_valued: 'appreciation',
  customer_service: 'service',
  too_expensive: 'price',
  unused: 'use',
  missing_features: 'product',
  switched_service: 'competition',
  circumstances_changed: 'circumstances',
  other: 'other',
};

/** A reason with the words that stand on the screen. */
export type Option = ReasonBranch & { category: ReasonCategory; label: string };

/**
 * Where each code stands among those beside it, from 0 to 1. Decided by chance, because the first ones are chosen more
 * often, and once: what a person reads must not jump about.
 */
export type Places = Record<string, number>;

/** The reasons of the site, or ours. */
export const reasonsOf = (reasons: ReasonOption[] | undefined): readonly ReasonBranch[] =>
  reasons ?? Object.entries(defaults).map(([code, category]) => ({ code, category }));

/** Reasons that stand beside each other, with their words, as they stand. *Other* is last, where people look for it. */
export const optionsOf = (
  reasons: readonly ReasonBranch[],
  labels: Readonly<Record<string, string | undefined>>,
  places: Places,
  random: Random,
  category: ReasonCategory = 'other',
): Option[] =>
  reasons
    .map((reason) => ({
      ...reason,
      category: reason.category ?? category,
      label: cleanLine(reason.label) ?? labels[reason.code] ?? reason.code,
      at: (places[reason.code] ??= reason.category === 'other' ? 1 : random()),
    }))
    .toSorted((a, b) => a.at - b.at);

/** The answer as it crosses the wire, with the words and the order the person saw, as far as the broad reason goes. */
export function answerData(
  { path, comment }: Answer,
  options: Option[],
  { about, jurisdiction, plan }: Partial<SurveyConfig>,
): MessageData<'survey.answered'> {
  const chosen = options.filter(({ code }) => code === path[0]);
  return {
    about,
    reasons: chosen.map(({ code, category, label }) => ({ code, category, label, path: [code] })),
    comment: cleanText(comment, 5000),
    options: options.map(({ code }) => code),
    // As for a contract: a receiver refuses an answer about the law of no place.
    jurisdiction: fits({ jurisdiction }, 'object') ? jurisdiction : undefined,
    plan: cleanLine(plan),
  };
}
