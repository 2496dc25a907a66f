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

/** What is computed with; where no law is written down, what establishes nothing. */
export const fetchBook = (jurisdiction: string): Promise<{ book: CompiledLaw }> =>
  (Object.hasOwn(shelf, jurisdiction) && shelf[jurisdiction]?.()) || import('./nowhere.ts');

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
  /** @internal */
  readonly sentences: Sentences;
  /** @internal What people read on, if the law was loaded with it. */
  readonly readOn?: ReadOn;
}

/** The language that is spoken to somebody who asks for a language, and the primary tag of what they asked for. */
export function spokenTo(language: string): Pick<Law, 'language' | 'tag'> {
  const [tag = 'en'] = PRIMARY_TAG.exec(language.toLowerCase()) ?? [];
  return { tag, language: isSpoken(tag) ? tag : 'en' };
}

/** The part of `loadLaw` for a page that only cancels: no titles or summaries, nor what fetches them. */
export async function loadCancelLaw(jurisdiction: string, language: string): Promise<Law> {
  const spoken = spokenTo(language);
  const [book, words] = await Promise.all([fetchBook(jurisdiction), sentences[spoken.language]()]);
  return { jurisdiction, ...spoken, ...book, ...words };
}
