/** Works out cases somebody wrote down, and says where the rules give something else. */
import { runVector } from '@fairwell/rights/vectors';
import type { Vector } from '@fairwell/rights/vectors';
import * as z from 'zod';
import type { Outcome } from './command.ts';
import { parseAs, readJson } from './input.ts';

const facts = z.record(z.string(), z.unknown());
const Case = z.looseObject({
  id: z.string().optional(),
  title: z.string().optional(),
  jurisdiction: z.string(),
  group: z.string(),
  input: facts,
  inputExtra: facts.optional(),
  expected: facts.refine((expected) => Object.keys(expected).length > 0, 'must say at least one thing'),
});
const cases = z.array(Case).min(1);
const File = z.looseObject({ vectors: cases });

interface Worked {
  id: string;
  title: string | undefined;
  expected: unknown;
  got: unknown;
  passed: boolean;
}

/**
 * @param path a file with a list of cases, or with one under `vectors`.
 * @throws {UsageError} when it cannot be read as such.
 */
export function runVectors(path: string, isJson: boolean): Outcome {
  const value = readJson(path);
  // Chosen by hand: a fault is named best where only one form is possible.
  const listed = Array.isArray(value) ? parseAs(cases, value, path) : parseAs(File, value, path).vectors;
  const worked = listed.map(work);
  const failed = worked.filter(({ passed }) => !passed);
  const counts = { passed: worked.length - failed.length, failed: failed.length };
  const exitCode = failed.length > 0 ? 1 : 0;
  if (isJson) return { text: `${JSON.stringify({ ...counts, vectors: worked }, null, 2)}\n`, exitCode };
  const lines = failed.flatMap(({ id, title, expected, got }) => [
    `FAILED ${[id, title].filter(Boolean).join(': ')}`,
    `  expected ${JSON.stringify(expected)}`,
    `  got      ${JSON.stringify(got)}`,
  ]);
  return {
    text: `${[...lines, `${counts.passed} passed, ${counts.failed} failed`].join('\n')}\n`,
    exitCode,
  };
}

function work({ id, title, ...vector }: z.infer<typeof Case>, index: number): Worked {
  const named = { id: id ?? `case ${index + 1}`, title };
  try {
    return { ...named, ...runVector(vector as Vector) };
  } catch (error) {
    // One case nobody can work out must not hide how the others came out.
    return { ...named, expected: vector.expected, got: String(error), passed: false };
  }
}
