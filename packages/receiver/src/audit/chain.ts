/**
 * Binds every record to the one before it. Whoever holds a later link, in a checkpoint for instance, can tell whether any
 * record before it was changed, dropped or moved.
 *
 * A link covers two kinds of facts: those that stay for ever, and those that can be erased, which enter through a salted
 * hash. Without the salt nobody can tell from the hash what was erased, not even by trying every name.
 */
import { hash, randomBytes } from 'node:crypto';
import type { StoredEvent } from '../store/records.ts';

/** How a record is bound. */
export type Link = Pick<StoredEvent, 'salt' | 'commitment' | 'chain'>;

/** What is bound. */
export type Linked = Omit<StoredEvent, keyof Link>;

/** What the first link is bound to. */
const BEGINNING = '';

const sha256 = (content: unknown[]): string => hash('sha256', JSON.stringify(content), 'base64url');

/** The next link after `previous`; `null` at the beginning of the chain. */
export function linkTo(previous: string | null, event: Linked): Link {
  const salt = newSalt();
  const commitment = commitmentTo(salt, event);
  return { salt, commitment, chain: chainOf(previous, commitment, event) };
}

const SALT_BYTES = 16;
let drawn = { bytes: Buffer.alloc(0), used: 0 };

/** Random bytes are drawn for many salts at once: asking costs more than what is asked for. */
function newSalt(): string {
  if (drawn.used === drawn.bytes.length) drawn = { bytes: randomBytes(256 * SALT_BYTES), used: 0 };
  drawn.used += SALT_BYTES;
  return drawn.bytes.toString('base64url', drawn.used - SALT_BYTES, drawn.used);
}

/** The hash that stands for what can be erased. */
export function commitmentTo(salt: string, { session, fingerprint, message, answer }: Linked): string {
  return sha256(['fairwell commitment 1', salt, session, fingerprint, message, answer]);
}

/** The hash of everything up to and including this record. */
export function chainOf(previous: string | null, commitment: string, event: Linked): string {
  return sha256([
    'fairwell chain 1',
    previous ?? BEGINNING,
    commitment,
    event.sequence,
    event.site,
    event.id,
    event.type,
    event.mode,
    event.locale,
    event.receivedAt,
    event.receivedMs,
    event.assurance,
    event.caseId,
    event.repeated,
    event.about,
    event.reference,
  ]);
}
