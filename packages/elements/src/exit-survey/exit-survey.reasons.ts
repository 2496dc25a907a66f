/** The reasons on offer, in which order they stand, and how an answer crosses the wire. */
import type { MessageData, ReasonCategory, ReasonOption, SurveyConfig } from '@fairwell/schema';
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
export interface Option {
  code: string;
  category: ReasonCategory;
  label: string;
  /** What we say back. Nothing for reasons of the site's own. */
  reply: string | undefined;
}

/** The reasons of the site, or ours. */
export const reasonsOf = (reasons: ReasonOption[] | undefined): ReasonOption[] =>
  reasons ?? Object.entries(defaults).map(([code, category]) => ({ code, category }));

/** Mixes the codes, because the first ones are chosen more often. *Other* stays last, where people look for it. */
export function shuffled(reasons: ReasonOption[], random: Random): string[] {
  const isOther = ({ category }: ReasonOption): boolean => category === 'other';
  const mixed = reasons
    .filter((reason) => !isOther(reason))
    .map(({ code }) => ({ code, at: random() }))
    .toSorted((a, b) => a.at - b.at);
  return [...mixed, ...reasons.filter(isOther)].map(({ code }) => code);
}

/** The options in an order, with their words. */
export function optionsIn(order: string[], reasons: ReasonOption[], strings: SurveyStrings): Option[] {
  const words: Record<string, { label: string; reply: string } | undefined> = strings.reasons;
  return order.flatMap((code) => {
    const reason = reasons.find((one) => one.code === code);
    if (!reason) return [];
    const label = cleanLine(reason.label) ?? words[code]?.label ?? code;
    return [{ code, category: reason.category, label, reply: words[code]?.reply }];
  });
}

/** The answer as it crosses the wire, with the words and the order the person saw. */
export function answerData(
  { reason, comment }: Answer,
  options: Option[],
  { about, jurisdiction, plan }: Partial<SurveyConfig>,
): MessageData<'survey.answered'> {
  const chosen = options.filter(({ code }) => code === reason);
  return {
    about,
    reasons: chosen.map(({ code, category, label }) => ({ code, category, label, path: [code] })),
    comment: cleanText(comment, 5000),
    options: options.map(({ code }) => code),
    jurisdiction,
    plan: cleanLine(plan),
  };
}
