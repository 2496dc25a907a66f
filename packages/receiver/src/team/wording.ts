/** Numbers and days as the team reads them. */
import { teamTongue } from '../pages/team-words.ts';
import type { TeamTag } from '../pages/team-words.ts';
import type { Tongue } from '../pages/tongue.ts';
import de from './locale/de.ts';
import en from './locale/en.ts';
import nl from './locale/nl.ts';
import type { TeamWords } from './locale/nl.ts';

/** When something was, as the beginning of a sentence. */
export interface Span {
  sentence: string;
}

export interface TeamLanguage {
  language: TeamTag;
  words: TeamWords;
  day: Tongue['day'];
  count: (count: number) => string;
  /** A part of a whole, 0…1. */
  share: (share: number) => string;
}

const languages: Record<TeamTag, TeamWords> = { nl, de, en };

export function teamLanguage(tag: string): TeamLanguage {
  const { language, day } = teamTongue(tag);
  return {
    language,
    words: languages[language],
    day,
    count: (count) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(count),
    share: (share) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share),
  };
}
