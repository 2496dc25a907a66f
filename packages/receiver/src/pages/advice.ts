/** Tells the operator, at the start, what is unfair about the hosted cancel page as it was set up. */
import { loadLaw, resolveRights } from '@fairwell/rights';
import { checkFairness, describeFlow } from '@fairwell/rights/fairness';
import type { LogEntry } from '../options.ts';
import type { CancelPageDefaults } from './defaults.ts';

/** The region code for *not known* (Unicode CLDR). */
const UNKNOWN_JURISDICTION = 'ZZ';

/** One warning per finding. A receiver that keeps cancellations is worth more than a page without faults: never throws. */
export async function adviseOnPage(
  page: CancelPageDefaults,
  now: Date,
  log: (entry: LogEntry) => void,
): Promise<void> {
  try {
    const { contract, locale = 'en', support } = page;
    const jurisdiction = contract?.jurisdiction ?? UNKNOWN_JURISDICTION;
    const law = await loadLaw(jurisdiction, locale);
    // What the page shows, its dates aside, follows from the jurisdiction alone.
    const anyContract = {
      jurisdiction,
      audience: contract?.audience ?? 'consumer',
      subject: contract?.subject ?? 'service',
      channel: contract?.channel ?? 'online',
      concluded: now.toISOString().slice(0, 10),
    } as const;
    const flow = describeFlow({ locale, ...(support && { support }) }, resolveRights(law, anyContract, now));
    for (const { rule, severity, where, why, instead } of await checkFairness(
      flow,
      jurisdiction,
      now,
      'en',
    )) {
      log({ level: 'warn', event: 'unfair-page', rule, severity, where, why, instead });
    }
  } catch (error) {
    log({ level: 'warn', event: 'page-not-checked', error: String(error) });
  }
}
