/** Refusals, and how they are told: problem details (RFC 9457) with a stable type. Never echoes what was sent. */
import { problemStatus } from '@fairwell/schema';
import type { FieldError, Problem, ProblemCode } from '@fairwell/schema';
import type { LogEntry } from './options.ts';
import type { Room } from './room.ts';
import { Busy, StorageFailed } from './store/store.ts';

/** Seconds until a sender should come back: long enough for a burst to pass, short enough for a person waiting. */
const COME_BACK = 2;

const titles: Record<ProblemCode, string> = {
  'malformed-body': 'The body cannot be read as a message',
  'invalid-message': 'The message has fields that are wrong',
  'unsupported-version': 'This version of the message is not known here',
  'key-mismatch': 'The Idempotency-Key header and the id of the message differ',
  'invalid-query': 'The question has parameters that are wrong',
  unauthorized: 'A key is needed',
  forbidden: 'This key does not open this',
  'not-found': 'There is nothing here',
  'method-not-allowed': 'This address does not take that method',
  'in-flight': 'A message with this id is being stored right now',
  erased: 'The content was erased',
  'too-large': 'The message is too large',
  'unsupported-media-type': 'This kind of body is not taken here',
  'id-reused': 'This id was used before, for a message with other content',
  'rate-limited': 'Too many messages',
  internal: 'Something went wrong here',
  busy: 'Busy; the message was not acknowledged',
};

interface RefusalDetails {
  detail?: string;
  errors?: FieldError[];
  /** Seconds. */
  retryAfter?: number;
  cause?: unknown;
}

/** Thrown wherever a request cannot be answered; the app turns it into a problem, or a page for people. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: ProblemCode;
  readonly details: RefusalDetails;

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(details.detail ?? titles[code], { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}

/**
 * What a sender may know of an error. The rest goes to the log, which holds neither what was sent nor an address
 * that opens something: hence `route`, the pattern and not the path.
 */
export function refusalFrom(error: unknown, route: string, room: Pick<Room, 'log' | 'metrics'>): Refusal {
  const refusal = refusalOf(error, route, room.log);
  room.metrics.refused(refusal.code);
  return refusal;
}

function refusalOf(error: unknown, route: string, log: (entry: LogEntry) => void): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Busy || error instanceof StorageFailed) {
    const detail = 'Send the same message with the same id again.';
    return new Refusal('busy', { detail, retryAfter: COME_BACK, cause: error });
  }
  const stack = error instanceof Error ? error.stack : String(error);
  log({ level: 'error', event: 'unexpected', route, error: stack });
  return new Refusal('internal', { detail: 'Try again with the same id.' });
}

/** The body of a refusal. */
export function toProblem({ code, details: { detail, errors, retryAfter } }: Refusal): Problem {
  return {
    type: `urn:fairwell:problem:${code}`,
    title: titles[code],
    status: problemStatus[code],
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** A refusal as an answer. */
export function problemResponse(refusal: Refusal, headers: Record<string, string> = {}): Response {
  const problem = toProblem(refusal);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...headers,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(problem.retryAfter === undefined ? {} : { 'Retry-After': String(problem.retryAfter) }),
      ...(refusal.code === 'unauthorized' ? { 'WWW-Authenticate': 'Bearer' } : {}),
    },
  });
}
