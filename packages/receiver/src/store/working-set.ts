/** A transaction in memory: what was found, what was written since, and a way back for whoever changes their mind. */
import type { DeclarationType } from '@fairwell/schema';
import { declarationTypes } from '@fairwell/schema';
import type { StoredContact } from './contacts.ts';
import type { Changes, Found, Lookups } from './engine.ts';
import type { ContractName, EventKey, StoredCase, StoredEvent } from './records.ts';
import type { OutboxWrites, Transaction } from './store.ts';

/**
 * No site, mode or id has a space in it, so no two records share a key. Where there is one site only the key is the id:
 * a text that was put together has to be hashed anew each time.
 */
export const eventKey = (site: string, id: string): string => (site === '' ? id : `${site} ${id}`);
export const contractKey = ({ site, mode, name }: ContractName): string => `${site} ${mode} ${name}`;
const kindOf = (name: string) => name.slice(0, name.indexOf(':') + 1);
const isDeclaration = (type: string): type is DeclarationType =>
  declarationTypes.some((known) => known === type);

/** A map whose every change can be taken back. */
class Journaled<Value> {
  readonly #map = new Map<string, Value>();
  readonly #undo: (() => void)[];

  constructor(undo: (() => void)[]) {
    this.#undo = undo;
  }

  get(key: string): Value | undefined {
    return this.#map.get(key);
  }

  /** For what was there before anything could be taken back. */
  load(key: string, value: Value): void {
    this.#map.set(key, value);
  }

