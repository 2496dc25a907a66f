/** The words of the flow. What comes later brings its own. */
import { loadFrom, type Sources, type Words } from '../locale/locale.ts';
import type { WithdrawStrings } from '../locale/withdraw/nl.ts';

const sources: Sources<WithdrawStrings> = {
  nl: () => import('../locale/withdraw/nl.ts'),
  en: () => import('../locale/withdraw/en.ts'),
  de: () => import('../locale/withdraw/de.ts'),
  more: () => import('../locale/withdraw/more.ts'),
};

/** Rejects where they cannot be had. */
export const loadWords = (tag: string): Promise<Words<WithdrawStrings>> => loadFrom(tag, sources);
