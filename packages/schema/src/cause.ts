/**
 * Causes: why people leave, once the team knows it, and since when it is mended. Whoever asked to hear that in a survey is told.
 * Knows what is said of a cause and to whom; refuses to know how anybody is reached.
 */
import * as z from 'zod';
import { Count } from './insight-filter.ts';
import { ReasonCode } from './reason.ts';
import { CivilDate, LanguageTag, MessageId, Mode, Moment, SiteName, line, text } from './value.ts';

/** What a cause is of: a reason in surveys, or a topic of questions and complaints. */
export const causeKinds = ['reason', 'topic'] as const;
export type CauseKind = (typeof causeKinds)[number];

/** The languages people are written to in. Whoever speaks another one gets the English letter. */
export const letterLanguages = ['nl', 'de', 'en'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

const sentence = text(1000).regex(/\S/, 'a sentence');

/** What people are told, in each language that is needed. */
export const MendedText = z
  .partialRecord(z.enum(letterLanguages), sentence)
  .refine((texts) => Object.keys(texts).length > 0, 'a sentence in at least one language');
export type MendedText = z.infer<typeof MendedText>;

const where = {
  of: z.enum(causeKinds).default('reason'),
  /** Codes from the broadest on. It stands for everything below it. */
  path: z.array(ReasonCode).min(1).max(4),
};

/**
 * What the receiver notes about causes, with the `data` of each. In the feed and at every destination they stand as events of
 * their own. Nobody sends them.
 */
export const causeEventData = {
  /** The team knows why. Other words for the same cause name it. */
  'cause.known': z.object({
    ...where,
    cause: MessageId.optional(),
    label: z.string().nullable(),
    text: z.string(),
    /** Role of whoever said it. */
    by: z.string(),
  }),
  /** It was not the cause after all. */
  'cause.dropped': z.object({
    cause: MessageId,
    /** Role of whoever said it. */
    by: z.string(),
  }),
  /** It is mended, and whoever asked is going to be told. */
  'cause.mended': z.object({
    ...where,
    cause: MessageId,
    since: CivilDate,
    text: MendedText,
    by: z.string(),
  }),
  /**
   * One person is told, in the language of the event: for whoever writes to people by their own means. `about` is the survey
   * in which it was asked for. Its content is erased a month later.
   */
  'cause.notice': z.object({
    cause: MessageId,
    survey: MessageId,
    address: z.string(),
    since: CivilDate,
    text: z.string(),
  }),
  /** There is a `cause.notice` for everybody who asked. */
  'cause.announced': z.object({
    cause: MessageId,
    people: z.int().min(0),
  }),
  /** Somebody does not want to hear it any more. `about` is the survey in which it was asked for. */
  'notice.stopped': z.object({
    survey: MessageId,
  }),
} as const;
export type CauseEventType = keyof typeof causeEventData;
export const causeEventTypes = Object.keys(causeEventData) as CauseEventType[];
/** The `data` of one of these events. */
export type CauseEventData<T extends CauseEventType> = z.infer<(typeof causeEventData)[T]>;

/** The body of `POST /v1/causes`: a cause is known. Of one reason or topic there is one at a time; other words replace its words. */
export const CauseMark = z.strictObject({
  ...where,
  /** What the reason or topic is called, for whoever reads the event. */
  label: line(200).optional(),
  /** What the cause is, for the team. */
  text: text(500).regex(/\S/, 'what the cause is'),
  mode: Mode.default('live'),
});
export type CauseMark = z.input<typeof CauseMark>;

/** The body of `POST /v1/causes/<id>/mended`, and of the preview before it. */
export const MendedMark = z.strictObject({
  /** The first day on which it was mended; not in the future. */
  since: CivilDate,
  /** A sentence for each language in which somebody asked to hear. */
  text: MendedText,
});
export type MendedMark = z.infer<typeof MendedMark>;

/** A cause as the team sees it. */
export const Cause = z.strictObject({
  id: MessageId,
  site: SiteName.nullable(),
  mode: Mode,
  of: z.enum(causeKinds),
  path: z.array(ReasonCode),
  label: z.string().nullable(),
  text: z.string(),
  by: z.string(),
  knownAt: Moment,
  /** Null as long as it is not. */
  mended: z
    .strictObject({
      at: Moment,
      since: CivilDate,
      text: MendedText,
      by: z.string(),
      /** How many are told; null while they are still being looked for. */
      people: Count,
      /** To how many of them it was sent; null where this receiver sends nothing, neither mails nor webhooks. */
      told: Count,
      /** How many could not be reached. */
      failed: Count,
    })
    .nullable(),
});
export type Cause = z.infer<typeof Cause>;

/** A question to `GET /v1/causes`. */
export const CausesQuery = z.strictObject({
  mode: Mode.default('live'),
  /** Causes that were marked for this site; without it those of every site. */
  site: SiteName.optional(),
});
export type CausesQuery = z.input<typeof CausesQuery>;

/** The answer to it. */
export const Causes = z.strictObject({
  /** The newest first. */
  causes: z.array(Cause),
  /** Whether this receiver writes the mails itself. */
  mailed: z.boolean(),
});
export type Causes = z.infer<typeof Causes>;

/** The answer of `GET /v1/causes/<id>/asked`: who would be told now. */
export const CauseAsked = z.strictObject({
  people: z.int().min(0),
  /** In how many letters of which language; the most frequent first. */
  languages: z.array(z.strictObject({ language: z.enum(letterLanguages), people: z.int().min(1) })),
});
export type CauseAsked = z.infer<typeof CauseAsked>;

/** The answer of `POST /v1/causes/<id>/preview`: the letters as they would go out. Nothing is kept and nobody is told. */
export const CausePreview = z.strictObject({
  people: z.int().min(0),
  letters: z.array(
    z.strictObject({
      language: LanguageTag,
      people: z.int().min(0),
      subject: z.string(),
      /** Plain text, whole in itself. */
      text: z.string(),
    }),
  ),
});
export type CausePreview = z.infer<typeof CausePreview>;
