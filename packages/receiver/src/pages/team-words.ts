/** What the pages say to whoever of the team logs in, in their own language, whatever subscribers read. */
import type { Context } from 'hono';
import de from './locale/login/de.ts';
import en from './locale/login/en.ts';
import nl from './locale/login/nl.ts';
import type { LoginWords } from './locale/login/nl.ts';
import { askedFor, tongue } from './tongue.ts';
import type { Tongue } from './tongue.ts';

const languages = { nl, de, en };

/** The languages of the insights. */
export type TeamTag = keyof typeof languages;

export interface TeamSpoken extends Tongue<TeamTag> {
  words: LoginWords;
}

/** Narrows a language tag to one that the team's pages and mails are written in; anything else gets English. */
export const teamTongue = (tag: string): Tongue<TeamTag> => tongue(tag, languages);

export function teamSpoken(c: Context): TeamSpoken {
  const found = teamTongue(askedFor(c, languages));
  return { ...found, words: languages[found.language] };
}
