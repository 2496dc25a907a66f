/** The words that explain a date, wherever one is shown. */
import { loadFrom, type Sources, type Words } from '../locale/locale.ts';
import type { WhyStrings } from '../locale/why/nl.ts';

const sources: Sources<WhyStrings> = {
  nl: () => import('../locale/why/nl.ts'),
  en: () => import('../locale/why/en.ts'),
  de: () => import('../locale/why/de.ts'),
  more: () => import('../locale/why/more.ts'),
};

export const loadWhy = (tag: string): Promise<Words<WhyStrings>> => loadFrom(tag, sources);
