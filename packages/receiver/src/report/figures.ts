/** What a company can publish of a year: counts alone, and none of fewer than five people or that would tell such a number. */
import { SMALLEST_GROUP } from '@fairwell/schema';
import type { CivilDate } from '@fairwell/schema';
import { contactFigures } from '../insights/contact-figures.ts';
import { outcomes } from '../insights/outcomes.ts';
import type { Reading } from '../insights/query.ts';
import { reasons } from '../insights/reasons.ts';
import { sessions } from '../insights/sessions.ts';

export interface ReportAsked {
  from: CivilDate;
  to: CivilDate;
  zone: string;
  site?: string | undefined;
}

/** `null` wherever nobody knows, or it is not told. */
export interface ReportFigures {
  cancellations: number | null;
  withoutLogin: { count: number | null; share: number | null };
  undone: number | null;
  /** Billing could not do what was declared. */
  failed: number | null;
  /** Seconds; `null` where no steps of the flow were kept. */
  seconds: { median: number; p90: number } | null;
  /** Flows in which something went wrong ÷ all flows. */
  troubled: number | null;
  responseRate: number | null;
  reasons: { name: string; answers: number; share: number | null }[];
  contacts: {
    received: number | null;
    answered: number | null;
    late: number | null;
    /** Answered in time ÷ answered; `null` also where it would tell of fewer than five. */
    inTime: number | null;
    median: number | null;
    p90: number | null;
    open: number | null;
  };
}

const MOST_REASONS = 8;

export async function reportFigures(asked: ReportAsked, reading: Reading): Promise<ReportFigures> {
  const { site, ...period } = asked;
  const query = { ...period, ...(site === undefined ? {} : { site }) };
  const [ends, why, contacts, flows] = await Promise.all([
    outcomes(query, reading, 'viewer'),
    reasons(query, reading, 'viewer'),
    contactFigures(query, reading, 'viewer'),
    sessions(query, reading, 'viewer'),
  ]);
  const { cancellations, canceled, withoutLogin, failed } = ends.now;
  const { received, answered, late, open } = contacts.now;
  const undone = cancellations === null || canceled === null ? null : cancellations - canceled;
  return {
    cancellations: tell(cancellations),
    withoutLogin: part(withoutLogin, cancellations),
    undone: part(undone, cancellations).count,
    failed: part(failed, cancellations).count,
    seconds: secondsOf(flows.now),
    troubled: part(flows.now.troubled, flows.now.sessions).share,
    responseRate: part(ends.now.answered, cancellations).share,
    reasons: why.reasons
      .filter(({ path }) => path.length === 1)
      .slice(0, MOST_REASONS)
      .flatMap(({ path, label, answers, share }) =>
        answers === null ? [] : [{ name: label ?? path[0] ?? '', answers, share }],
      ),
    contacts: {
      received: tell(received),
      answered: part(answered, received).count,
      late: part(late, answered).count,
      inTime: inTimeOf(part(late, answered).share),
      median: contacts.now.median,
      p90: contacts.now.p90,
      open: part(open, received).count,
    },
  };
}

const isTold = (count: number) => count === 0 || count >= SMALLEST_GROUP;
const tell = (count: number | null) => (count !== null && isTold(count) ? count : null);
const inTimeOf = (late: number | null) => (late === null ? null : 1 - late);

/** A part is told where neither it nor what is left of the whole is of fewer than five. */
function part(count: number | null, whole: number | null): { count: number | null; share: number | null } {
  if (count === null || whole === null || !isTold(count) || !isTold(whole - count)) {
    return { count: null, share: null };
  }
  return { count, share: whole === 0 ? null : count / whole };
}

const secondsOf = ({
  medianSeconds,
  p90Seconds,
}: {
  medianSeconds: number | null;
  p90Seconds: number | null;
}) => (medianSeconds === null || p90Seconds === null ? null : { median: medianSeconds, p90: p90Seconds });
