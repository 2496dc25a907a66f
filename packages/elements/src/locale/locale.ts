/** Which language a person reads, and its words, fetched one language at a time. Knows tags; refuses to know any word. */
import type { Language } from '@fairwell/rights';

/** One file of words per language; only the one that is asked for is downloaded. */
export type Sources<T> = Record<Language, () => Promise<{ default: T }>>;

/** Words, and the language they turned out to be in: for `lang`, dates and numbers. */
export interface Words<T> {
  language: Language;
  strings: T;
}

/** The language of ours that a tag asks for: `nl-BE` is Dutch, and what we do not speak becomes English. */
export function languageFor(tag: string): Language {
  const primary = tag.split('-', 1)[0]?.toLowerCase();
  return primary === 'nl' || primary === 'de' ? primary : 'en';
}

/** Fetches the words for a tag from `sources`. */
export async function loadFrom<T>(tag: string, from: Sources<T>): Promise<Words<T>> {
  const language = languageFor(tag);
  return { language, strings: (await from[language]()).default };
}

/**
 * The language tag that holds for an element: the explicit one, else the nearest `lang` attribute (looking out of
 * shadow roots too), else the browser's language.
 */
export function languageOf(element: Element, explicit?: string | null): string {
  let tag = explicit;
  for (let at: Element | undefined = element; !tag && at;) {
    tag = at.closest('[lang]')?.getAttribute('lang');
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  // An empty `lang` means "unknown" in HTML, so it is passed over like a missing one.
  return tag || navigator.language || 'en';
}
