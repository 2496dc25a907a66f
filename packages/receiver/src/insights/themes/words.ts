/** A text as the words in it, in every language alike: where words end, Unicode says (UAX #29), and nobody keeps lists. */

/** What stands between two words that belong to no common phrase. */
export const BREAK = '';

/** More says nothing new about what somebody means. */
const MOST_WORDS = 200;

/** People leave out these accents, and capitals have none: with and without them it is the same word. */
const ACCENTS_ARE_OPTIONAL = new Set(['el', 'ar']);

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    made = new Intl.Segmenter('en', { granularity: 'word' });
  }
  segmenters.set(language, made);
  return made;
}

/**
 * @param language the first part of a language tag: Turkish and Lithuanian have lower case letters of their own.
 * @returns words in one form for upper and lower case, with {@link BREAK} where a sentence or a part of it ends.
 */
export function wordsOf(text: string, language: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenterOf(language).segment(text.normalize('NFC'))) {
    if (words.length === MOST_WORDS) break;
    if (isWordLike === true) words.push(folded(segment, language));
    // Spaces and hyphens hold together what they stand between.
    else if (!/^[\s\-\u2010\u2011]+$/.test(segment) && words.at(-1) !== BREAK) words.push(BREAK);
  }
  return words;
}

function folded(word: string, language: string): string {
  const lower = lowerCase(word, language);
  if (!ACCENTS_ARE_OPTIONAL.has(language)) return lower;
  // The last sigma has a form of its own, and the tatweel only makes a word longer.
  return lower
    .normalize('NFD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll('ς', 'σ')
    .normalize('NFC');
}

function lowerCase(word: string, language: string): string {
  try {
    return word.toLocaleLowerCase(language);
  } catch {
    return word.toLowerCase();
  }
}
