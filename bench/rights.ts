/** What asking the law costs: how many answers a second one core gives, and what a browser downloads for it. */
import { loadLaw, resolveRights } from '@fairwell/rights';
import { Contract } from '@fairwell/schema';
import type { Row } from './bench.ts';

/** Below this a server that answers for many subscribers would notice the law. */
const GOAL_PER_SECOND = 100_000;
const ROUNDS = 5;
const ROUND_MS = 400;

const weekly = Contract.parse({
  jurisdiction: 'NL',
  subject: 'periodical',
  concluded: '2025-09-01',
  term: 'P1Y',
  renewal: { into: 'indefinite' },
  interval: 'P1M',
  price: { amount: 1295, currency: 'EUR' },
  paid: { from: '2026-11-01', until: '2026-11-30', amount: { amount: 1295, currency: 'EUR' } },
  informedOfWithdrawal: true,
});

export async function rightsRows(): Promise<Row[]> {
  const law = await loadLaw('NL', 'nl');
  const now = new Date('2026-11-22T10:15:30+01:00');
  const dates = () => {
    const { endsOn, withdrawal } = resolveRights(law, weekly, now);
    return [endsOn.established && endsOn.value, withdrawal.established && withdrawal.value.until];
  };
  const explained = () => resolveRights(law, weekly, now).endsOn.trace.steps;
  return [
    row('end and last day to withdraw', perSecond(dates)),
    row('… with the end explained in Dutch', perSecond(explained)),
  ];
}

const row = (what: string, ours: number): Row => ({
  what,
  ours: `${Math.round(ours)}/s`,
  against: `${GOAL_PER_SECOND}/s goal`,
  ratio: (ours / GOAL_PER_SECOND).toFixed(2),
});

/** Median of some rounds, after one to warm up; in time on a core, which others on the machine do not take from. */
function perSecond(ask: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    let asked = 0;
    const started = process.threadCpuUsage();
    const spent = () => {
      const { user, system } = process.threadCpuUsage(started);
      return (user + system) / 1000;
    };
    while (spent() < ROUND_MS) {
      for (let more = 0; more < 100; more++) ask();
      asked += 100;
    }
    return (asked / spent()) * 1000;
  });
  return rounds.slice(1).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}
