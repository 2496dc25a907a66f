/** What the law says about a contract, if it were cancelled now. */
import { loadCancelLaw, resolveCancelRights } from './cancel.engine.ts';
import type { Config } from './cancel.config.ts';
import type { KnownFacts } from '../journey/law-answers.ts';
import { readLawFor } from '../journey/law-room.ts';

/** The law that holds for a contract, in one language. */
export type Law = Awaited<ReturnType<typeof readLaw>>;

/** Fetches the law for a contract, and the words that explain it. Rejects where either cannot be had. */
export const readLaw = (config: Partial<Config>, tag: string) =>
  readLawFor(factsIn(config), tag, {
    loadLaw: loadCancelLaw,
    resolve: resolveCancelRights,
    main: 'endsOn',
    entry: 'cancelEntry',
  });

/** Before one of several is chosen: where they are, if that is the same for each. */
function factsIn({ contract, subscriptions }: Partial<Config>): KnownFacts {
  if (contract || !subscriptions) return contract;
  const [jurisdiction, ...others] = new Set(subscriptions.map((one) => one?.contract?.jurisdiction));
  return jurisdiction && others.length === 0 ? { jurisdiction } : undefined;
}