  set(key: string, value: Value): void {
    const before = this.#map.get(key);
    const existed = this.#map.has(key);
    this.#undo.push(() => {
      if (existed && before !== undefined) this.#map.set(key, before);
      else this.#map.delete(key);
    });
    this.#map.set(key, value);
  }

  delete(key: string): void {
    const before = this.#map.get(key);
    if (before === undefined) return;
    this.#undo.push(() => this.#map.set(key, before));
    this.#map.delete(key);
  }

  entries(): [string, Value][] {
    return [...this.#map];
  }

  values(): Value[] {
    return [...this.#map.values()];
  }
}

/** What is known of a case beside its own row. */
interface Details {
  /** The kinds of names it is held under. */
  kinds: ReadonlySet<string>;
  /** Its declarations that were not taken back, oldest first within each type. */
  standing: readonly StoredEvent[];
}

const NOTHING_YET: Details = { kinds: new Set(), standing: [] };

export class WorkingSet implements Transaction {
  readonly #undo: (() => void)[] = [];
  readonly #events = new Journaled<StoredEvent | null>(this.#undo);
  readonly #cases = new Journaled<StoredCase | null>(this.#undo);
  readonly #contacts = new Journaled<StoredContact | null>(this.#undo);
  readonly #contracts = new Journaled<string | null>(this.#undo);
  readonly #details = new Journaled<Details>(this.#undo);
  readonly #written = {
    cases: new Journaled<StoredCase>(this.#undo),
    contacts: new Journaled<StoredContact>(this.#undo),
    held: new Journaled<ContractName & { caseId: string }>(this.#undo),
    released: new Journaled<true>(this.#undo),
  };
  readonly #added: Pick<Changes, 'audit' | 'events' | 'surveys' | 'deliveries' | 'notes' | 'mails'> = {
    audit: [],
    events: [],
    surveys: [],
    deliveries: [],
    notes: [],
    mails: [],
  };
  #last: Found['last'];

  constructor(lookups: Lookups, found: Found) {
    this.#last = found.last;
    for (const { site, id } of lookups.events) this.#events.load(eventKey(site, id), null);
    for (const event of found.events) this.#events.load(eventKey(event.site, event.id), event);
    for (const { site, id } of lookups.contacts) this.#contacts.load(eventKey(site, id), null);
    for (const contact of found.contacts) this.#contacts.load(eventKey(contact.site, contact.id), contact);
    for (const contract of lookups.contracts) this.#contracts.load(contractKey(contract), null);
    for (const contract of found.contracts) this.#contracts.load(contractKey(contract), contract.caseId);
    for (const id of lookups.cases) this.#cases.load(id, null);
    for (const record of found.cases) {
      this.#cases.load(record.id, record);
      this.#details.load(record.id, NOTHING_YET);
    }
    for (const { caseId, kind } of found.kinds) this.#addKind(caseId, kind);
    for (const event of found.standing) if (event.caseId !== null) this.#stand(event.caseId, event);
  }

  /** Runs a piece of work; whatever it wrote before it threw is taken back. */
  attempt<T>(work: (transaction: Transaction) => T): T {
    const last = this.#last;
    const counts = Object.values(this.#added).map((list) => list.length);
    this.#undo.length = 0;
    try {
      return work(this);
    } catch (error) {
      for (const undo of this.#undo.toReversed()) undo();
      Object.values(this.#added).forEach((list, index) => list.splice(counts[index] ?? 0));
      this.#last = last;
      throw error;
    }
  }

  changes(): Changes {
    const { cases, contacts, held, released } = this.#written;
    return {
      ...this.#added,
      cases: cases.values(),
      contacts: contacts.values(),
      held: held.values(),
      released: released.entries().map(([caseId]) => caseId),
    };
  }

  last(): Found['last'] {
    return this.#last;
  }

  event(site: string, id: string): StoredEvent | null {
    return wanted(this.#events.get(eventKey(site, id)), `event ${id}`);
  }

  addEvent(event: StoredEvent): void {
    const { sequence, receivedMs, chain, caseId, type, about } = event;
    this.#last = { sequence, receivedMs, chain };
    this.#added.events.push(event);
    this.#events.set(eventKey(event.site, event.id), event);
    if (caseId === null) return;
    if (isDeclaration(type)) this.#stand(caseId, event);
    if (type === 'cancellation.undone') this.#fall(caseId, about);
  }

  addSurvey: Transaction['addSurvey'] = (survey) => void this.#added.surveys.push(survey);

  readonly outbox: OutboxWrites = {
    add: (deliveries) => void this.#added.deliveries.push(deliveries),
    note: (note) => void this.#added.notes.push(note),
  };

  noteMail: Transaction['noteMail'] = (note) => void this.#added.mails.push(note);

  noteAudit: Transaction['noteAudit'] = (note) => void this.#added.audit.push(note);

  case(id: string): StoredCase | null {
    return wanted(this.#cases.get(id), `case ${id}`);
  }

  contact({ site, id }: EventKey): StoredContact | null {
    return wanted(this.#contacts.get(eventKey(site, id)), `contact ${id}`);
  }

  saveContact(contact: StoredContact): void {
    this.#contacts.set(eventKey(contact.site, contact.id), contact);
    this.#written.contacts.set(eventKey(contact.site, contact.id), contact);
  }

  openCase(contract: ContractName): StoredCase | null {
    const caseId = wanted(this.#contracts.get(contractKey(contract)), `contract ${contract.name}`);
    return caseId === null ? null : this.case(caseId);
  }

  isNamedBy(caseId: string, kind: string): boolean {
    return wanted(this.#details.get(caseId), `names of case ${caseId}`).kinds.has(kind);
  }

  saveCase(record: StoredCase): void {
    // A new case has no names and declarations but those that follow.
    if (!this.#cases.get(record.id)) this.#details.set(record.id, NOTHING_YET);
    this.#cases.set(record.id, record);
    this.#written.cases.set(record.id, record);
  }

  holdContract({ id: caseId }: StoredCase, contracts: ContractName[]): void {
    for (const contract of contracts) {
      const key = contractKey(contract);
      if (wanted(this.#contracts.get(key), `contract ${contract.name}`) !== null) continue;
      this.#contracts.set(key, caseId);
      this.#written.held.set(key, { ...contract, caseId });
      this.#addKind(caseId, kindOf(contract.name));
    }
  }

  releaseContract(caseId: string): void {
    for (const [key, holder] of this.#contracts.entries()) {
      if (holder === caseId) this.#contracts.set(key, null);
    }
    for (const [key, held] of this.#written.held.entries()) {
      if (held.caseId === caseId) this.#written.held.delete(key);
    }
    this.#change(caseId, { kinds: new Set() });
    this.#written.released.set(caseId, true);
  }

  firstStanding(caseId: string, type: DeclarationType, except?: string): StoredEvent | null {
    return this.standing(caseId, type).find(({ id }) => id !== except) ?? null;
  }

  standing(caseId: string, type: DeclarationType): readonly StoredEvent[] {
    const { standing } = wanted(this.#details.get(caseId), `declarations of case ${caseId}`);
    return standing.filter((event) => event.type === type);
  }

  #addKind(caseId: string, kind: string): void {
    const { kinds } = this.#details.get(caseId) ?? NOTHING_YET;
    if (!kinds.has(kind)) this.#change(caseId, { kinds: new Set([...kinds, kind]) });
  }

  #stand(caseId: string, event: StoredEvent): void {
    const { standing } = this.#details.get(caseId) ?? NOTHING_YET;
    this.#change(caseId, { standing: [...standing, event] });
  }

  #fall(caseId: string, about: string | null): void {
    const { standing } = this.#details.get(caseId) ?? NOTHING_YET;
    this.#change(caseId, { standing: standing.filter(({ id }) => id !== about) });
  }

  #change(caseId: string, details: Partial<Details>): void {
    this.#details.set(caseId, { ...(this.#details.get(caseId) ?? NOTHING_YET), ...details });
  }
}

/**
 * @throws {Error} for a piece of work that did not say what it would look at: it would find it in one database only.
 */
function wanted<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`Not looked up: ${what}`);
  return found;
}
