/** What a batch wants to know before it runs: a statement per kind of record, however many are wanted. */
import { declarationTypes } from '@fairwell/schema';
import type pg from 'pg';
import { caseColumns, eventColumns } from '../columns.ts';
import { MOST_STANDING } from '../engine.ts';
import type { Found, Lookups } from '../engine.ts';
import type { EventKey } from '../records.ts';
import { number, text, textOrNull, toCase, toEvent } from '../rows.ts';
import type { Row } from '../rows.ts';
import { lookUpContacts } from './contacts.ts';
import { allOf } from './pipeline.ts';

/** Takes the row that only one writer can hold; from here on nothing changes but by this transaction. */
export async function lockHead(client: pg.Client): Promise<Found['last']> {
  const { rows } = await client.query<Row>({
    name: 'lock head',
    text: 'SELECT sequence, received_ms, chain FROM head FOR UPDATE',
  });
  const [head] = rows;
  if (!head)
    throw new Error('The row of the newest record is missing; the database was not set up by this program');
  const sequence = number(head, 'sequence');
  if (sequence === 0) return null;
  return { sequence, receivedMs: number(head, 'received_ms'), chain: textOrNull(head, 'chain') };
}

const EVENT = eventColumns.map(([name]) => `event.${name}`).join(', ');

/**
 * Runs inside the transaction that holds the head. What does not depend on what was found is sent before this returns for
 * the first time.
 */
export async function lookUp(client: pg.Client, lookups: Lookups): Promise<Omit<Found, 'last'>> {
  /** Not prepared: a plan that was made for an empty table would be kept while the table grows. */
  const ask = async (sql: string, parameters: unknown[][]): Promise<Row[]> =>
    parameters[0]?.length === 0 ? [] : (await client.query<Row>(sql, parameters)).rows;
  const askEvents = (keys: EventKey[]) =>
    ask(
      `SELECT ${EVENT} FROM unnest($1::TEXT[], $2::TEXT[]) AS wanted (site, id) JOIN event USING (site, id)`,
      [keys.map(({ site }) => site), keys.map(({ id }) => id)],
    );

  const [revoked, contacts, wanted, contracts] = await allOf([
    client.query<Row>({
      name: 'revoked keys',
      text: 'SELECT kid FROM signing_key WHERE revoked_at IS NOT NULL',
    }),
    lookUpContacts(client, lookups.contacts),
    askEvents(lookups.events),
    ask(
      `SELECT site, mode, name, case_id FROM unnest($1::TEXT[], $2::TEXT[], $3::TEXT[]) AS wanted (site, mode, name)
       JOIN open_contract USING (site, mode, name)`,
      [
        lookups.contracts.map(({ site }) => site),
        lookups.contracts.map(({ mode }) => mode),
        lookups.contracts.map(({ name }) => name),
      ],
    ),
  ]);
  const answers = contacts.flatMap(({ site, answerId: id }) => (id === null ? [] : { site, id }));
  const events = [...wanted, ...(await askEvents(answers))];
  const named = [...events, ...contracts].map((row) => row['case_id']).filter((id) => id !== null);
  const ids = [...new Set([...lookups.cases, ...named])];
  const [cases, kinds, standing] = await allOf([
    ask(
      `SELECT ${caseColumns.map(([name]) => name).join(', ')} FROM cancellation_case WHERE id = ANY ($1::TEXT[])`,
      [ids],
    ),
    ask(
      `SELECT DISTINCT case_id, split_part(name, ':', 1) || ':' AS kind FROM open_contract WHERE case_id = ANY ($1::TEXT[])`,
      [ids],
    ),
    ask(
      `SELECT declared.* FROM unnest($1::TEXT[]) AS wanted (case_id) CROSS JOIN unnest($2::TEXT[]) AS of (type)
       CROSS JOIN LATERAL (
         SELECT ${EVENT} FROM event WHERE event.case_id = wanted.case_id AND event.type = of.type AND NOT EXISTS (
           SELECT 1 FROM event AS undo WHERE undo.about = event.id AND undo.type = 'cancellation.undone'
             AND undo.site = event.site AND undo.mode = event.mode)
         ORDER BY event.sequence LIMIT ${MOST_STANDING}
       ) AS declared ORDER BY declared.sequence`,
      [ids, [...declarationTypes]],
    ),
  ]);
  return {
    events: events.flatMap((row) => toEvent(row) ?? []),
    contacts,
    contracts: contracts.map((row) => ({
      site: text(row, 'site'),
      mode: row['mode'] === 'test' ? 'test' : 'live',
      name: text(row, 'name'),
      caseId: text(row, 'case_id'),
    })),
    cases: cases.flatMap((row) => toCase(row) ?? []),
    kinds: kinds.map((row) => ({ caseId: text(row, 'case_id'), kind: text(row, 'kind') })),
    standing: standing.flatMap((row) => toEvent(row) ?? []),
    revoked: revoked.rows.map((row) => text(row, 'kid')),
  };
}
