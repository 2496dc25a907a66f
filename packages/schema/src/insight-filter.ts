/** What every question to the insights may be narrowed to. Days are calendar days in `zone`, both ends included. */
import * as z from 'zod';
import { ReasonCode } from './reason.ts';
import { CivilDate, JurisdictionCode, Mode, SiteName } from './value.ts';

/** The period, and whose records: live ones unless tests are asked for. */
export const periodFields = {
  from: CivilDate,
  to: CivilDate,
  zone: z.string().max(64).default('Europe/Amsterdam'),
  mode: Mode.default('live'),
  site: SiteName.optional(),
};

/** Each of them narrows further. What a message did not say fits none of them. */
export const filterFields = {
  ...periodFields,
  plan: z.string().max(200).optional(),
  /** Also stands for every reason below it. */
  reason: ReasonCode.optional(),
  /** The site's own name for a group of subscribers, as the first declaration said it. */
  segment: z.string().max(80).optional(),
  jurisdiction: JurisdictionCode.optional(),
  /** The first part of a language tag: `nl` for `nl-NL`. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'a language such as nl')
    .optional(),
  /** What sent it, with its version, as it says itself. */
  client: z.string().max(80).optional(),
};

/** Fewer people than this are not counted out to a viewer: who knows one of them could tell the answers of that one. */
export const SMALLEST_GROUP = 5;

/** A count; null where a viewer is not told, because it is of fewer than {@link SMALLEST_GROUP} people or would tell such a number. */
export const Count = z.int().min(0).nullable();
/** A part of a whole, 0…1; null where there is no whole, or where either is not told. */
export const Share = z.number().min(0).max(1).nullable();
