/** What an answer that proves nothing says about the way to a receiver, in words for whoever builds the page. */
import type { Answer } from '../outbox/send.ts';
import { readRecord } from './record.ts';
import { warnOnce } from './warn.ts';

const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'It wants to know who sends: set a “token”.',
  403: 'It does not take messages from this page, or not with this token.',
  404: 'There is nothing at this address; it is used as it stands, and nothing is appended.',
  405: 'This address takes no POST; it is used as it stands, and nothing is appended.',
  429: 'It wants to be left alone and asked later.',
  503: 'It is busy or not there, and wants to be asked later.',
};

/** @param answer - Undefined where nothing came back that a page may read. */
export function unheard(endpoint: string, answer: Answer | undefined): void {
  const what = answer
    ? `It answered ${answer.status}. ${meaningOf(answer)}`
    : 'Nothing was answered that this page may read. Allow it (Access-Control-Allow-Origin, and connect-src of the Content Security Policy), and see that somebody listens there.';
  warnOnce('FW401', `nothing that proves receipt has come back from ${endpoint}. ${what}`);
}

function meaningOf({ status, contentType, body }: Answer): string {
  const known = BY_STATUS[status];
  if (known) return known;
  if (status >= 500) return 'It failed: look into its log.';
  if (status < 200 || status >= 300) return 'Only an answer between 200 and 299 can prove receipt.';
  if (!body) return 'That is without a body, and proves nothing.';
  const kind = contentType?.split(';', 1)[0];
  return readRecord(body)
    ? 'Its JSON does not repeat the id with "status": "received", or its signature is of none of your “keys”.'
    : `The body is ${kind ?? 'of no kind that was told'}, which is not JSON.`;
}
