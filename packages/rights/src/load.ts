/** Loads the law for whoever wants to know everything about it. */
import { loadCancelLaw, spokenTo, type Law } from './load-cancel.ts';

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
  const [law, reading] = await Promise.all([
    loadCancelLaw(jurisdiction, language),
    options.summaries &&
      import('./read-on.ts').then(({ fetchReadOn }) => fetchReadOn(jurisdiction, spokenTo(language))),
  ]);
  return reading ? reading(law) : law;
}
