/** A language, and how days, moments and amounts are written in it. */
import type { Money } from '@fairwell/schema';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

export interface Tongue<Language extends string = string> {
  /** For the `lang` attribute and for the law. */
  language: Language;
  /** E.g. `22 december 2026`. */
  day: (day: string) => string;
  /** E.g. `22 november 2026 om 10:15`, with no full stop at its end. */
  moment: (moment: string, zone: string) => string;
  /** E.g. `€ 9,95`. */
  money: (money: Money) => string;
}

/** Narrows a language tag to one of some languages; anything else gets English. */
export function tongue<Language extends string>(
  tag: string,
  languages: Readonly<Record<Language | 'en', unknown>>,
): Tongue<Language | 'en'> {
  const primary = primaryOf(tag);
  const isSpoken = (name: string): name is Language => Object.hasOwn(languages, name);
  const language = isSpoken(primary) ? primary : 'en';
  const locale = primary === language ? known(tag, language) : language;
  return {
    language,
    day: (day) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${day}T00:00:00Z`),
      ),
    moment: (moment, zone) =>
      unstopped(
        new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(
          new Date(moment),
        ),
      ),
    money: ({ amount, currency }) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
    },
  };
}

/** Without the full stop that ends a date or a time in some languages, where a sentence ends with it. */
export const unstopped = (written: string): string => written.replace(/\.$/, '');

const rightToLeft: ReadonlySet<string> = new Set(['ar']);

/** For the `dir` attribute. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.has(language) ? 'rtl' : 'ltr');

const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The tag with its region, which changes how a date is written. A tag that only looks like one is the language alone. */
function known(tag: string, language: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? language;
  } catch {
    return language;
  }
}

/** The language a visitor's browser asks for: a tag with a region finds its language (lookup, RFC 4647 section 3.4). */
export const askedFor = (c: Context, languages: object): string =>
  accepts(c, {
    header: 'Accept-Language',
    supports: Object.keys(languages),
    default: 'en',
    match: (ranges, { supports, default: otherwise }) =>
      ranges
        .filter(({ q }) => q > 0)
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => primaryOf(type))
        .find((language) => supports.includes(language)) ?? otherwise,
  });
