/** `GET /v1/insights/overview`: how many left, and why. Each number is defined at its schema. */
import { Overview, OverviewQuery } from '@fairwell/schema';
import type { Bucket } from '@fairwell/schema';
import type { Store } from '../store/store.ts';
import { bars } from './days.ts';
import { checkPeriod, countedIn, readQuery } from './query.ts';

export function overview(parameters: Record<string, string>, store: Store): Overview {
  const query = readQuery(OverviewQuery, parameters);
  checkPeriod(query);
  const whole = countedIn(query, query);
  const cancellations = store.insights.cancellations(whole);
  const surveys = store.insights.surveys(whole);
  return Overview.parse({
    query,
    totals: {
      cancellations: cancellations.received,
      undone: cancellations.undone,
      surveys: surveys.received,
      responseRate: cancellations.received === 0 ? null : cancellations.answered / cancellations.received,
      comments: surveys.withComment,
    },
    reasons: store.insights
      .reasons(whole)
      .map((reason) => ({ ...reason, share: reason.answers / surveys.withReason })),
    overTime: [...bars(query.from, query.to, query.interval)].map((days): Bucket => {
      const bar = countedIn({ ...days, zone: query.zone }, query);
      const { received, undone } = store.insights.cancellations(bar);
      const reasons = store.insights.reasons(bar).map(({ code, answers }) => [code, answers]);
      return { ...days, cancellations: received, undone, reasons: Object.fromEntries(reasons) };
    }),
  });
}
