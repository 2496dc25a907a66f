/**
 * What somebody is in the middle of writing, so that a page that is loaded again does not lose it. It stays in the tab it
 * was written in, goes when that is closed, and is sent nowhere. Where there is no such storage nothing is kept.
 */
import { isRecord, readRecord } from '../shared/record.ts';
import { tried } from '../shared/tried.ts';
import { DRAFTS } from './draft-mark.ts';

/** After so many milliseconds it is no longer what somebody is in the middle of. */
const LONGEST = 2 * 60 * 60 * 1000;

/** Undefined where the browser has no such storage, denies it, or has no room left. */
const inTab = <T>(work: (storage: Storage) => T): T | undefined => tried(() => work(sessionStorage));

/** All of them by name, without what is too old. A clock that was put back must not keep it for ever. */
const draftsAt = (now: number): Map<string, unknown> =>
  new Map(
    Object.entries(inTab((storage) => readRecord(storage.getItem(DRAFTS) ?? '')) ?? {}).filter(
      ([, kept]) => isRecord(kept) && Math.abs(now - Number(kept['at'])) <= LONGEST,
    ),
  );

const write = (drafts: Map<string, unknown>): void =>
  inTab((storage) =>
    drafts.size > 0
      ? storage.setItem(DRAFTS, JSON.stringify(Object.fromEntries(drafts)))
      : storage.removeItem(DRAFTS),
  );

/** @param now - Milliseconds since 1970. */
export const keepDraft = (name: string, draft: object, now: number): void =>
  write(draftsAt(now).set(name, { at: now, draft }));

export function forgetDraft(name: string, now: number): void {
  const drafts = draftsAt(now);
  drafts.delete(name);
  write(drafts);
}

/** Forgets all of them. */
export const forgetDrafts = (): void => inTab((storage) => storage.removeItem(DRAFTS));

/** What was kept under a name, of whatever shape. Whatever is too old is thrown away, this and any other. */
export function draftOf(name: string, now: number): unknown {
  const drafts = draftsAt(now);
  write(drafts);
  const kept = drafts.get(name);
  return isRecord(kept) ? kept['draft'] : undefined;
}
