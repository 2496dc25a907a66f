/** `GET /v1/insights/overview`: how many left, and why. Each number is defined at its schema. */
import { Overview, OverviewQuery } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';
import type { Room } from '../room.ts';
import { barsOf, checkPeriod, readQuery, selectionOf } from './query.ts';
import { hidden, isToldAll, labelFor } from './withheld.ts';

export async function overview(
  parameters: Record<string, string>,
  { store: { insights } }: Room,
  role: Role | null,
): Promise<Overview> {
  const query = readQuery(OverviewQuery, parameters);
  checkPeriod(query);
  const { days, starts } = barsOf(query, query.interval);
  const { cancellations, surveys, overTime, reasons } = await insights.count({
    view: 'overview',
    asked: { selection: selectionOf(query, query), starts },
  });
  const isHidden = hidden(role, [
    { total: surveys.withReason, parts: reasons.map(({ answers }) => answers) },
  ]);
  const told = reasons.filter((_, index) => !isHidden(0, index));
  // Of a reason that is told, the bars add up to its answers.
  const isBarHidden = hidden(
    role,
    told.map((reason) => ({ total: reason.answers, parts: reason.overTime })),
  );
  const bar = (at: number) =>
    told.flatMap(({ code, overTime: counts }, index): [string, number][] => {
      const answers = counts[at] ?? 0;
      return answers === 0 || isBarHidden(index, at) ? [] : [[code, answers]];
    });
  return Overview.parse({
    query,
    totals: {
      cancellations: cancellations.received,
      undone: cancellations.undone,
      surveys: surveys.received,
      responseRate: cancellations.received === 0 ? null : cancellations.answered / cancellations.received,
      comments: surveys.withComment,
    },
    reasons: told.map((reason) => ({
      code: reason.code,
      category: reason.category,
      label: labelFor(role, reason) ?? reason.code,
      answers: reason.answers,
      share: reason.answers / surveys.withReason,
    })),
    overTime: days.map((span, at) => ({
      ...span,
      cancellations: overTime[at]?.received ?? 0,
      undone: overTime[at]?.undone ?? 0,
      reasons: Object.fromEntries(bar(at)),
    })),
    ...(isToldAll(role) ? {} : { withheld: reasons.length - told.length }),
  });
}
