/** The law of a case, with the holidays the case lists. */
import type { CivilDate } from '@fairwell/schema';
import { compileLaw } from '../compile-law.ts';
import type { CompiledLaw } from '../compiled.ts';
import { laws } from '../laws.ts';
import type { Law } from '../load-cancel.ts';
import type { Jurisdiction } from '../model.ts';
import { book as nowhere } from '../nowhere.ts';
import { sentences } from '../sentences/en.ts';

/** A jurisdiction as it is written down; of a part without law of its own, such as `DE-BY`, the whole. */
export function jurisdictionOf(code: string): Jurisdiction | undefined {
  const find = (one: string | undefined) => laws.find((law) => law.code === one);
  return find(code) ?? find(code.split('-')[0]);
}

/** A law ready to answer. Without one for the code it establishes nothing. */
export function lawOf(code: string, holidays?: readonly CivilDate[]): Law {
  const jurisdiction = jurisdictionOf(code);
  const book = jurisdiction ? compileLaw(jurisdiction) : nowhere;
  return ready(code, holidays ? { ...book, calendar: onlyThese(holidays) } : book);
}

/** The same law if it moved no end of a period to a working day. */
export function withoutMoving({ jurisdiction, book }: Law): Law {
  return ready(jurisdiction, { ...book, rules: { ...book.rules, counting: [] } });
}

function ready(jurisdiction: string, book: CompiledLaw): Law {
  return { jurisdiction, language: 'en', tag: 'en', book, sentences };
}

/** A calendar in which nothing but these days (and weekends) is off. */
export function onlyThese(holidays: readonly CivilDate[]): CompiledLaw['calendar'] {
  const moving: Record<string, string> = {};
  for (const day of holidays) {
    const year = day.slice(0, 4);
    moving[year] = `${moving[year] ?? ''} ${day.slice(5).replace('-', '')}`;
  }
  return { fixed: '', moving };
}

/** Noon in London: the same calendar day everywhere the law is written down. */
export function noonOf(day: CivilDate): Date {
  return new Date(`${day}T12:00:00Z`);
}
