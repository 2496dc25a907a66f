/** The only door of the insights page to the network. Every way an answer can be wrong has a name here. */
import type {
  Comments,
  CommentsQuery,
  Contact,
  ContactAnswer,
  ContactFiguresAnswer,
  ContactFiguresQuery,
  Contacts,
  ContactsQuery,
  GroupsAnswer,
  GroupsQuery,
  OffersAnswer,
  OffersQuery,
  OutcomesAnswer,
  OutcomesQuery,
  ReasonsAnswer,
  ReasonsQuery,
  SessionsAnswer,
  SessionsQuery,
  Tagged,
  Tagging,
  TagsAnswer,
  TagsQuery,
  ThemesAnswer,
  ThemesQuery,
} from '@fairwell/schema';
import { safeAddress } from '../shared/address.ts';
import { type Guard, guards, isComments, isContact, isContacts, isTagged } from './insights.answers.ts';
import type { Fault } from './insights.flow.ts';
import type { RowsQuery } from './insights.queries.ts';

/** An answer, or why there is none. `refused`: without a (better) key nothing is shown. */
export type Result<T> = { ok: true; value: T } | { ok: false; fault: Fault | 'refused' };

/** Which question or complaint is answered. */
export type Asked = Pick<Contact, 'id' | 'site'>;

/** Every view of numbers, with its question and its answer. */
export interface Figures {
  outcomes: [OutcomesQuery, OutcomesAnswer];
  reasons: [ReasonsQuery, ReasonsAnswer];
  groups: [GroupsQuery, GroupsAnswer];
  contacts: [ContactFiguresQuery, ContactFiguresAnswer];
  sessions: [SessionsQuery, SessionsAnswer];
  themes: [ThemesQuery, ThemesAnswer];
  offers: [OffersQuery, OffersAnswer];
  tags: [TagsQuery, TagsAnswer];
}

/** What can be taken out row by row. */
export type Rows = 'surveys' | 'cases';

type Key = string | undefined;

/** Where the numbers come from. */
export interface InsightsClient {
  figures<Name extends keyof Figures>(
    name: Name,
    query: Figures[Name][0],
    key: Key,
    signal: AbortSignal,
  ): Promise<Result<Figures[Name][1]>>;
  comments(query: CommentsQuery, key: Key, signal: AbortSignal): Promise<Result<Comments>>;
  /** Puts a tag on comments, or takes one off. Doing it twice is doing it once. */
  tag(tagging: Tagging, key: Key): Promise<Result<Tagged>>;
  /** Questions and complaints that wait for an answer, the one that must be answered first in front. */
  contacts(query: ContactsQuery, key: Key, signal: AbortSignal): Promise<Result<Contacts>>;
  /** Answers one. The same answer twice is one answer, so it may be tried again. */
  answer(asked: Asked, answer: ContactAnswer, key: Key): Promise<Result<Contact>>;
  /** Asks or says something that stands beside the numbers; what has a body is said. The path is relative to `/v1/`. */
  beside<T>(
    path: string,
    isAnswer: Guard<T>,
    key: Key,
    asked: { query: object; body?: object; signal?: AbortSignal },
  ): Promise<Result<T>>;
  /** A whole file, or none: half of one would pass for everything. */
  rows(of: Rows, query: RowsQuery, key: Key): Promise<Result<Blob>>;
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
    read: (response: Response) => Promise<T | null>,
    key: Key,
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
      const value = await read(response);
      return value === null ? { ok: false, fault: 'unexpected' } : { ok: true, value };
    } catch (error) {
      // A body that is no JSON is somebody else's page; everything else means that nobody was reached.
      // By name: WebKit throws a DOMException here.
      const isNoJson = error instanceof Error && error.name === 'SyntaxError';
      return { ok: false, fault: isNoJson ? 'unexpected' : 'unreachable' };
    }
  };
  const post = (body: object) => ({ method: 'POST', body: JSON.stringify(body) });
  return {
    figures: (name, query, key, signal) => ask(name, query, json(guards[name]), key, { signal }),
    comments: (query, key, signal) => ask('comments', query, json(isComments), key, { signal }),
    tag: (tagging, key) => ask('comments/tags', {}, json(isTagged), key, post(tagging)),
    // Beside the numbers, not among them.
    contacts: (query, key, signal) => ask('../contacts', query, json(isContacts), key, { signal }),
    answer: ({ id, site }, answer, key) =>
      ask(`../contacts/${id}/answer`, site === null ? {} : { site }, json(isContact), key, post(answer)),
    beside: (path, isAnswer, key, { query, body, signal = null }) =>
      ask(`../${path}`, query, json(isAnswer), key, { signal, ...(body && post(body)) }),
    rows: (of, query, key) => ask(`../exports/${of}`, query, file(query.format), key, {}),
  };
}

const json =
  <T>(isAnswer: Guard<T>) =>
  async (response: Response): Promise<T | null> => {
    const body: unknown = await response.json();
    return isAnswer(body) ? body : null;
  };

/** A file of the kind that was asked for: a page of a proxy's would be saved as rows. */
const file = (format: string) => async (response: Response) =>
  response.headers.get('content-type')?.includes(format) ? response.blob() : null;

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
