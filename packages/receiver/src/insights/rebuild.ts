/**
 * Works out anew, from the records, what the insights count by, and puts right what differs. What the records do not hold stays as
 * it is: what billing reported, and everything about a record that was erased.
 */
import { Client, Message, SignedAcknowledgement, SurveyAnswered } from '@fairwell/schema';
import { contentOf, isCountedAsSent } from '../audit/check-fields.ts';
import { isErased } from '../audit/erased.ts';
import { offerIn } from '../cases/assign.ts';
import { counted } from '../cases/counted.ts';
import { contractNames } from '../cases/contract-names.ts';
import { surveyOf } from '../intake/survey.ts';
import type { StoredContact } from '../store/contacts.ts';
import type { StoredCase, StoredEvent } from '../store/records.ts';
import { number, toEvent } from '../store/rows.ts';
import type { Store, Transaction } from '../store/store.ts';

const PAGE = 500;

/** How many of each there are, and how many of them said something else than the records. */
export interface Rebuilt {
  surveys: { checked: number; mended: number };
  cases: { checked: number; mended: number };
  contacts: { checked: number; mended: number };
}

/** What records say of a case or a question, as far as they were read. */
interface Cases {
  declarations: number;
  /** With its facts; `null` where it was erased. */
  first: StoredCase['first'];
  firstSequence: number | null;
  undoneMs: number | null;
  /** What it was taken back for; undefined where an undo was erased, which may have named one. */
  offer: StoredCase['offer'] | undefined;
}

/** @param isDry only tells. */
export async function rebuild(
  store: Store,
  isDry: boolean,
  progress: (records: number) => void,
): Promise<Rebuilt> {
  const rebuilt: Rebuilt = {
    surveys: { checked: 0, mended: 0 },
    cases: { checked: 0, mended: 0 },
    contacts: { checked: 0, mended: 0 },
  };
  const cases = new Map<string, Cases>();
  const answered = new Map<string, number>();
  const questions: StoredEvent[] = [];
  let records = 0;
  for (let after = 0; ;) {
    const rows = await store.audit.records(after, PAGE);
    const last = rows.at(-1);
    if (!last) break;
    after = number(last, 'sequence');
    const events = rows.flatMap((row) => toEvent(row) ?? []);
    await rebuildSurveys(events, rebuilt, store, isDry);
    for (const event of events) {
      takeCase(event, cases);
      if (event.type === 'contact.submitted') questions.push(event);
      const { type, about, receivedMs } = event;
      if (type !== 'contact.answered' || about === null) continue;
      const key = `${event.site} ${about}`;
      answered.set(key, answered.get(key) ?? receivedMs);
    }
    progress((records += rows.length));
  }
  await rebuildCases(cases, rebuilt, store, isDry);
  for (const question of questions) {
    const answeredMs = answered.get(`${question.site} ${question.id}`) ?? null;
    await rebuildContact(question, answeredMs, rebuilt, store, isDry);
  }
  return rebuilt;
}

async function rebuildSurveys(
  events: StoredEvent[],
  { surveys }: Rebuilt,
  store: Store,
  isDry: boolean,
): Promise<void> {
  const given = events.filter((event) => event.type === 'survey.answered' && !isErased(event));
  const [first, last] = [given[0], given.at(-1)];
  if (!first || !last) return;
  const rows = await store.audit.surveys(first.sequence, last.sequence);
  const kept = new Map(rows.map((row) => [number(row, 'sequence'), row]));
  for (const event of given) {
    surveys.checked++;
    const content = contentOf(event);
    if (isCountedAsSent(event, content, kept.get(event.sequence))) continue;
    surveys.mended++;
    if (isDry) continue;
    const data = SurveyAnswered.parse(content.message?.data);
    const survey = surveyOf(data, event, Client.parse(content.message?.client));
    await write(store, (transaction) => transaction.noteAudit({ is: 'recounted', of: 'survey', survey }));
  }
}

