/** Finds or opens the case a message belongs to. Runs inside the transaction that stores the message. */
import type { CancellationUndone, Message } from '@fairwell/schema';
import { Refusal } from '../problem.ts';
import type { StoredCase, TakenOffer } from '../store/records.ts';
import type { Transaction, Wanted } from '../store/store.ts';
import { caseOfContract, contractNames } from './contract-names.ts';
import { counted } from './counted.ts';
import type { Received } from './counted.ts';
import { repeats } from './repeats.ts';
import type { Sent } from './repeats.ts';

export interface Assigned {
  caseId: string | null;
  /** True for a second declaration about the same contract that adds nothing to the first. */
  repeated: boolean;
  /** The declaration that an undo, a survey or a preference is about. */
  about: string | null;
}

/** What there is to know before the case of a message is known. */
export function wantedBy(message: Message): Wanted {
  const site = message.site ?? '';
  const { id, reference } = contractNames(message);
  const about = aboutOf(message);
  const events = [message.id, about].flatMap((wanted) => (wanted === null ? [] : { site, id: wanted }));
  return { events, contracts: [id, reference].filter((name) => name !== null) };
}

/** The declaration that an undo, a survey or a preference is about. */
function aboutOf(message: Message): string | null {
  switch (message.type) {
    case 'cancellation.undone':
      return message.data.declaration;
    case 'survey.answered':
    case 'preferences.changed':
      return message.data.about ?? null;
    default:
      return null;
  }
}

/**
 * @param newCaseId used when no open case fits.
 * @throws {Refusal} `invalid-message` when an undo names a declaration that was never received here.
 */
export function assignCase(
  { message, assurance }: Sent,
  transaction: Transaction,
  newCaseId: () => string,
  at: Received,
): Assigned {
  const { receivedAt } = at;
  const site = message.site ?? '';
  switch (message.type) {
    case 'cancellation.requested':
    case 'withdrawal.requested': {
      const names = contractNames(message);
      const joined = caseOfContract(names, transaction);
      const record = joined ?? opened(message, newCaseId(), receivedAt);
      transaction.saveCase({ ...counted(record, { message, assurance }, names, at), updatedAt: receivedAt });
      transaction.holdContract(
        record,
        Object.values(names).filter((name) => name !== null),
      );
      const standing = transaction.standing(record.id, message.type);
      const repeated = repeats({ message, assurance }, standing);
      return { caseId: record.id, repeated, about: null };
    }
    case 'cancellation.undone': {
      const declaration = transaction.event(site, message.data.declaration);
      if (declaration?.type !== 'cancellation.requested' || declaration.mode !== message.mode) {
        throw new Refusal('invalid-message', {
          errors: [
            { field: '/data/declaration', detail: 'must be the id of a cancellation that was received here' },
          ],
        });
      }
      if (declaration.caseId !== null) {
        takeBack(declaration.caseId, declaration.id, offerIn(message.data, at.receivedMs), transaction, at);
      }
      return { caseId: declaration.caseId, repeated: false, about: declaration.id };
    }
    case 'survey.answered':
    case 'preferences.changed': {
      // It may arrive before its declaration; what belongs together is found by `about` when it is read.
      const about = aboutOf(message);
      const declaration = about === null ? null : transaction.event(site, about);
      const fits = declaration?.mode === message.mode;
      return { caseId: fits ? declaration.caseId : null, repeated: false, about };
    }
    default:
      return { caseId: null, repeated: false, about: null };
  }
}

const opened = ({ site, mode }: Message, id: string, updatedAt: string): StoredCase => ({
  id,
  site: site ?? '',
  mode,
  state: 'open',
  outcome: null,
  effectiveOn: null,
  updatedAt,
  payingOn: null,
  undoneMs: null,
  offer: null,
  declarations: 0,
  first: null,
});

/** What it was taken back for, where it says so. */
export const offerIn = ({ offer }: CancellationUndone, takenMs: number): TakenOffer | null =>
  offer === undefined ? null : { id: offer.id, madeTo: offer.madeTo ?? null, takenMs };

/** Only what is named is taken back: whatever else was declared about the contract stands, and the case with it. */
function takeBack(
  caseId: string,
  declaration: string,
  offer: TakenOffer | null,
  transaction: Transaction,
  at: Received,
): void {
  const found = transaction.case(caseId);
  if (!found) return;
  const record = { ...found, offer: offer ?? found.offer };
  if (record.state !== 'open') {
    // It was taken all the same, and did not keep anybody.
    if (offer !== null) transaction.saveCase(record);
    return;
  }
  const stands =
    transaction.firstStanding(caseId, 'cancellation.requested', declaration) ??
    transaction.firstStanding(caseId, 'withdrawal.requested');
  if (stands === null) transaction.releaseContract(caseId);
  transaction.saveCase({
    ...record,
    ...(stands === null ? { state: 'undone', undoneMs: at.receivedMs } : {}),
    updatedAt: at.receivedAt,
  });
}
