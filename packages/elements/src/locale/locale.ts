/** Which language a person reads, and its words, fetched one language at a time. Knows tags; refuses to know any word. */
import type { Address, CoreLanguage, Language } from './languages.ts';

/** One file of words per language; only the one that is asked for is downloaded. */
export interface Sources<T> extends Record<CoreLanguage, () => Promise<{ default: T }>> {
  /** The shelf with all the others. Fetched only for whoever asks for more than a core language. */
  more: () => Promise<{ default: (tag: string, from: Sources<T>) => Promise<Words<T>> }>;
}

/** Words, and the language they turned out to be in. */
export interface Words<T> {
  language: Language;
  /** Tag for dates and amounts: the person's region counts where its language is the language of the words. */
  locale: string;
  /** Which way the language is written. */
  dir: 'ltr' | 'rtl';
  strings: T;
}

/** Fetches the words for a tag: in its language where they are written in it, else in one that stands in. */
export async function loadFrom<T>(tag: string, from: Sources<T>): Promise<Words<T>> {
  // A private part asks for a form of address.
  const core = /^(nl|en|de)\b(?!.*-x-)/.exec(tag.toLowerCase())?.[0] as CoreLanguage | undefined;
  return core
    ? { language: core, locale: tag, dir: 'ltr', strings: (await from[core]()).default }
    : (await from.more()).default(tag, from);
}

/**
 * The language tag that holds for an element: the explicit one, else the nearest `lang` attribute (looking out of
 * shadow roots too), else the browser's language. How to address the person is a private part at its end, e.g.
 * `nl-BE-x-formal`.
 */
export function languageOf(
  element: Element,
  { locale: tag, address }: { locale?: string | null | undefined; address?: Address | undefined },
): string {
  let read = readTag(tag);
  for (let at: Element | undefined = element; !read && at;) {
    read = readTag(at.closest('[lang]')?.getAttribute('lang'));
    // A document has none.
    at = (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  read ??= readTag(navigator.language) ?? 'en';
  return address ? `${read}-x-${address}` : read;
}

/**
 * What a receiver takes for a tag (`LanguageTag`), also where it is written as an operating system does (`nl_NL`). Anything else is passed
 * over like a missing one, as an empty `lang` is, which means "unknown" in HTML: `dutch`, a template that nobody filled in, or more than fits
 * with the form of address behind it. With it, a receiver would refuse the whole message.
 */
const readTag = (given?: string | null): string | undefined =>
  /^(?!.{25})[a-z]{2,3}(-[a-z\d]{1,8})*$/i.exec(given?.replaceAll('_', '-') ?? '')?.[0];
