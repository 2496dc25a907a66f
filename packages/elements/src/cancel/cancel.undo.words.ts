/** The words of the way back: what is said before, and once it is taken back. */
import type { AfterStrings } from '../locale/cancel-after/nl.ts';
import type { UndoneStrings } from '../locale/cancel-undone/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import type { Acknowledgement } from '../outbox/entry.ts';

const before: Sources<AfterStrings> = {
  nl: () => import('../locale/cancel-after/nl.ts'),
  en: () => import('../locale/cancel-after/en.ts'),
  de: () => import('../locale/cancel-after/de.ts'),
  more: () => import('../locale/cancel-after/more.ts'),
};
const after: Sources<UndoneStrings> = {
  nl: () => import('../locale/cancel-undone/nl.ts'),
  en: () => import('../locale/cancel-undone/en.ts'),
  de: () => import('../locale/cancel-undone/de.ts'),
  more: () => import('../locale/cancel-undone/more.ts'),
};

export interface UndoWords extends AfterStrings {
  undone: UndoneStrings;
}

/** What becomes of the subscription: it ends where another declaration stands, and else the provider says whether it goes on. */
export const afterUndo = ({ undone }: UndoWords, proof: Acknowledgement | null): string =>
  proof?.stands ? `${undone.stands} ${undone.standsNext}` : undone.provider;

/** Rejects where they cannot be had. */
export async function loadUndoWords(tag: string): Promise<UndoWords> {
  const [{ strings }, { strings: undone }] = await Promise.all([loadFrom(tag, before), loadFrom(tag, after)]);
  return { ...strings, undone };
}
