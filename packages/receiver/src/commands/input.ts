/** Reads what a command was given: files of JSON and flags. Whatever is wrong is named, with its remedy. */
import { readFileSync } from 'node:fs';
import { JurisdictionCode, LanguageTag } from '@fairwell/schema';
import * as z from 'zod';
import { wording } from '../intake/wording.ts';
import { UsageError } from '../settings.ts';

/**
 * @throws {UsageError} when the file is not there.
 */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`There is no file ${path} that can be read.`, { cause: error });
  }
}

/**
 * @throws {UsageError} when the file is not there or holds no JSON.
 */
export function readJson(path: string): unknown {
  const content = readText(path);
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${path} is not valid JSON: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
}

/**
 * @returns what the schema makes of it.
 * @throws {UsageError} naming every field that is wrong, one per line.
 */
export function parseAs<S extends z.ZodType>(schema: S, value: unknown, path: string): z.output<S> {
  const result = schema.safeParse(value, { error: wording });
  if (result.success) return result.data;
  const wrong = result.error.issues.flatMap(faults).map((fault) => `  ${fault}`);
  throw new UsageError([`${path} cannot be used:`, ...wrong].join('\n'));
}

/**
 * Does what reckons with the days and lengths of a file.
 *
 * @throws {UsageError} where they lie outside any calendar, which no schema can tell.
 */
export function reckon<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(
      `${path} has days or lengths that lie too far off to reckon with (concluded, term, notice, trial).`,
      { cause: error },
    );
  }
}

/** A field, as a path of dots, and what is wrong with it. */
function faults({ path, ...issue }: z.core.$ZodIssue): string[] {
  const field = (...more: PropertyKey[]) => [...path, ...more].map(String).join('.') || 'it';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${field(key)} is not known here; leave it out, or check its spelling`);
  }
  if (issue.code === 'invalid_union') {
    const forms = [...new Set(issue.errors.flat().map(({ message }) => message))];
    return [`${field()} ${forms.join(', or ') || 'is not one of the words known here'}`];
  }
  // Where a schema has words of its own, they name what it takes: "a duration such as P1M".
  return [`${field()} ${issue.message.replace(/^an? /, 'must be $&')}`];
}

/**
 * @throws {UsageError} for what is no jurisdiction. One nobody wrote the law down for is fine.
 */
export function jurisdictionFrom(value: string): string {
  const { data } = JurisdictionCode.safeParse(value);
  if (data !== undefined) return data;
  throw new UsageError(`--jurisdiction must be a code such as NL, DE or US-CA, not “${value}”.`);
}

/**
 * @throws {UsageError} for what is no language tag. A language nothing is explained in is fine: that gets English.
 */
export function languageFrom(value: string): string {
  const { data } = LanguageTag.safeParse(value);
  if (data !== undefined) return data;
  throw new UsageError(`--lang must be a language tag such as nl, de or en-GB, not “${value}”.`);
}

/**
 * @returns noon of a day, in the middle of that day almost anywhere on earth; without a day, now.
 * @throws {UsageError} for a day that is not in the calendar.
 */
export function momentFrom(day: string | undefined, now: Date): Date {
  if (day === undefined) return now;
  if (z.iso.date().safeParse(day).success) return new Date(`${day}T12:00:00Z`);
  throw new UsageError(`--on must be a calendar day such as 2026-12-22, not “${day}”.`);
}
