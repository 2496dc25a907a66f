/** What happened in a week, as somebody who may see no small groups is told it. */
import type { InsightEventData } from '@fairwell/schema';
import { contactFigures } from '../insights/contact-figures.ts';
import { outcomes } from '../insights/outcomes.ts';
import type { Reading } from '../insights/query.ts';
import { reasons } from '../insights/reasons.ts';
import type { Week } from './week.ts';

export type Digest = InsightEventData<'insights.digest'>;

const MOST_REASONS = 5;

export async function digestOf(
  { from, to }: Pick<Week, 'from' | 'to'>,
  room: Reading & { zone: string },
): Promise<Digest> {
  const asked = { from, to, zone: room.zone };
  const [ends, why, contacts] = await Promise.all([
    outcomes(asked, room, 'viewer'),
    reasons(asked, room, 'viewer'),
    contactFigures(asked, room, 'viewer'),
  ]);
  const undone = ({ cancellations, canceled }: typeof ends.now) =>
    cancellations === null || canceled === null ? null : cancellations - canceled;
  const { received, open, overdue, answered, late, median } = contacts.now;
  return {
    from,
    to,
    cancellations: { now: ends.now.cancellations, before: ends.before.cancellations },
    undone: { now: undone(ends.now), before: undone(ends.before) },
    answers: { now: why.now.answers, before: why.before.answers },
    reasons: why.reasons
      .filter(({ path }) => path.length === 1)
      .slice(0, MOST_REASONS)
      .map(({ path, label, answers, share, before }) => ({
        path,
        label,
        answers,
        share,
        before: before.answers,
      })),
    contacts: {
      received: few(received),
      open: few(open),
      overdue: few(overdue),
      answered: few(answered),
      late: few(late),
      median,
    },
  };
}

/** Counts of all that came in are told a viewer; a mail goes further than a page. */
const few = (count: number | null) => (count !== null && count > 0 && count < 5 ? null : count);

/** Whether there is anything to tell. */
export const isEmpty = ({ cancellations, answers, contacts }: Digest): boolean =>
  [cancellations.now, cancellations.before, answers.now, answers.before, contacts.received].every(
    (count) => count === 0,
  );
