/** Fetches the law of one jurisdiction in one language, and nothing of the others. */
import type { CivilDate } from '@fairwell/schema';
import { languages, type Language } from './answer.ts';
import { shelf } from './compiled/shelf.ts';
import type { CompiledLaw, ReadOn } from './compiled.ts';
import type { Sentences } from './sentences/nl.ts';
import { writer } from './trace.ts';

const sentences: Record<Language, () => Promise<{ sentences: Sentences }>> = {
  nl: () => import('./sentences/nl.ts'),
  en: () => import('./sentences/en.ts'),
  de: () => import('./sentences/de.ts'),
};

/** Jurisdictions whose law is known here. */
export const jurisdictions: readonly string[] = Object.keys(shelf);

/** The law of one jurisdiction in one language, ready to answer. What is inside is not for callers. */
export interface Law {
  readonly jurisdiction: string;
  readonly language: Language;
  /** @internal Primary tag of the language asked for: words on buttons may be known in more languages. */
  readonly tag: string;
  /** @internal */
  readonly book: CompiledLaw | undefined;
  /** @internal */
  readonly readOn: ReadOn | undefined;
  /** @internal */
  readonly sentences: Sentences;
  /** @internal Writes a day out. */
  readonly written: (day: CivilDate) => string;
}

/**
 * Loads the law of a jurisdiction, its parents and its holidays, with the sentences of one language.
 *
 * @param jurisdiction such as `NL`; one that is not known resolves to a law that establishes nothing and
 *   points to an authority, because a page must not break on it
 * @param language a language tag; `nl-NL` narrows to `nl`. What is neither Dutch, German nor English gets English, but
 *   for the words on buttons where the law names them in that language, and French for the titles and summaries of
 *   rules where the law is French
 * @param options `summaries: true` also loads the title and summary of every rule, for people who want to read on.
 *   Without it the download is smaller, {@link Rights.rules} is empty, and a source's title is its locator
 */
export async function loadLaw(
  jurisdiction: string,
  language: string,
  options: { summaries?: boolean } = {},
): Promise<Law> {
  const [tag = ''] = language.toLowerCase().split('-');
  const spoken = languages.find((one) => one === tag) ?? 'en';
  const known = Object.hasOwn(shelf, jurisdiction);
  const [book, more, words] = await Promise.all([
    known ? shelf[jurisdiction]?.() : undefined,
    options.summaries ? import('./compiled/read-on.ts') : undefined,
    sentences[spoken](),
  ]);
  const doors = known ? more?.readOn[jurisdiction] : undefined;
  const readOn = await ((tag === 'fr' && doors?.fr) || doors?.[spoken])?.();
  return {
    jurisdiction,
    language: spoken,
    tag,
    book: book?.law,
    readOn: readOn?.rules,
    sentences: words.sentences,
    written: writer(words.sentences.locale),
  };
}
