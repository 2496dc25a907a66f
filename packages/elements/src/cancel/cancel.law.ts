/** Asks the law room about the contract in a configuration. */
import { type Law, type Rights, loadLaw, resolveRights } from '@fairwell/rights';
import type { CancelConfig } from '@fairwell/schema';
import { warnOnce } from '../shared/warn.ts';

/** Fetches the law for a contract. Undefined where it cannot be fetched: cancelling must not depend on it. */
export async function fetchLaw(
  contract: CancelConfig['contract'] | undefined,
  tag: string,
): Promise<Law | undefined> {
  try {
    return await loadLaw(contract?.jurisdiction ?? 'ZZ', tag);
  } catch {
    return undefined;
  }
}

/** What the law says about the contract on a day. */
export function rightsFor(
  law: Law | undefined,
  contract: CancelConfig['contract'] | undefined,
  now: number,
): Rights | undefined {
  if (!law) return undefined;
  try {
    const facts = { audience: 'consumer', channel: 'online', ...contract } as Parameters<
      typeof resolveRights
    >[1];
    return resolveRights(law, facts, new Date(now));
  } catch (error) {
    warnOnce(`the facts in “contract” cannot be read: ${String(error)}`);
    return undefined;
  }
}
