/** What people write where they give a reason: which words stand out, and what many say in nearly the same words. */
import * as z from 'zod';
import { Count, Share, filterFields } from './insight-filter.ts';
import { ReasonCode } from './reason.ts';

/** A question to `GET /v1/insights/themes`. */
export const ThemesQuery = z.strictObject({
  ...filterFields,
  /** How far down reasons are told apart: 1 is the broadest. */
  level: z.coerce.number().int().min(1).max(4).default(1),
  /** At most so many phrases of each reason, and so many groups. */
  limit: z.coerce.number().int().min(1).max(50).default(10),
});
export type ThemesQuery = z.infer<typeof ThemesQuery>;

/** Words that stand together in the comments of those who gave a reason. A person counts once, however often they wrote it. */
export const Phrase = z.strictObject({
  /** In lower case. */
  text: z.string(),
  /** The first part of a language tag. Each language is compared with itself. */
  language: z.string(),
  /** Who wrote it and gave the reason. */
  people: Count,
  /** The word that stands out in it; the others are those that most of these people wrote beside it. */
  word: z.string(),
  /** Who wrote the word ÷ who wrote anything in this language, of those who gave the reason. */
  share: Share,
  /** The same of all others who wrote anything. */
  elsewhere: Share,
  /** By how many standard errors the word is more frequent here; three and a little more at least. */
  z: z.number(),
});
export type Phrase = z.infer<typeof Phrase>;

/** Comments that say nearly the same: three of five words, or more, are common to each of them and the first one. */
export const AlikeComments = z.strictObject({
  people: z.int().min(1),
  language: z.string(),
  /** The words that nearly all of them wrote, as the first one put them; empty where they share too few. */
  words: z.string(),
  /** What the first one of them wrote; null to a viewer. */
  example: z.string().nullable(),
});
export type AlikeComments = z.infer<typeof AlikeComments>;

/** The answer of `GET /v1/insights/themes`. A viewer is told only what at least five people wrote. */
export const ThemesAnswer = z.strictObject({
  query: ThemesQuery,
  /** Who wrote anything. Whoever answered twice about one cancellation counts once. */
  people: Count,
  /** The one that most people with a comment gave first. */
  reasons: z.array(
    z.strictObject({
      path: z.array(ReasonCode).min(1).max(4),
      /** Who gave it and wrote anything. */
      people: Count,
      /** The one that stands out most first. */
      phrases: z.array(Phrase),
    }),
  ),
  /** The largest first. */
  groups: z.array(AlikeComments),
});
export type ThemesAnswer = z.infer<typeof ThemesAnswer>;