function takeCase(event: StoredEvent, cases: Map<string, Cases>): void {
  const { caseId, type, sequence, receivedMs, receivedAt, assurance } = event;
  if (caseId === null) return;
  const found = cases.get(caseId) ?? NOTHING_READ();
  cases.set(caseId, found);
  if (type === 'cancellation.undone') {
    found.undoneMs = receivedMs;
    if (isErased(event)) found.offer = undefined;
    else if (found.offer !== undefined) found.offer = offerOf(event) ?? found.offer;
  }
  if (type !== 'cancellation.requested') return;
  found.declarations++;
  if (found.firstSequence !== null) return;
  found.firstSequence = sequence;
  if (isErased(event)) return;
  const message = Message.parse(JSON.parse(event.message));
  const at = { sequence, receivedMs, receivedAt };
  found.first = counted(NOTHING, { message, assurance }, contractNames(message), at).first;
}

const NOTHING_READ = (): Cases => ({
  declarations: 0,
  first: null,
  firstSequence: null,
  undoneMs: null,
  offer: null,
});

function offerOf({ message, receivedMs }: StoredEvent): StoredCase['offer'] {
  const { type, data } = Message.parse(JSON.parse(message));
  return type === 'cancellation.undone' ? offerIn(data, receivedMs) : null;
}

/** A case that was counted by nothing yet. */
const NOTHING: StoredCase = {
  id: '',
  site: '',
  mode: 'live',
  state: 'open',
  outcome: null,
  effectiveOn: null,
  updatedAt: '',
  payingOn: null,
  undoneMs: null,
  offer: null,
  declarations: 0,
  first: null,
};

async function rebuildCases(
  cases: Map<string, Cases>,
  { cases: count }: Rebuilt,
  store: Store,
  isDry: boolean,
): Promise<void> {
  const ids = [...cases.keys()];
  for (let first = 0; first < ids.length; first += PAGE) {
    for (const stored of await store.audit.cases(ids.slice(first, first + PAGE))) {
      const found = cases.get(stored.id);
      if (!found) continue;
      count.checked++;
      const wanted = asRecorded(stored, found);
      if (JSON.stringify(wanted) === JSON.stringify(stored)) continue;
      count.mended++;
      if (isDry) continue;
      await write(store, (transaction) => transaction.saveCase(wanted), { cases: [stored.id] });
    }
  }
}

function asRecorded(
  stored: StoredCase,
  { declarations, first, firstSequence, undoneMs, offer }: Cases,
): StoredCase {
  // Of what was erased nobody knows more than is kept.
  const isKept = first === null && stored.first?.sequence === firstSequence;
  // Cases from before contracts were told apart by number have none.
  const facts = first && stored.first?.contract === null ? { ...first, contract: null } : first;
  return {
    ...stored,
    undoneMs: stored.state === 'undone' ? undoneMs : stored.undoneMs,
    offer: offer === undefined ? stored.offer : offer,
    declarations,
    first: isKept ? stored.first : facts && { ...stored.first, ...facts },
  };
}

async function rebuildContact(
  event: StoredEvent,
  answeredMs: number | null,
  { contacts }: Rebuilt,
  store: Store,
  isDry: boolean,
): Promise<void> {
  const stored = (await store.contacts.read(event.id, event.site))?.contact;
  // Whoever wants no answer waits for none.
  if (!stored) return;
  contacts.checked++;
  const wanted: StoredContact = { ...stored, ...askedIn(event), receivedMs: event.receivedMs, answeredMs };
  if (JSON.stringify(wanted) === JSON.stringify(stored)) return;
  contacts.mended++;
  if (isDry) return;
  await write(store, (transaction) =>
    transaction.noteAudit({ is: 'recounted', of: 'contact', contact: wanted }),
  );
}

function askedIn(event: StoredEvent): Partial<StoredContact> {
  if (isErased(event)) return {};
  const message = Message.parse(JSON.parse(event.message));
  const { answerBy } = SignedAcknowledgement.parse(JSON.parse(event.answer));
  return {
    ...(message.type === 'contact.submitted' ? { topic: message.data.topic.join('/') } : {}),
    ...(answerBy === undefined ? {} : { promisedMs: Date.parse(answerBy) }),
  };
}

const write = (
  store: Store,
  work: (transaction: Transaction) => void,
  wanted: { cases?: string[] } = {},
): Promise<void> => store.write('step', wanted, work);
