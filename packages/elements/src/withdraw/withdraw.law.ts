/** What the law says about a contract, if somebody withdrew from it now. */
import { loadCancelLaw, resolveWithdrawRights } from '@fairwell/rights';
import type { KnownFacts } from '../journey/law-answers.ts';
import { readLawFor } from '../journey/law-room.ts';

/** The law that holds for a contract, in one language. */
export type Law = Awaited<ReturnType<typeof readLaw>>;

/** Fetches the law for a contract, and the words that explain it. Rejects where either cannot be had. */
export const readLaw = ({ contract }: { contract?: KnownFacts }, tag: string) =>
  readLawFor(contract, tag, {
    loadLaw: loadCancelLaw,
    resolve: resolveWithdrawRights,
    main: 'withdrawal',
    entry: 'withdrawEntry',
  });
