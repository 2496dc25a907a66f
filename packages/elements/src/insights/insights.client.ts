/** The only door of the insights page to the network. Every way an answer can be wrong has a name here. */
import type {
  Comments,
  CommentsQuery,
  Contact,
  ContactAnswer,
  Contacts,
  ContactsQuery,
  Overview,
  OverviewQuery,
} from '@fairwell/schema';
import { safeAddress } from '../shared/address.ts';
import { isComments, isContact, isContacts, isOverview } from './insights.answers.ts';
import type { Fault } from './insights.flow.ts';

/** An answer, or why there is none. `refused`: without a (better) key nothing is shown. */
export type Result<T> = { ok: true; value: T } | { ok: false; fault: Fault | 'refused' };

/** Which question or complaint is answered. */
export type Asked = Pick<Contact, 'id' | 'site'>;

/** Where the numbers come from. */
export interface InsightsClient {
  overview(query: OverviewQuery, key: string | undefined, signal: AbortSignal): Promise<Result<Overview>>;
  comments(query: CommentsQuery, key: string | undefined, signal: AbortSignal): Promise<Result<Comments>>;
  /** Questions and complaints that wait for an answer, the one that must be answered first in front. */
  contacts(query: ContactsQuery, key: string | undefined, signal: AbortSignal): Promise<Result<Contacts>>;
  /** Answers one. The same answer twice is one answer, so it may be tried again. */
  answer(asked: Asked, answer: ContactAnswer, key: string | undefined): Promise<Result<Contact>>;
}

type Fetch = typeof globalThis.fetch;

/**
 * Asks a receiver's read models. The key travels as a bearer token, and over plain http only to the own machine.
 *
 * @param bySession Whether the browser is logged in at the receiver, whose own page this is then: it needs no key.
 */
export function httpClient(
  endpoint: string,
  fetch: Fetch = (...request) => globalThis.fetch(...request),
  bySession = false,
): InsightsClient {
  const ask = async <T>(
    path: string,
    query: object,
    isAnswer: (body: unknown) => body is T,
    key: string | undefined,
    init: RequestInit,
  ): Promise<Result<T>> => {
    const url = addressOf(endpoint, path);
    if (!url) return { ok: false, fault: 'address' };
    if (!key && !bySession) return { ok: false, fault: 'refused' };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    try {
      const response = await fetch(url, {
        headers: {
          Accept: 'application/json',
          // No page elsewhere can send this along with our cookie.
          ...(key ? { Authorization: `Bearer ${key}` } : { 'Fairwell-Session': '1' }),
        },
        credentials: key ? 'omit' : 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        ...init,
      });
      if (!response.ok) return { ok: false, fault: faultOf(response.status) };
      const body: unknown = await response.json();
      return isAnswer(body) ? { ok: true, value: body } : { ok: false, fault: 'unexpected' };
    } catch (error) {
      // A body that is no JSON is somebody else's page; everything else means that nobody was reached.
      // By name: WebKit throws a DOMException here.
      const isNoJson = error instanceof Error && error.name === 'SyntaxError';
      return { ok: false, fault: isNoJson ? 'unexpected' : 'unreachable' };
    }
  };
  return {
    overview: (query, key, signal) => ask('overview', query, isOverview, key, { signal }),
    comments: (query, key, signal) => ask('comments', query, isComments, key, { signal }),
    // Beside the numbers, not among them.
    contacts: (query, key, signal) => ask('../contacts', query, isContacts, key, { signal }),
    answer: ({ id, site }, answer, key) =>
      ask(`../contacts/${id}/answer`, site === null ? {} : { site }, isContact, key, {
        method: 'POST',
        body: JSON.stringify(answer),
      }),
  };
}

function addressOf(endpoint: string, path: string): URL | null {
  const address = safeAddress(endpoint);
  if (!address) return null;
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${path}`;
  return url;
}

function faultOf(status: number): Fault | 'refused' {
  if (status === 401 || status === 403) return 'refused';
  if (status === 429 || status === 503) return 'busy';
  return status === 400 ? 'question' : 'unexpected';
}
