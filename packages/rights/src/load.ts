/** Fetches the law of one jurisdiction in one language, and nothing of the others. */
import type { Language } from './answer.ts';
import { shelf } from './compiled/shelf.ts';
import type { CompiledLaw, ReadOn } from './compiled.ts';
import type { Sentences } from './sentences/nl.ts';

const sentences: Record<Language, () => Promise<{ sentences: Sentences }>> = {
  nl: () => import('./sentences/nl.ts'),
  en: () => import('./sentences/en.ts'),
  de: () => import('./sentences/de.ts'),
};

// Other texts are no language, and must not be looked up: "constructor" is a key of every object.
const PRIMARY_TAG = /^[a-z]{2,3}\b/;
const isSpoken = (tag: string): tag is Language => tag in sentences;

/** Jurisdictions whose law is known here. */
export const jurisdictions: readonly string[] = /* @__PURE__ */ Object.keys(shelf);

/** The law of one jurisdiction in one language, ready to answer. What is inside is not for callers. */
export interface Law {
  readonly jurisdiction: string;
  readonly language: Language;
  /** @internal Primary tag of the language asked for: words on buttons may be known in more languages. */
  readonly tag: string;
  /** @internal */
  readonly book: CompiledLaw;
  /** @internal What people read on, if the law was loaded with it; and of each rule the title. */
  readonly readOn?: ReadOn;
  /** @internal */
  readonly titles?: ReadonlyMap<string, string>;
  /** @internal */
  readonly sentences: Sentences;
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
  const [tag = 'en'] = PRIMARY_TAG.exec(language.toLowerCase()) ?? [];
  const spoken = isSpoken(tag) ? tag : 'en';
  const known = Object.hasOwn(shelf, jurisdiction) && shelf[jurisdiction];
  const [book, words, readOn] = await Promise.all([
    known ? known() : import('./nowhere.ts'),
    sentences[spoken](),
    options.summaries &&
      import('./read-on.ts').then(({ fetchReadOn }) => fetchReadOn(jurisdiction, tag, spoken)),
  ]);
  return { jurisdiction, language: spoken, tag, ...book, ...words, ...readOn };
}
