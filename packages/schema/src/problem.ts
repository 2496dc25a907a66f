/** Errors as the wire carries them: RFC 9457 problem details with a stable `type`. */
import * as z from 'zod';

/** Every problem the receiver can answer with, and its HTTP status. */
export const problemStatus = {
  'malformed-body': 400,
  'invalid-message': 400,
  'unsupported-version': 400,
  'key-mismatch': 400,
  'invalid-query': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'in-flight': 409,
  erased: 410,
  'too-large': 413,
  'unsupported-media-type': 415,
  'id-reused': 422,
  'rate-limited': 429,
  internal: 500,
  busy: 503,
} as const;
export type ProblemCode = keyof typeof problemStatus;
export const problemCodes = Object.keys(problemStatus) as ProblemCode[];

/** The stable `type` of a problem. A URN, because its meaning does not depend on where a receiver runs. */
export const problemType = (code: ProblemCode): string => `urn:fairwell:problem:${code}`;

/** One field that is wrong, and what to do about it. Never echoes what was sent. */
export const FieldError = z.looseObject({
  /** JSON pointer into the message, e.g. `/data/customer/email`. */
  field: z.string(),
  detail: z.string(),
});
export type FieldError = z.infer<typeof FieldError>;

export const Problem = z.looseObject({
  type: z.templateLiteral(['urn:fairwell:problem:', z.enum(problemCodes)]),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string().optional(),
  errors: z.array(FieldError).optional(),
  /** Seconds. Repeats the Retry-After header, which a page on another origin may not read. */
  retryAfter: z.int().min(0).optional(),
});
export type Problem = z.infer<typeof Problem>;
