/** A worked case: facts, and the days and amounts that follow from them by hand. */
import type { CivilDate, Duration } from '@fairwell/schema';

/** The facts of all groups together; each group gives its own. Money is in minor units. */
export interface VectorInput {
  /** The event a period is counted from, and its day or its moment with the zone it happened in. */
  anchor?: string;
  anchorDate?: CivilDate;
  anchorInstant?: string;
  zone?: string;
  /** A part of the jurisdiction with holidays of its own. */
  region?: string;
  /** Public holidays the case relies on; where they are listed, no other day is one. */
  holidays?: readonly CivilDate[];
  duration?: Duration;
  informationDate?: CivilDate | null;
  trialStart?: CivilDate;
  conversionDate?: CivilDate;
  informedOfConversion?: boolean;
  contractConcluded?: CivilDate;
  terminationDate?: CivilDate;
  noticeReceived?: CivilDate;
  noticePeriod?: Duration;
  /** The day notice is given. */
  notice?: CivilDate;
  termStart?: CivilDate;
  startDate?: CivilDate;
  term?: Duration;
  lastDay?: CivilDate;
  firstDay?: CivilDate;
  asOf?: CivilDate;
  renewalDate?: CivilDate;
  chargeDate?: CivilDate;
  cancellationDeadline?: CivilDate;
  objectionDeadline?: CivilDate;
  trialEnd?: CivilDate;
  firstChargeAfterTrial?: CivilDate;
  feeChangeDate?: CivilDate;
  earliestDaysBefore?: number;
  latestDaysBefore?: number;
  paidMinor?: number;
  periodFirstDay?: CivilDate;
  periodLastDay?: CivilDate;
  lastServiceDay?: CivilDate;
  withdrawalDate?: CivilDate;
  countWithdrawalDay?: boolean;
  expressRequest?: boolean;
  informed?: boolean;
  /** A rule by its id, or by its jurisdiction and topic, such as `nl.withdrawal-function`. */
  rule?: string;
  amendedOrExtended?: boolean;
}

/** One case. `*` as jurisdiction: calendar arithmetic that no law changes. */
export interface Vector {
  jurisdiction: string;
  group: string;
  input: VectorInput;
  inputExtra?: VectorInput;
  expected: Readonly<Record<string, unknown>>;
}

/** What came out; a key that could not be worked out is undefined. */
export type Got = Readonly<Record<string, unknown>>;

/** A fact the case cannot do without. */
export function given<Key extends keyof VectorInput>(
  input: VectorInput,
  key: Key,
): NonNullable<VectorInput[Key]> {
  const value = input[key];
  if (value === undefined || value === null) throw new RangeError(`This case needs "${key}" in its input`);
  return value;
}
