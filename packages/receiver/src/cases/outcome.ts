/** Where a case stands, and how the billing side reports back. */
import { OutcomeReport } from '@fairwell/schema';
import type { Case } from '@fairwell/schema';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { Refusal } from '../problem.ts';
import { dayIn, momentIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import type { StoredCase } from '../store/records.ts';

const toPublic = ({ id, state, outcome, effectiveOn, updatedAt }: StoredCase): Case => ({
  id,
  state,
  outcome,
  effectiveOn,
  updatedAt,
});

const unknown = () => new Refusal('not-found', { detail: 'No case has this id.' });

/** @throws {Refusal} `not-found`. */
export async function readCase(id: string, room: Room): Promise<Case> {
  const found = await room.store.case(id.toLowerCase());
  if (!found) throw unknown();
  return toPublic(found);
}

/**
 * Saying the same twice changes nothing, so a report may be repeated safely.
 *
 * @throws {Refusal} `invalid-message` or `not-found`.
 */
export async function reportOutcome(given: string, body: Record<string, unknown>, room: Room): Promise<Case> {
  const report = OutcomeReport.safeParse(body, { error: wording });
  if (!report.success) throw new Refusal('invalid-message', { errors: fieldErrors(report.error.issues) });
  const { outcome, effectiveOn, payingOn = null } = report.data;
  if (payingOn !== null && payingOn > dayIn(room.zone, room.now().getTime())) {
    const detail = 'a day that has come: say it once it was paid for';
    throw new Refusal('invalid-message', { errors: [{ field: '/payingOn', detail }] });
  }
  const id = given.toLowerCase();
  return room.store.write('declaration', { cases: [id] }, (transaction) => {
    const found = transaction.case(id);
    if (!found) throw unknown();
    // What has ended has ended: a report that was delayed says nothing about it any more.
    const isLate = found.outcome === 'effective' && outcome !== undefined && outcome !== 'effective';
    const told = isLate ? {} : { outcome, effectiveOn };
    const updated: StoredCase = {
      ...found,
      state: told.outcome === 'effective' ? 'closed' : found.state,
      outcome: told.outcome ?? found.outcome,
      effectiveOn: told.effectiveOn ?? found.effectiveOn,
      payingOn: payingOn !== null && payingOn > (found.payingOn ?? '') ? payingOn : found.payingOn,
      updatedAt: momentIn(room.zone, room.now().getTime()),
    };
    transaction.saveCase(updated);
    if (updated.state !== 'open') transaction.releaseContract(found.id);
    return toPublic(updated);
  });
}
