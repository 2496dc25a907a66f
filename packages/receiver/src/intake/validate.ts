/** From a parsed body to a message, with every wrong field named. */
import { Message } from '@fairwell/schema';
import type { FieldError } from '@fairwell/schema';
import type * as z from 'zod';
import { Refusal } from '../problem.ts';
import { wording } from './wording.ts';

type Issue = z.core.$ZodIssue;

const pointer = (path: PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What is wrong and what to do, from the schema's own words. What was sent never appears in it. */
export function fieldErrors(issues: Issue[], root: PropertyKey[] = []): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = [...root, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      // The branch that got furthest is the one the sender meant.
      const deepest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
      if (depth(deepest) > 0) return fieldErrors(deepest, path);
      const ways = issue.errors.flat().map(({ message }) => message);
      return [{ field: pointer(path), detail: [...new Set(ways)].join(', or ') }];
    }
    return [{ field: pointer(path), detail: issue.message }];
  });
}

const depth = (issues: Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));

/**
 * @throws {Refusal} `unsupported-version` or `invalid-message`, the latter with every field that is wrong.
 */
export function validate(body: Record<string, unknown>): Message {
  if (typeof body['v'] === 'number' && body['v'] !== 1) {
    throw new Refusal('unsupported-version', {
      detail: 'Send version 1.',
      errors: [{ field: '/v', detail: 'must be 1' }],
    });
  }
  const result = Message.safeParse(body, { error: wording });
  if (!result.success) throw new Refusal('invalid-message', { errors: fieldErrors(result.error.issues) });
  return result.data;
}
