/**
 * The letter that tells somebody that it is mended, because they asked for that. It says nothing of what they told us: others may
 * read it, and what somebody wrote must not reach a mailbox that anybody could have named.
 */
import type { CivilDate, LetterLanguage, Mode } from '@fairwell/schema';
import { tongue } from '../pages/tongue.ts';
import { followUpLink } from '../receipt/links.ts';
import type { EventKey } from '../store/records.ts';
import type { Letter, Sender } from './letter.ts';
import de from './locale/mended/de.ts';
import en from './locale/mended/en.ts';
import nl from './locale/mended/nl.ts';
import type { MendedWords } from './locale/mended/nl.ts';
import { mailLocale } from './receipt-facts.ts';
import { languages } from './words.ts';

/** Those that the team writes in: what it says is in the letter. */
const mendedIn: Record<LetterLanguage, MendedWords> = { nl, de, en };

export interface MendedFacts {
  since: CivilDate;
  /** What the team says, in the language of the letter. */
  text: string;
  mode: Mode;
  /** Of the survey. */
  locale: string;
  /** In which it was asked for. */
  survey: EventKey;
}

/** The language in which somebody is written to. */
export const letterLanguage = (locale: string): LetterLanguage =>
  tongue(mailLocale(locale), mendedIn).language;

export function mendedLetter(
  { since, text, mode, locale, survey }: MendedFacts,
  { name, publicUrl }: Sender,
): Letter {
  const { language, day } = tongue(mailLocale(locale), mendedIn);
  const { test, testSubject } = languages[language];
  const mended = mendedIn[language];
  const isTest = mode === 'test';
  return {
    language,
    subject: isTest ? testSubject(mended.title) : mended.title,
    title: mended.title,
    lead: mended.lead,
    note: isTest ? test : null,
    said: text.trim().split(/\n\s*\n/),
    sections: [
      {
        title: mended.title,
        rows: [{ label: mended.since, value: day(since) }],
        next: [mended.thanks, mended.once],
        button: null,
        status: { label: mended.stop, address: followUpLink(publicUrl, survey) },
        signed: null,
      },
    ],
    closing: [mended.sender(name)],
  };
}
