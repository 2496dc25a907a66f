/** Finds or opens the case a message belongs to. Runs inside the transaction that stores the message. */
import type { CancellationUndone, Message } from '@fairwell/schema';
import { Refusal } from '../problem.ts';
import type { StoredCase, TakenOffer } from '../store/records.ts';
import type { Transaction, Wanted } from '../store/store.ts';
import { caseOfContract, contractNames, held } from './contract-names.ts';
import { counted } from './counted.ts';
import type { Received } from './counted.ts';
import { repeats } from './repeats.ts';
import type { Sent } from './repeats.ts';

export interface Assigned {
  caseId: string | null;
  /**
   * True for what changes nothing for whoever ends contracts: a second declaration about the same contract that adds nothing
   * to the first, and an undo after which another declaration about it stands.
   */
  repeated: boolean;
  /** The declaration that an undo, a survey or a preference is about. */
  about: string | null;
}

/**
 * What there is to know before the case of a message is known.
 *
 * @param declaration what an undo takes back.
 */
export function wantedBy(message: Message, declaration: Message | null): Wanted {
  const site = message.site ?? '';
  const about = aboutOf(message);
  const events = [message.id, about].flatMap((wanted) => (wanted === null ? [] : { site, id: wanted }));
  return { events, contracts: held(contractNames(declaration ?? message)) };
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
 * @param declaration what an undo takes back, as it was sent; `null` where nobody knows any more.
 * @param newCaseId used when no open case fits.
 * @throws {Refusal} `invalid-message` when an undo names a declaration that was never received here.
 */
export function assignCase(
  { message, assurance, declaration: takenBack }: Sent & { declaration: Message | null },
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
      const hasFailed = joined?.outcome === 'failed';
      const record =
        joined === null ? opened(message, newCaseId(), receivedAt) : hasFailed ? anew(joined) : joined;
      transaction.saveCase({ ...counted(record, { message, assurance }, names, at), updatedAt: receivedAt });
      transaction.holdContract(record, held(names));
      // What billing could not carry out has to be done again.
      const repeated =
        !hasFailed && repeats({ message, assurance }, transaction.standing(record.id, message.type));
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
      const { caseId, id: about } = declaration;
      if (caseId === null) return { caseId, repeated: false, about };
      const otherStands = standingBeside(caseId, about, transaction);
      takeBack(caseId, otherStands, offerIn(message.data, at.receivedMs), transaction, at);
      // It may be late: the contract may have been canceled anew since, in a case of its own.
      const openCase = takenBack && caseOfContract(contractNames(takenBack), transaction);
      return { caseId, repeated: otherStands || openCase !== null, about };
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

/** For billing to look at once more, as if it had said nothing. */
const anew = (record: StoredCase): StoredCase => ({ ...record, outcome: null, effectiveOn: null });

const standingBeside = (caseId: string, declaration: string, transaction: Transaction): boolean =>
  transaction.firstStanding(caseId, 'cancellation.requested', declaration) !== null ||
  transaction.firstStanding(caseId, 'withdrawal.requested') !== null;

/** Only what is named is taken back: whatever else was declared about the contract stands, and the case with it. */
function takeBack(
  caseId: string,
  otherStands: boolean,
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
  if (!otherStands) transaction.releaseContract(caseId);
  transaction.saveCase({
    ...record,
    ...(otherStands ? {} : { state: 'undone', undoneMs: at.receivedMs }),
    updatedAt: at.receivedAt,
  });
}
