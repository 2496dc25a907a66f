/** `GET /v1/insights/overview`: how many left, and why. Each number is defined at its schema. */
import { Overview, OverviewQuery } from '@fairwell/schema';
import type { CountedReason, Span, Store } from '../store/store.ts';
import { bars, startOfDay } from './days.ts';
import { checkPeriod, countedIn, readQuery } from './query.ts';

export async function overview(parameters: Record<string, string>, { insights }: Store): Promise<Overview> {
  const query = readQuery(OverviewQuery, parameters);
  checkPeriod(query);
  const whole = countedIn(query, query);
  const days = [...bars(query.from, query.to, query.interval)];
  const starts = [...days.map(({ from }) => startOfDay(from, query.zone)), whole.to];
  const spans = days.map((_, index): Span => [starts[index] ?? 0, starts[index + 1] ?? 0]);
  const counts = await insights.cancellations(whole, spans);
  const given = await insights.reasons(whole, spans);
  const countOf = new Map(counts.map((count) => [count.span, count]));
  const reasonsOf = Map.groupBy(given, ({ span }) => span);
  const surveys = await insights.surveys(whole);
  const total = (what: 'received' | 'undone' | 'answered') =>
    counts.reduce((sum, count) => sum + count[what], 0);
  const cancellations = total('received');
  return Overview.parse({
    query,
    totals: {
      cancellations,
      undone: total('undone'),
      surveys: surveys.received,
      responseRate: cancellations === 0 ? null : total('answered') / cancellations,
      comments: surveys.withComment,
    },
    reasons: ranked(given).map((reason) => ({ ...reason, share: reason.answers / surveys.withReason })),
    overTime: days.map((bar, index) => {
      const count = countOf.get(index);
      const reasons = reasonsOf.get(index)?.map(({ code, answers }) => [code, answers]) ?? [];
      return {
        ...bar,
        cancellations: count?.received ?? 0,
        undone: count?.undone ?? 0,
        reasons: Object.fromEntries(reasons),
      };
    }),
  });
}

/** The reasons of all spans together, most frequent first. The last span has the last wording. */
function ranked(given: CountedReason[]) {
  const reasons = new Map<string, { code: string; category: string; label: string; answers: number }>();
  for (const { code, category, label, answers } of given) {
    reasons.set(code, { code, category, label, answers: answers + (reasons.get(code)?.answers ?? 0) });
  }
  return [...reasons.values()].toSorted((a, b) => b.answers - a.answers || (a.code < b.code ? -1 : 1));
}
