/** Asks a receiver that runs, with the key of servers. */
import { Problem } from '@fairwell/schema';
import { UsageError } from '../settings.ts';

export interface Asked {
  /** Where the receiver is mounted. */
  url: string;
  key: string;
}

/** No question takes longer unless nobody answers. */
const LONGEST_MS = 15_000;

/**
 * The JSON a receiver answers with.
 *
 * @param path e.g. `/v1/outbox`.
 * @param body what is posted; without one the question is read only.
 * @throws {UsageError} where the address is none, or the receiver says what is wrong with the question.
 * @throws {Error} with a sentence for people where no receiver answers.
 */
export async function ask({ url, key }: Asked, path: string, body?: object): Promise<unknown> {
  if (!URL.canParse(url)) {
    throw new UsageError(`--url must be the address of a receiver, such as http://localhost:8787.`);
  }
  let response: Response;
  try {
    response = await fetch(`${url.replace(/\/+$/, '')}${path}`, {
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      // Whoever an address is passed on to must not get the key.
      redirect: 'error',
      signal: AbortSignal.timeout(LONGEST_MS),
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw new Error(`No receiver answers at ${url}. Start it, or name another address with --url.`, {
      cause: error,
    });
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer;
  const problem = Problem.safeParse(answer).data;
  if (problem === undefined) throw new Error(`What answers at ${url} is no receiver of Fairwell.`);
  const fields = (problem.errors ?? []).map(({ field, detail }) => `${field} ${detail}`);
  throw new UsageError([problem.title, problem.detail, ...fields].filter(Boolean).join('. '));
}
