/** Everything as rows, for a spreadsheet or a database of one's own. */
import * as z from 'zod';
import { caseOutcomes, caseStates } from './case.ts';
import { filterFields } from './insight-filter.ts';
import { OfferId, offeredTo } from './offer.ts';
import { Reason } from './reason.ts';
import { CivilDate, JurisdictionCode, LanguageTag, MessageId, Mode, Moment, SiteName } from './value.ts';

export const exportFormats = ['csv', 'ndjson', 'parquet'] as const;

/** Rows that are selected one by one; an address has no room for more. */
export const MOST_SELECTED = 200;

/** A question to `GET /v1/exports/surveys` and `GET /v1/exports/cases`. Rows come in the order in which they were received. */
export const ExportQuery = z.strictObject({
  ...filterFields,
  format: z.enum(exportFormats).default('csv'),
  /** The `cursor` of the last row that arrived: the answer goes on after it. */
  after: z.coerce.number().int().min(0).default(0),
  /**
   * Only the rows with these ids, with commas between them: of answers those of the messages, of cases those of the cases.
   * What does not fit the other filters is left out all the same.
   */
  ids: z
    .string()
    .transform((ids) => ids.split(','))
    .pipe(z.array(MessageId).max(MOST_SELECTED))
    .optional(),
  /** No more rows than this. Default: all. */
  limit: z.coerce.number().int().min(1).optional(),
});
export type ExportQuery = z.infer<typeof ExportQuery>;

/** One line of the NDJSON of survey answers. */
export const SurveyRow = z.strictObject({
  cursor: z.int(),
  id: MessageId,
  receivedAt: Moment,
  site: SiteName.nullable(),
  mode: Mode,
  locale: LanguageTag,
  client: z.string().nullable(),
  /** The case it is about, where that is known. */
  case: MessageId.nullable(),
  plan: z.string().nullable(),
  jurisdiction: JurisdictionCode.nullable(),
  reasons: z.array(Reason.pick({ code: true, category: true, label: true, path: true }).strict()),
  comment: z.string().nullable(),
  /** What the team put on it, the oldest first. */
  tags: z.array(z.string()),
});
export type SurveyRow = z.infer<typeof SurveyRow>;

/** One line of the NDJSON of cases with a cancellation. */
export const CaseRow = z.strictObject({
  cursor: z.int(),
  id: MessageId,
  /** When the first cancellation was received. */
  receivedAt: Moment,
  site: SiteName.nullable(),
  mode: Mode,
  state: z.enum(caseStates),
  outcome: z.enum(caseOutcomes).nullable(),
  effectiveOn: CivilDate.nullable(),
  payingOn: CivilDate.nullable(),
  undoneAt: Moment.nullable(),
  /** What it was taken back for, and who could have had it. */
  offer: OfferId.nullable(),
  offerMadeTo: z.enum(offeredTo).nullable(),
  declarations: z.int(),
  assurance: z.int(),
  language: z.string(),
  client: z.string().nullable(),
  plan: z.string().nullable(),
  jurisdiction: JurisdictionCode.nullable(),
  segment: z.string().nullable(),
  since: CivilDate.nullable(),
});
export type CaseRow = z.infer<typeof CaseRow>;
