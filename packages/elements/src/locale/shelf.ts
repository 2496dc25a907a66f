/** The words of one folder beyond the core languages. Fetched by whoever reads one of them, and by nobody else. */
import type { CoreLanguage, Language, Overlay, WrittenAnywhere } from './languages.ts';
import type { Sources, Words } from './locale.ts';

/** What may be left out: all of it, at any depth. */
export type Partly<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { [Key in keyof T]?: Partly<T[Key]> }
      : T;

/** One door per language that is promised; behind that of an overlay only what differs. */
export type Doors<T, Promised extends WrittenAnywhere> = {
  [Name in Promised]: () => Promise<{ default: Name extends Overlay ? Partly<T> : T }>;
};

const written: Record<string, Pick<Words<unknown>, 'dir'> | undefined> = { ar: { dir: 'rtl' } };

/** The core language that stands in: everybody who reads Frisian reads Dutch; otherwise it is English. */
const standIn = (language: string): CoreLanguage => (language === 'fy' ? 'nl' : 'en');

/** In European English a day comes before its month, as it does in every language here. */
const standInDates = (language: string): string => (language === 'fy' ? 'nl' : 'en-GB');

const isCore = (language: string): language is CoreLanguage => /^(nl|en|de)$/.test(language);

/** Not every browser does, and one that does not would take the dates of its own language. */
const knowsDatesIn = (language: string): boolean =>
  isCore(language) || Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;

/** @param doors - Where the words are, by the name of their file, each behind a dynamic import. */
export function shelf<T, Promised extends WrittenAnywhere>(doors: Doors<T, Promised>) {
  const has = (name: string): name is Promised => Object.hasOwn(doors, name);

  return async (tag: string, from: Sources<T>): Promise<Words<T>> => {
    const [primary = ''] = tag.toLowerCase().split('-', 1);
    const language = (has(primary) || isCore(primary) ? primary : standIn(primary)) as Language;
    const [, address] = /-x-(formal|informal)$/i.exec(tag) ?? [];
    const overlay = `${language}.${address?.toLowerCase()}`;
    const [words, other] = await Promise.all([
      (isCore(language) ? from[language] : (doors[language as Promised] as Sources<T>['en']))(),
      has(overlay) ? doors[overlay]() : undefined,
    ]);
    return {
      language,
      locale: knowsDatesIn(language) ? (tag.startsWith(language) ? tag : language) : standInDates(language),
      dir: written[language]?.dir ?? 'ltr',
      strings: other ? overlaid(words.default, other.default as Partly<T>) : words.default,
    };
  };
}

/** The words with those in their place that differ, however deep. */
function overlaid<T>(words: T, other: Partly<T>): T {
  const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
  if (!isGroup(words) || !isGroup(other) || Array.isArray(words)) return other as T;
  const differing = Object.entries(other).map(([key, differs]) => [
    key,
    overlaid(Reflect.get(words, key), differs),
  ]);
  return { ...words, ...Object.fromEntries(differing) };
}
