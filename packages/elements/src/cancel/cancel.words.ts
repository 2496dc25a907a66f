/** The words of the flow. Parts that come later bring their own. */
import type { CancelStrings } from '../locale/cancel/nl.ts';
import { loadFrom, type Sources, type Words } from '../locale/locale.ts';

const sources: Sources<CancelStrings> = {
  nl: () => import('../locale/cancel/nl.ts'),
  en: () => import('../locale/cancel/en.ts'),
  de: () => import('../locale/cancel/de.ts'),
  more: () => import('../locale/cancel/more.ts'),
};

/** Rejects where they cannot be had. */
export const loadWords = (tag: string): Promise<Words<CancelStrings>> => loadFrom(tag, sources);
