/** Ids that are not random: the same from the same, always. Anybody can work them out, so nobody else may use them. */
import { createHash } from 'node:crypto';

/** @param hex at least 32 digits of a hash; the answer has the shape of a UUID of version 8 (RFC 9562, section 5.8). */
export const uuidFrom = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

/** Whether an id is one of those that a receiver gives to what it writes itself, in whichever year it does. */
export const isReceiversOwn = (id: string): boolean => id[14] === '8';

/** The id of what is made of this and nothing else: whoever comes to it second finds it stored. */
export const uuidOf = (...parts: unknown[]): string =>
  uuidFrom(createHash('sha256').update(JSON.stringify(parts)).digest('hex'));
