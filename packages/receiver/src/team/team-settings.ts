/** What the receiver tells the team by itself. */
import * as z from 'zod';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export const TeamSetting = z.strictObject({
  /**
   * One address of the team that is mailed, through the server of `mail`. Without it only webhooks and the feed are told.
   */
  mailTo: z.email('one address of the team').max(254).optional(),
  /** Of what is told. */
  language: z.enum(['nl', 'de', 'en']).default('nl'),
  /** Tells on the next day of reasons, answers or errors far above what is usual. Default: yes. */
  spikes: z.boolean().default(true),
  /** Tells once a week what happened in the seven days before, at a time of day in the zone of the business. Default: never. */
  digest: z
    .strictObject({
      on: z.enum(weekdays).default('monday'),
      at: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 08:00')
        .default('08:00'),
    })
    .optional(),
});
/** As an operator writes it. */
export type TeamSettingInput = z.input<typeof TeamSetting>;
export type TeamSetting = z.output<typeof TeamSetting>;
