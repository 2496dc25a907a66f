/** How soon questions and complaints are answered, as the company sets it. */
import { jurisdictions, loadHolidays } from '@fairwell/rights';
import * as z from 'zod';
import type { AnswerTimes } from './answer-by.ts';

const WorkingDays = z.string().regex(/^P[1-9]\d?D$/, 'working days, from P1D to P99D');
const daysIn = (duration: string) => Number(duration.slice(1, -1));

const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time of the day such as 09:00, at most 24:00');

/** From and until, on the clock of the business. Written with two digits each, so the texts compare as the times do. */
const Hours = z
  .tuple([TimeOfDay, TimeOfDay])
  .refine(([opens, closes]) => opens < closes, 'first when work begins, then when it ends');

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const NINE_TO_FIVE: [string, string] = ['09:00', '17:00'];

export const AnswerTime = z.strictObject({
  /** Whole working days until a question is answered. Default `P2D`. */
  question: WorkingDays.default('P2D'),
  /** Whole working days until a complaint is answered. Default `P5D`. */
  complaint: WorkingDays.default('P5D'),
  /** When people are at work, by weekday; what is left out is a day off. Default Monday to Friday, 09:00 to 17:00. */
  hours: z
    .partialRecord(z.enum(weekdays), Hours)
    .refine((hours) => Object.keys(hours).length > 0, 'at least one weekday on which people are at work')
    .default({
      monday: NINE_TO_FIVE,
      tuesday: NINE_TO_FIVE,
      wednesday: NINE_TO_FIVE,
      thursday: NINE_TO_FIVE,
      friday: NINE_TO_FIVE,
    }),
  /** Whose public holidays are days off. Default `NL`. */
  jurisdiction: z
    .string()
    .refine(
      (code) => jurisdictions.includes(code),
      'a jurisdiction whose holidays are known here, such as NL or DE',
    )
    .default('NL'),
  /** A part of it with public holidays of its own, e.g. `BY` in Germany. */
  region: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/, 'a region such as BY')
    .optional(),
});
/** As it is written in the settings. */
export type AnswerTime = z.input<typeof AnswerTime>;

/**
 * Ready to count with.
 *
 * @param zone IANA zone of the business.
 */
export async function openAnswerTimes(
  { question, complaint, hours, jurisdiction, region }: z.output<typeof AnswerTime>,
  zone: string,
): Promise<AnswerTimes> {
  return {
    days: { question: daysIn(question), complaint: daysIn(complaint) },
    hours: weekdays.map((weekday) => hours[weekday] ?? null),
    zone,
    isHoliday: await loadHolidays(jurisdiction, region),
  };
}
