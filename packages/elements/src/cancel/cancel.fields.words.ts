/** The words of the fields, and of what was typed into them. */
import type { FieldStrings } from '../locale/cancel-fields/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';

const sources: Sources<FieldStrings> = {
  nl: () => import('../locale/cancel-fields/nl.ts'),
  en: () => import('../locale/cancel-fields/en.ts'),
  de: () => import('../locale/cancel-fields/de.ts'),
  more: () => import('../locale/cancel-fields/more.ts'),
};

/** Rejects where they cannot be had. */
export const loadFieldWords = (tag: string) => loadFrom(tag, sources);
