/** Beginnings of an answer. They hold blanks, so that nobody gets the same letter as everybody else. */
import type { InsightsStrings } from '../locale/insights/nl.ts';

const BLANK = /\[[^[\]]+\]/g;

/** The first blank of ours that is still in the text. What a writer puts in brackets is no blank. */
export function blankLeft(text: string, { drafts }: InsightsStrings['board']): string | null {
  const ours = drafts.flatMap((draft) => draft.text.match(BLANK) ?? []);
  return ours.find((blank) => text.includes(blank)) ?? null;
}

/** The text with the draft in it: instead of another draft, or after what was written already. */
export function withDraft(text: string, draft: string, { drafts }: InsightsStrings['board']): string {
  const written = text.trim();
  const isUntouched = written === '' || drafts.some((one) => one.text === written);
  return isUntouched ? draft : `${written}\n\n${draft}`;
}
