/**
 * Anybody may post facts to the hosted pages, and law is worked out period by period: facts that lie centuries away
 * would keep the receiver busy instead of receiving.
 */
import type { Contract } from '@fairwell/schema';

const EARLIEST = 1900;
/** Years a contract may reach into the future, and the longest duration in it. */
const FURTHEST = 20;

const years = (duration: string): number => {
  const [, y = 0, m = 0, w = 0, d = 0] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration) ?? [];
  return Number(y) + Number(m) / 12 + Number(w) / 52 + Number(d) / 365;
};

/** Whether all days and durations of a contract are ones a subscription can have. */
export function isPlausible(contract: Contract, now: Date): boolean {
  const { concluded, start, delivered, paid, trial, informedOfWithdrawal } = contract;
  const { term, renewal, notice, interval } = contract;
  const days = [concluded, start, delivered, paid?.from, paid?.until, trial?.until, informedOfWithdrawal];
  const durations = [term, renewal?.into === 'fixed' ? renewal.term : undefined, notice, interval];
  const latest = now.getUTCFullYear() + FURTHEST;
  return (
    days.every((day) => {
      const year = typeof day === 'string' ? Number(day.slice(0, 4)) : EARLIEST;
      return year >= EARLIEST && year <= latest;
    }) && durations.every((duration) => duration === undefined || years(duration) <= FURTHEST)
  );
}
