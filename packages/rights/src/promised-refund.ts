/** What comes back because the site promised it, and how that is counted. What a law gives back is in `refund.ts`. */
import type { CivilDate, Consequences, Contract, Money } from '@fairwell/schema';
import { addDays, daysBetween } from './civil-date.ts';
import { proRata } from './money.ts';
import { addDuration } from './period.ts';

/** A share of what was paid, and what it was counted from. */
export interface UnusedShare {
  /** Calendar days after the last one that were paid for. */
  days: number;
  /** All the calendar days that were paid for. */
  total: number;
}

export interface PromisedRefund {
  /** A share is rounded half-up to the minor unit. */
  amount: Money;
  by?: CivilDate | undefined;
  /** Where it is a share of what was paid. */
  share?: UnusedShare;
  /** How it was counted, in the words of the site. */
  calculation?: string | undefined;
}

/**
 * The sum a site promises to whoever cancels. Undefined where it promises none, or where the facts to count it are missing
 * or make no sense: nobody must be kept from cancelling by them.
 *
 * @param lastDay of the subscription; null where it is not known
 */
export function promisedRefund(
  refund: Consequences['refund'],
  paid: Contract['paid'],
  lastDay: CivilDate | null,
): PromisedRefund | undefined {
  try {
    const counted = count(refund, paid, lastDay);
    const { amount, currency } = counted?.amount ?? {};
    return Number.isSafeInteger(amount) && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)
      ? counted
      : undefined;
  } catch {
    return undefined;
  }
}

function count(
  refund: Consequences['refund'],
  paid: Contract['paid'],
  lastDay: CivilDate | null,
): PromisedRefund | undefined {
  if (typeof refund !== 'object') return undefined;
  if ('amount' in refund) return refund;
  if (refund.share !== 'unused-days' || !paid || lastDay === null) return undefined;
  const total = daysBetween(paid.from, paid.until);
  if (!(total > 0)) return undefined;
  const days = Math.min(total, daysBetween(addDays(lastDay, 1), paid.until));
  return {
    amount: { ...paid.amount, amount: proRata(paid.amount.amount, days, total) },
    by: refund.within && addDuration(lastDay, refund.within),
    share: { days, total },
  };
}
