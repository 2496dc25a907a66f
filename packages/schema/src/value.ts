/**
 * The small values that messages, receipts, configuration and contracts share.
 * Knows formats; refuses to know what any of them mean.
 */
import * as z from 'zod';

/** A calendar day without a time or a zone, e.g. `2026-11-22`. */
export const CivilDate = z.iso.date();
export type CivilDate = z.infer<typeof CivilDate>;

/** A moment with its offset, e.g. `2026-11-22T10:15:30+01:00` (RFC 3339). */
export const Moment = z.iso.datetime({ offset: true });
export type Moment = z.infer<typeof Moment>;

/** Years, months, weeks or days, e.g. `P1Y`, `P1M`, `P14D` (ISO 8601). Hours never count in the law we model. */
export const Duration = z
  .string()
  .regex(/^P(?!$)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/, 'a duration such as P1Y, P1M or P14D');
export type Duration = z.infer<typeof Duration>;

/** An amount in minor units, so that no cent is ever rounded away: `{amount: 995, currency: 'EUR'}` is € 9,95. */
export const Money = z.strictObject({
  /** Minor units of the currency (cents for EUR). */
  amount: z.int(),
  /** ISO 4217, upper case. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency code such as EUR'),
});
export type Money = z.infer<typeof Money>;

/** `NL`, `DE`, `US-CA`, or `EU` and `US` where only the union's law is known. */
export const JurisdictionCode = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'a jurisdiction such as NL, DE or US-CA');
export type JurisdictionCode = z.infer<typeof JurisdictionCode>;

/** A language tag (BCP 47), e.g. `nl-NL`. */
export const LanguageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as nl or nl-NL');
export type LanguageTag = z.infer<typeof LanguageTag>;

/** `live` counts; `test` is kept apart everywhere and never counted. */
export const modes = ['live', 'test'] as const;
export const Mode = z.enum(modes);
export type Mode = z.infer<typeof Mode>;

/** An address a browser may send to: https, or http on the developer's own machine. */
export const Endpoint = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((address) => {
    const url = URL.parse(address);
    return url?.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
  }, 'an https address; http only on localhost');

/** A name for one of several sites behind one receiver. */
export const SiteName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, at most 63');
export type SiteName = z.infer<typeof SiteName>;

const NIL_AND_MAX = /^(0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/i;

/**
 * A UUID (RFC 9562). The elements make version 7, which sorts by time; any version is taken but 8, which the receiver
 * gives to what it writes itself. Not the nil or the max UUID either, which two careless senders would share.
 */
export const MessageId = z
  .uuid()
  .toLowerCase()
  .refine((id) => !NIL_AND_MAX.test(id), 'a UUID of your own, not the nil or the max UUID');
export type MessageId = z.infer<typeof MessageId>;

/** One line a person typed or a system named; no control characters, so it cannot break a mail header or a log line. */
export function line(max: number): z.ZodString {
  return z
    .string()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u, 'one line without control characters');
}

/** Free text of several lines. NUL is refused because no database keeps it faithfully. */
export function text(max: number): z.ZodString {
  return z
    .string()
    .max(max)
    .refine((value) => !value.includes('\0'), 'text without NUL characters');
}
