/** Reading why a receiver says no for good (RFC 9457). Fetched when one may have. */
import { isRecord, textIn } from '../shared/record.ts';
import type { RefusalProblem } from './entry.ts';
import type { Answer } from './send.ts';

type Fields = Record<string, unknown> | undefined;

/** The problem in an answer, or undefined where the endpoint itself did not say no. */
export function refusalIn(answer: Answer, body: Fields): RefusalProblem | undefined {
  if (!isProblem(answer, body)) return undefined;
  const errors: unknown[] = Array.isArray(body?.['errors']) ? body['errors'] : [];
  return {
    type: textIn(body, 'type') ?? 'about:blank',
    status: answer.status,
    errors: errors.filter(isRecord).map((error) => ({
      field: textIn(error, 'field') ?? '',
      detail: textIn(error, 'detail') ?? '',
    })),
  };
}

/** A proxy on the way has other pages for the same status. */
function isProblem({ contentType, status }: Answer, body: Fields): boolean {
  const media = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  const names = /^(urn:|https?:)/.test(textIn(body, 'type') ?? '');
  return media === 'application/problem+json' || (names && body?.['status'] === status);
}
