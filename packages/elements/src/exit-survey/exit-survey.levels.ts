/** What goes deeper than the broad reasons: the levels under them, and what an answer says with them. */
import type { MessageData } from '@fairwell/schema';
import type { DeeperStrings } from '../locale/survey-deeper/nl.ts';
import type { Random } from '../outbox/uuid.ts';
import { cleanLine } from '../shared/clean.ts';
import type { Answer } from './exit-survey.flow.ts';
import { type Option, optionsOf, type Places } from './exit-survey.reasons.ts';

/** The wire takes no more. */
const DEEPEST = 4;

/** What a table says of a code, which may have the name of something that every object has. */
const said = <T>(table: Record<string, T>, code: string): T | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

/**
 * The levels a person sees: the broad reasons, and one more under each choice that goes further. A built-in code that a
 * site does not divide itself is divided as we do.
 */
export function levelsOf(
  broad: Option[],
  path: readonly string[],
  { narrower }: DeeperStrings,
  places: Places,
  random: Random,
): Option[][] {
  const labels = Object.assign(Object.create(null), ...Object.values(narrower));
  const levels = [broad];
  for (let at = 0; at < DEEPEST - 1; at++) {
    const chosen = levels[at]?.find(({ code }) => code === path[at]);
    if (!chosen) break;
    const ours = said<object>(narrower, chosen.code) ?? {};
    const below = chosen.reasons ?? Object.keys(ours).map((code) => ({ code }));
    if (below.length === 0) break;
    levels.push(optionsOf(below, labels, places, random, chosen.category));
  }
  return levels;
}

/** What was chosen, from the broadest to the narrowest. */
export const chosenIn = (levels: Option[][], path: readonly string[]): Option[] =>
  levels.flatMap((options, at) => options.filter(({ code }) => code === path[at]));

/** What is said of the narrowest reason of which something is said. */
export const wordsFor = (
  chosen: Option[],
  key: 'reply' | 'question',
  table: Record<string, string>,
): string | undefined =>
  chosen.map((option) => option[key] ?? said(table, option.code)).findLast((words) => words !== undefined);

/** Whether there is something that could be mended, so that it makes sense to ask to hear of it. */
export const canBeMended = (chosen: Option[]): boolean =>
  ['appreciation', 'service', 'price', 'product', 'other'].includes(chosen.at(-1)?.category ?? '');

/** The answer with the narrower reason in it, and the order of all that stood on the screen. */
export function deepened(
  data: MessageData<'survey.answered'>,
  levels: Option[][],
  answer: Answer,
): MessageData<'survey.answered'> {
  const chosen = chosenIn(levels, answer.path);
  const path = chosen.map(({ code }) => code);
  const standing = (at: number): string[] =>
    levels[at]?.flatMap(({ code }) => [code, ...(code === path[at] ? standing(at + 1) : [])]) ?? [];
  const address = cleanLine(answer.email, 254);
  return {
    ...data,
    reasons: chosen.slice(-1).map(({ code, category, label }) => ({ code, category, label, path })),
    followUp: address ? { consent: true, address } : undefined,
    options: standing(0),
  };
}
