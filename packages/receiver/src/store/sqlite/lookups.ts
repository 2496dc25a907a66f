/** What a batch wants to know before it runs. */
import type { DatabaseSync } from 'node:sqlite';
import { declarationTypes } from '@fairwell/schema';
import { MOST_STANDING } from '../engine.ts';
import type { Found, Lookups } from '../engine.ts';
import type { StoredCase } from '../records.ts';
import { number, text, textOrNull, toCase, toEvent } from '../rows.ts';
import { contactLookup } from './contacts.ts';

/** Prepares the statements; the answer looks things up inside whatever transaction is open. */
export function lookupsIn(database: DatabaseSync): (lookups: Lookups) => Found {
  const last = database.prepare(
    'SELECT sequence, received_ms, chain FROM event ORDER BY sequence DESC LIMIT 1',
  );
  const event = database.prepare('SELECT * FROM event WHERE site = ? AND id = ?');
  const contact = contactLookup(database);
  const held = database.prepare('SELECT case_id FROM open_contract WHERE site = ? AND mode = ? AND name = ?');
  const kinds = database.prepare(
    "SELECT DISTINCT substr(name, 1, instr(name, ':')) AS kind FROM open_contract WHERE case_id = ?",
  );
  const findCase = database.prepare('SELECT * FROM cancellation_case WHERE id = ?');
  const standing = database.prepare(
    `SELECT * FROM event AS declared WHERE case_id = ? AND type = ? AND NOT EXISTS (
       SELECT 1 FROM event AS undo WHERE undo.about = declared.id AND undo.type = 'cancellation.undone'
         AND undo.site = declared.site AND undo.mode = declared.mode)
     ORDER BY sequence LIMIT ${MOST_STANDING}`,
  );
  const revoked = database.prepare('SELECT kid FROM signing_key WHERE revoked_at IS NOT NULL');

  return (lookups) => {
    const newest = last.get();
    const contacts = lookups.contacts.flatMap((key) => contact(key) ?? []);
    const answers = contacts.flatMap(({ site, answerId: id }) => (id === null ? [] : { site, id }));
    const events = [...lookups.events, ...answers].flatMap(
      ({ site, id }) => toEvent(event.get(site, id)) ?? [],
    );
    const contracts = lookups.contracts.flatMap((contract) => {
      const row = held.get(contract.site, contract.mode, contract.name);
      return row ? { ...contract, caseId: text(row, 'case_id') } : [];
    });
    const ids = [...lookups.cases, ...contracts.map(({ caseId }) => caseId)];
    for (const { caseId } of events) if (caseId !== null) ids.push(caseId);
    const cases = [...new Set(ids)].flatMap(
      (id): StoredCase | StoredCase[] => toCase(findCase.get(id)) ?? [],
    );
    return {
      last: newest
        ? {
            sequence: number(newest, 'sequence'),
            receivedMs: number(newest, 'received_ms'),
            chain: textOrNull(newest, 'chain'),
          }
        : null,
      events,
      contacts,
      contracts,
      cases,
      kinds: cases.flatMap(({ id }) => kinds.all(id).map((row) => ({ caseId: id, kind: text(row, 'kind') }))),
      standing: cases.flatMap(({ id }) =>
        declarationTypes.flatMap((type) => standing.all(id, type).flatMap((row) => toEvent(row) ?? [])),
      ),
      revoked: revoked.all().map((row) => text(row, 'kid')),
    };
  };
}
