/** The words of the flow: its own, and those that explain a date wherever one is shown. */
import type { CancelStrings } from '../locale/cancel/nl.ts';
import { loadFrom, loadWhy, type Sources, type Words } from '../locale/locale.ts';
import type { WhyStrings } from '../locale/why/nl.ts';

export interface Strings {
  cancel: CancelStrings;
  why: WhyStrings;
}

const sources: Sources<CancelStrings> = {
  nl: () => import('../locale/cancel/nl.ts'),
  en: () => import('../locale/cancel/en.ts'),
  de: () => import('../locale/cancel/de.ts'),
};

/** Rejects where one of both cannot be had. */
export async function loadWords(tag: string): Promise<Words<Strings>> {
  const [own, why] = await Promise.all([loadFrom(tag, sources), loadWhy(tag)]);
  return { language: own.language, strings: { cancel: own.strings, why: why.strings } };
}
