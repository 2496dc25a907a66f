/** Finds what was received from one person, and nothing of anybody else. */
import * as z from 'zod';
import { meansSame, normalised, separated } from '../cases/contract-names.ts';
import { readReference } from '../receipt/reference.ts';
import type { AuditReads } from '../store/audit.ts';
import type { StoredEvent } from '../store/records.ts';
import { toEvent } from '../store/rows.ts';
import { isErased } from './erased.ts';

/** One of the ways to name a person, as somebody types it. */
export type Person =
  | { by: 'email'; value: string }
  /** The customer number. */
  | { by: 'number'; value: string }
  /** Of a contract, or of a receipt. */
  | { by: 'reference'; value: string }
  /** The id of one message. */
  | { by: 'id'; value: string };

const PAGE = 500;

/**
 * Reads the whole log twice: once for what names the person, once for what belongs to that. A case does not count as
 * belonging together: anybody may send a declaration about a contract that is not theirs.
 *
 * @param site only records of this site; `null` for all.
 * @returns oldest first; what was erased is not among it.
 */
export async function recordsOf(
  person: Person,
  site: string | null,
  reads: AuditReads,
): Promise<StoredEvent[]> {
  const names = namesOf(person);
  const ids = new Set<string>();
  const sessions = new Set<string>();
  for await (const event of eventsIn(reads, site)) {
    if (!names(event)) continue;
    ids.add(keyOf(event, event.id));
    if (event.session !== null) sessions.add(keyOf(event, event.session));
  }
  const found: StoredEvent[] = [];
  for await (const event of eventsIn(reads, site)) {
    const isAbout = event.about !== null && ids.has(keyOf(event, event.about));
    // The rest of a flow has no name in it, unless somebody else wrote one.
    const isStep = event.type === 'flow.step' || event.type === 'survey.answered';
    const isOfFlow = isStep && event.session !== null && sessions.has(keyOf(event, event.session));
    if (ids.has(keyOf(event, event.id)) || isAbout || (isOfFlow && !namesAnybody(event))) found.push(event);
  }
  return found;
}

/** Two sites may choose the same id, and tests are kept apart. */
const keyOf = ({ site, mode }: StoredEvent, id: string) => JSON.stringify([site, mode, id]);

async function* eventsIn(reads: AuditReads, site: string | null): AsyncGenerator<StoredEvent> {
  for (let after = 0; ;) {
    const rows = await reads.records(after, PAGE);
    if (rows.length === 0) return;
    for (const row of rows) {
      const event = toEvent(row);
      if (event === null) continue;
      after = event.sequence;
      if (!isErased(event) && (site === null || event.site === site)) yield event;
    }
  }
}

const Named = z.object({
  data: z.looseObject({
    customer: z.looseObject({ number: z.string().optional() }).optional(),
    subscription: z.looseObject({ reference: z.string().optional() }).optional(),
    contract: z.looseObject({ reference: z.string().optional() }).optional(),
    followUp: z.looseObject({}).optional(),
  }),
});

function namesOf(person: Person): (event: StoredEvent) => boolean {
  switch (person.by) {
    case 'email': {
      const email = folded(person.value);
      return ({ message }) => holds(JSON.parse(message), (text) => folded(text) === email);
    }
    case 'number':
      return (event) => calledIn(event, person).length > 0;
    case 'reference': {
      const receipt = readReference(person.value);
      return (event) => event.reference === receipt || calledIn(event, person).length > 0;
    }
    default:
      return ({ id }) => id === person.value.toLowerCase();
  }
}

/**
 * What somebody may have meant who typed a name without its separators, as it was written.
 *
 * @returns more than one where it may be somebody else's; none where it is clear.
 */
export function meantBy(person: Person, records: readonly StoredEvent[]): string[] {
  if (separated(person.value).includes('-')) return [];
  const names = records.flatMap((event) => calledIn(event, person));
  return [...new Map(names.map((name) => [separated(name), name]))]
    .filter(([name]) => name.includes('-'))
    .map(([, name]) => name);
}

/** By which names an event calls what is meant. */
function calledIn(event: StoredEvent, { by, value }: Person): string[] {
  const { customer, subscription, contract } = dataOf(event);
  const names = by === 'number' ? [customer?.number] : [subscription?.reference, contract?.reference];
  return names.filter((name) => name !== undefined).filter((name) => isCalled(name, value));
}

/** What holds neither letters nor digits names nobody, and must not name everybody without a name. */
const isCalled = (name: string, wanted: string) => normalised(wanted) !== '' && meansSame(name, wanted);

const dataOf = ({ message }: StoredEvent) => Named.safeParse(JSON.parse(message)).data?.data ?? {};

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** Whether a survey or a step says who may be asked about it. */
function namesAnybody(event: StoredEvent): boolean {
  const { customer, followUp } = dataOf(event);
  return customer !== undefined || followUp !== undefined;
}

/** Whether any text anywhere in a value is meant; senders may add fields of their own. */
function holds(value: unknown, isMeant: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isMeant(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((member) => holds(member, isMeant));
}
