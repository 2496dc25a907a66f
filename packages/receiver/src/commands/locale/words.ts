/** The language a command answers in, and how days and amounts are written in it. */
import type { Money } from '@fairwell/schema';
import de from './de.ts';
import en from './en.ts';
import nl, { type Words } from './nl.ts';

const byLanguage = new Map<string, Words>(Object.entries({ nl, en, de }));

/** Words for a language tag; what is neither Dutch, German nor English gets English. */
export function wordsFor(tag: string): Words {
  return byLanguage.get(tag.toLowerCase().split('-')[0] ?? '') ?? en;
}

/** A calendar day, written out. */
export function writeDay(day: string, { locale }: Words): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** An amount in its currency's own number of decimals. */
export function writeMoney({ amount, currency }: Money, { locale }: Words): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const { maximumFractionDigits: decimals = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** decimals);
}
