/** What destinations are told one after another, and never the later before the earlier. */
import type { Transaction } from '../store/store.ts';

/**
 * Of the contract, not of the case: whoever took a cancellation back and cancels anew opens another one, and a program that hears of
 * the undo after that would go on with a contract that was canceled. A case that names no contract is alone.
 */
export function lineOf(caseId: string, transaction: Transaction): string {
  return String(transaction.case(caseId)?.first?.contract ?? caseId);
}
