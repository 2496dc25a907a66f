/** `/v1/causes`: what the team knows of why people leave, what became of it, and how many were told. */
import { CausesQuery, causeEventData } from '@fairwell/schema';
import type { Cause, Causes } from '@fairwell/schema';
import type { Context } from 'hono';
import { MAIL } from '../handover/names.ts';
import { questionOf, readerOf } from '../identity/asking.ts';
import type { Role } from '../identity/roles.ts';
import { readQuery } from '../insights/query.ts';
import { hidden } from '../insights/withheld.ts';
import type { Room } from '../room.ts';
import type { CausesWanted, UntakenNotice } from '../store/causes.ts';
import { marksIn } from './marks.ts';
import type { Marked } from './marks.ts';

/** @throws {Refusal} `invalid-query`. */
export async function listCauses(c: Context, room: Room): Promise<Causes> {
  const { mode, site = null } = readQuery(CausesQuery, questionOf(c));
  return causesOf({ mode, site }, readerOf(c).role, room);
}

/** As one of the team may know them. */
export async function causesOf(wanted: CausesWanted, role: Role, room: Room): Promise<Causes> {
  const { store, handOver } = room;
  const { causes } = marksIn(await store.causes.marks(wanted));
  const untaken = await store.causes.untaken(wanted.mode);
  return {
    causes: causes.toReversed().map((marked) => toCause(marked, untaken, role, room)),
    mailed: handOver.destinations.includes(MAIL),
  };
}

/** How it stands, as one of the team may know it. */
export async function readCause(id: string, c: Context, room: Room): Promise<Cause | null> {
  const { mode, marked } = (await findCause(id, c, room)) ?? {};
  if (!mode || !marked) return null;
  return toCause(marked, await room.store.causes.untaken(mode), readerOf(c).role, room);
}

/** A cause of the site that whoever asks may read. */
export async function findCause(id: string, c: Context, { store }: Room) {
  const { site = null } = questionOf(c);
  const found = await store.eventById(id.toLowerCase(), site ?? undefined);
  if (found?.type !== 'cause.known') return null;
  const { mode } = found;
  const { causes } = marksIn(await store.causes.marks({ mode, site: found.site }));
  const marked = causes.find((cause) => cause.id === found.id);
  return marked ? { mode, marked } : null;
}

function toCause(marked: Marked, untaken: readonly UntakenNotice[], role: Role, room: Room): Cause {
  const { id, first, of, path, known, mended, people } = marked;
  return {
    id,
    site: first.site === '' ? null : first.site,
    mode: first.mode,
    of,
    path,
    label: known.label,
    text: known.text,
    by: known.by,
    knownAt: first.receivedAt,
    mended: mended && {
      at: mended.event.receivedAt,
      since: mended.data.since,
      text: mended.data.text,
      by: mended.data.by,
      ...reached(id, people, untaken, role, room),
    },
  };
}

/** How many are told, and of how many of them that can be said already. */
function reached(
  id: string,
  people: number | null,
  untaken: readonly UntakenNotice[],
  role: Role,
  { handOver }: Room,
) {
  if (people === null) return { people, told: null, failed: null };
  const destinations = handOver.destinationsOf('cause.notice');
  const wanted = destinations.includes(MAIL) ? [MAIL] : destinations;
  const left = new Map<string, boolean>();
  for (const { destination, notice, isDead } of untaken) {
    if (!wanted.includes(destination) || causeIn(notice.message) !== id) continue;
    left.set(`${notice.site} ${notice.id}`, (left.get(`${notice.site} ${notice.id}`) ?? true) && isDead);
  }
  const failed = [...left.values()].filter((isDead) => isDead).length;
  const told = people - left.size;
  const isHidden = hidden(role, [{ total: people, parts: [told, failed, left.size - failed] }]);
  const isSent = destinations.length > 0;
  return {
    // Before the parts comes the total.
    people: isHidden(0, -1) ? null : people,
    told: isSent && !isHidden(0, 0) ? told : null,
    failed: isSent && !isHidden(0, 1) ? failed : null,
  };
}

const causeIn = (message: string): string | undefined =>
  causeEventData['cause.notice'].safeParse(JSON.parse(message).data).data?.cause;
