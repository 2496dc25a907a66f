/** Looking into values of unknown origin. */
import { tried } from './tried.ts';

/** An object with named members: not null and not a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of a JSON object, or undefined for any other text. */
export function readRecord(text: string): Record<string, unknown> | undefined {
  return tried(() => {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  });
}

/** A member that is a text with something in it. */
export function textIn(record: unknown, key: string): string | undefined {
  const value = isRecord(record) ? record[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A member that names a moment, RFC 3339. */
export function momentIn(record: unknown, key: string): string | undefined {
  const moment = textIn(record, key);
  return moment && !Number.isNaN(Date.parse(moment)) ? moment : undefined;
}
