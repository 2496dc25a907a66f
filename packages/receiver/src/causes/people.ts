/** Finds whoever asked to hear that a cause is mended: once each, whatever they sent, and nobody who was told or wants no more. */
import { setImmediate } from 'node:timers/promises';
import { Reason } from '@fairwell/schema';
import * as z from 'zod';
import { pathOf } from '../intake/survey.ts';
import { mailableAddress } from '../mail/recipient.ts';
import { uuidOf } from '../receipt/uuid.ts';
import type { CauseStore } from '../store/causes.ts';
import type { EventKey, StoredEvent } from '../store/records.ts';
import type { Marked } from './marks.ts';

const PAGE = 500;

/** One person, known by an address. */
export interface Person {
  address: string;
  /** The newest survey in which they asked, with its number. */
  survey: EventKey & { sequence: number; locale: string };
  /** What a notice of it is called. */
  noticeId: string;
  /** Every notice they may have got of this: one with a greater number than the survey means that they were told. */
  notices: EventKey[];
}

const Asking = z.object({
  data: z.object({
    reasons: z.array(Reason),
    followUp: z.object({ consent: z.literal(true), address: z.string() }),
  }),
});

/** As two people are told apart. */
const folded = (address: string) => address.normalize('NFKC').trim().toLowerCase();

/** The address in a survey; `null` where it has none that anything could be sent to. */
export function addressIn({ message }: Pick<StoredEvent, 'message'>): string | null {
  const asking = message === '' ? undefined : Asking.safeParse(JSON.parse(message)).data;
  return asking ? mailableAddress(asking.data.followUp.address.trim()) : null;
}

export const isSameAddress = (one: string, other: string): boolean => folded(one) === folded(other);

/** The same for the same survey and reason, so that whoever comes to it second finds it written. */
const noticeIdOf = ({ site, id }: EventKey, path: string): string => uuidOf('cause.notice', site, id, path);

/** The record by which somebody stops hearing of what a survey asked for. */
export const stopIdOf = ({ site, id }: EventKey): string => uuidOf('notice.stopped', site, id);

interface Found {
  address: string;
  surveys: (Person['survey'] & { noticeIds: string[] })[];
}

/**
 * Of a topic nobody: whoever asks or complains gets an answer.
 *
 * @param before only surveys with a smaller number: what was said after it was mended is about something else.
 * @returns in the order in which they asked.
 */
export async function peopleAsking(
  { first: { site, mode }, of, path }: Marked,
  before: number,
  causes: CauseStore,
): Promise<Person[]> {
  if (of !== 'reason') return [];
  const wanted = { mode, site: site === '' ? null : site, path: path.join('/'), before };
  const found = new Map<string, Found>();
  for (let after = 0; ;) {
    const page = await causes.askers(wanted, after, PAGE);
    for (const event of page) addTo(found, event, wanted.path);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last.sequence;
    // Whoever is sending something is heard in between.
    await setImmediate();
  }
  const stopped = new Map<string, number>();
  for (const { survey, sequence } of await causes.stopped(mode)) {
    const address = folded(addressIn(survey) ?? '');
    stopped.set(address, Math.max(sequence, stopped.get(address) ?? 0));
  }
  const told = await numbersOf(found, causes);
  return [...found].flatMap(([name, { address, surveys }]) => {
    const notices = surveys.flatMap(({ site: at, noticeIds }) => noticeIds.map((id) => ({ site: at, id })));
    const silentUpTo = Math.max(
      stopped.get(name) ?? 0,
      ...notices.map((notice) => told.get(keyOf(notice)) ?? 0),
    );
    const newest = surveys.at(-1);
    if (newest === undefined || newest.sequence < silentUpTo) return [];
    const { noticeIds, ...survey } = newest;
    return [{ address, survey, noticeId: noticeIds[0] ?? '', notices }];
  });
}

function addTo(found: Map<string, Found>, event: StoredEvent, path: string): void {
  const address = addressIn(event);
  if (address === null) return;
  const named = Asking.parse(JSON.parse(event.message))
    .data.reasons.map(pathOf)
    .filter((given) => `${given}/`.startsWith(`${path}/`));
  const { site, id, sequence, locale } = event;
  const noticeIds = [...new Set(named)].map((given) => noticeIdOf({ site, id }, given));
  if (noticeIds.length === 0) return;
  const person = found.get(folded(address)) ?? { address, surveys: [] };
  person.address = address;
  person.surveys.push({ site, id, sequence, locale, noticeIds });
  found.set(folded(address), person);
}

const keyOf = ({ site, id }: EventKey) => `${site} ${id}`;

/** The numbers of the notices that were written before. */
async function numbersOf(found: Map<string, Found>, causes: CauseStore): Promise<Map<string, number>> {
  const keys = [...found.values()].flatMap(({ surveys }) =>
    surveys.flatMap(({ site, noticeIds }) => noticeIds.map((id) => ({ site, id }))),
  );
  const numbers = new Map<string, number>();
  for (let first = 0; first < keys.length; first += PAGE) {
    for (const notice of await causes.numbersOf(keys.slice(first, first + PAGE))) {
      numbers.set(keyOf(notice), notice.sequence);
    }
    await setImmediate();
  }
  return numbers;
}
