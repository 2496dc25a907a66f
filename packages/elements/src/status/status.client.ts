/** Asks the receiver where something stands, and tells it whether an answer solved it. Its addresses stand next to where messages go. */
import type { Judgement, Status } from '@fairwell/schema';
import { isRecord, momentIn, readRecord, textIn } from '../shared/record.ts';

/** Which receiver, and which site behind it. */
export interface Place {
  endpoint: string;
  site?: string | undefined;
}

/** `unknown`: there is nothing with this key. `offline`: nobody answered. `error`: the answer was none. */
export type Reading = { type: 'found'; status: Status } | { type: 'unknown' | 'offline' | 'error' };

const address = (path: string, { endpoint, site }: Place): URL => {
  const url = new URL(path, endpoint);
  if (site) url.searchParams.set('site', site);
  return url;
};

/** @param key - A reference, or the id of a receipt. */
export const readStatus = (key: string, place: Place): Promise<Reading> =>
  ask(address(`status/${key}`, place), {});

/** Safe to repeat: the same said twice changes nothing. */
export const sendJudgement = (id: string, judgement: Judgement, place: Place): Promise<Reading> =>
  ask(address(`status/${id}/judgement`, place), {
    method: 'POST',
    body: JSON.stringify(judgement),
    // As a message travels: without a preflight, and past the end of the page.
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    keepalive: true,
  });

async function ask(url: URL, init: RequestInit): Promise<Reading> {
  let text: string;
  try {
    const response = await fetch(url, { ...init, credentials: 'omit', cache: 'no-store', redirect: 'error' });
    text = await response.text();
    if (response.status === 404) return { type: 'unknown' };
    if (!response.ok) return { type: 'error' };
  } catch {
    return { type: 'offline' };
  }
  const status = readRecord(text);
  return isStatus(status) ? { type: 'found', status } : { type: 'error' };
}

/** Whether a value says where something stands. A proxy on the way has other pages for the same address. */
export function isStatus(value: unknown): value is Status {
  const holder = isRecord(value) ? value['holder'] : undefined;
  return (
    textIn(value, 'reference') !== undefined &&
    textIn(value, 'standing') !== undefined &&
    momentIn(value, 'receivedAt') !== undefined &&
    (holder === null || (isRecord(holder) && Array.isArray(holder['turns'])))
  );
}
