/** Fetches the law of one jurisdiction in one language, and nothing of the others. */
import { languages, type Language } from './answer.ts';
import type { Jurisdiction, RuleTexts } from './model.ts';
import type { Sentences } from './sentences/nl.ts';

type Texts = { titles: RuleTexts };
type Summaries = { summaries: RuleTexts };

interface Shelf {
  law: () => Promise<{ law: Jurisdiction }>;
  titles: Record<Language, () => Promise<Texts>>;
  summaries: Record<Language, () => Promise<Summaries>>;
}

// Written out, because a bundler can only split what it can read.
const shelves: Record<string, Shelf> = {
  EU: {
    law: () => import('./data/eu.ts'),
    titles: {
      nl: () => import('./data/titles/eu.nl.ts'),
      en: () => import('./data/titles/eu.en.ts'),
      de: () => import('./data/titles/eu.de.ts'),
    },
    summaries: {
      nl: () => import('./data/summaries/eu.nl.ts'),
      en: () => import('./data/summaries/eu.en.ts'),
      de: () => import('./data/summaries/eu.de.ts'),
    },
  },
  NL: {
    law: () => import('./data/nl.ts'),
    titles: {
      nl: () => import('./data/titles/nl.nl.ts'),
      en: () => import('./data/titles/nl.en.ts'),
      de: () => import('./data/titles/nl.de.ts'),
    },
    summaries: {
      nl: () => import('./data/summaries/nl.nl.ts'),
      en: () => import('./data/summaries/nl.en.ts'),
      de: () => import('./data/summaries/nl.de.ts'),
    },
  },
  DE: {
    law: () => import('./data/de.ts'),
    titles: {
      nl: () => import('./data/titles/de.nl.ts'),
      en: () => import('./data/titles/de.en.ts'),
      de: () => import('./data/titles/de.de.ts'),
    },
    summaries: {
      nl: () => import('./data/summaries/de.nl.ts'),
      en: () => import('./data/summaries/de.en.ts'),
      de: () => import('./data/summaries/de.de.ts'),
    },
  },
};

const sentences: Record<Language, () => Promise<{ sentences: Sentences }>> = {
  nl: () => import('./sentences/nl.ts'),
  en: () => import('./sentences/en.ts'),
  de: () => import('./sentences/de.ts'),
};

/** Jurisdictions whose law is known here. */
export const jurisdictions: readonly string[] = Object.keys(shelves);

/** The law of one jurisdiction in one language, ready to answer. What is inside is not for callers. */
export interface Law {
  readonly jurisdiction: string;
  readonly language: Language;
  /** @internal */
  readonly known: Jurisdiction | undefined;
  /** @internal */
  readonly titles: RuleTexts;
  /** @internal */
  readonly summaries: RuleTexts;
  /** @internal */
  readonly sentences: Sentences;
}

/**
 * Loads the law of a jurisdiction, its parents and its holidays, with the sentences of one language.
 *
 * @param jurisdiction such as `NL`; one that is not known resolves to a law that establishes nothing and
 *   points to an authority, because a page must not break on it
 * @param language a language tag; `nl-NL` narrows to `nl`, and what is neither Dutch, German nor English gets English
 * @param options `summaries: true` also loads the rules' summaries, for people who want to read on; without it
 *   they are empty, which keeps the download of a cancel flow small
 */
export async function loadLaw(
  jurisdiction: string,
  language: string,
  options: { summaries?: boolean } = {},
): Promise<Law> {
  const primary = language.toLowerCase().split('-')[0];
  const spoken = languages.find((one) => one === primary) ?? 'en';
  const shelf = shelves[jurisdiction];
  const [known, texts, more, words] = await Promise.all([
    shelf?.law(),
    shelf?.titles[spoken](),
    options.summaries ? shelf?.summaries[spoken]() : undefined,
    sentences[spoken](),
  ]);
  return {
    jurisdiction,
    language: spoken,
    known: known?.law,
    titles: texts?.titles ?? {},
    summaries: more?.summaries ?? {},
    sentences: words.sentences,
  };
}
