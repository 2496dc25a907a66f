/** What is lost in a month, from prices and counts. */
import type { InsightsConfig, Outcomes, PlanPrice } from '@fairwell/schema';
import type { Costs } from './insights.views.ts';

/** How many of them make a year. */
const A_YEAR = { week: 365.25 / 7, month: 12, quarter: 4, year: 1 } as const;
const MONTHS = 12;

/** What a plan brings in a month, in minor units. */
export const perMonth = ({ price, per }: PlanPrice): number => (price.amount * A_YEAR[per]) / MONTHS;

/** Prices that can be added up: those in the currency of the first one. What makes no sense is as if it were not there. */
export function usablePrices({ prices = [] }: Partial<InsightsConfig>): PlanPrice[] {
  const sound = prices.filter(
    (one) =>
      typeof one?.plan === 'string' &&
      Number.isFinite(one.price?.amount) &&
      /^[A-Z]{3}$/.test(one.price.currency) &&
      Object.hasOwn(A_YEAR, one.per),
  );
  return sound.filter(({ price }) => price.currency === sound[0]?.price.currency);
}

/** Minor units in a month, and how many people they are of. */
export interface Lost {
  value: number;
  people: number;
}

const priceOf = (plan: string | null, prices: readonly PlanPrice[]): number | null => {
  const found = prices.find((one) => one.plan === plan);
  return found ? perMonth(found) : null;
};

/** Whose subscription ends or has ended. */
export const leaving = ({ canceled, ended }: Outcomes): number => (canceled ?? 0) + (ended ?? 0);

export function lostIn({ plans }: Costs, prices: readonly PlanPrice[]): Lost {
  return plans.reduce(
    (sum, { plan, outcomes }) => ({
      value: sum.value + (priceOf(plan, prices) ?? 0) * leaving(outcomes),
      people: sum.people + leaving(outcomes),
    }),
    { value: 0, people: 0 },
  );
}

export function lostFor({ reasons }: Costs, path: readonly string[], prices: readonly PlanPrice[]): Lost {
  return reasons.groups.reduce(
    (sum, group) => {
      const price = priceOf(group.name, prices);
      const found = group.reasons.find((reason) => reason.path.join('/') === path.join('/'));
      const answers = (price !== null && found?.answers) || 0;
      return { value: sum.value + answers * (price ?? 0), people: sum.people + answers };
    },
    { value: 0, people: 0 },
  );
}
