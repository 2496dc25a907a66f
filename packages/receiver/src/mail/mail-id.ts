/** The same events always make the same mail, so that a mail program can tell a second copy of it. */
import { createHash } from 'node:crypto';
import type { EventKey } from '../store/records.ts';

/** The left half of a Message-ID. */
export const mailId = (events: EventKey[]): string =>
  createHash('sha256')
    .update(JSON.stringify(events.map(({ site, id }) => [site, id])))
    .digest('hex')
    .slice(0, 40);
