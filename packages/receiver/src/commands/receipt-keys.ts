/** The published keys of a receiver: from its address, or from a file that somebody kept. */
import { KeySet } from '@fairwell/schema';
import type { PublicKey, ReceiptClaims } from '@fairwell/schema';
import { receiptLinks } from '../receipt/links.ts';
import { UsageError } from '../settings.ts';
import { parseAs, readJson } from './input.ts';

export interface Published {
  keys: PublicKey[];
  /** The signature the receiver has on record for this receipt; `null` where it has none, or cannot be asked. */
  recorded: (claims: ReceiptClaims) => Promise<string | null>;
}

const WELL_KNOWN = '/.well-known/jwks.json';
const PATIENCE_MS = 10_000;

/**
 * @param where a file, or the http or https address of a receiver or of its key set.
 * @throws {UsageError} when no keys can be read there.
 */
export async function readPublished(where: string): Promise<Published> {
  if (!/^https?:\/\//.test(where)) {
    const { keys } = parseAs(KeySet, readJson(where), where);
    return { keys, recorded: async () => null };
  }
  if (!URL.canParse(where)) throw new UsageError(`--keys must be a file or an address, not “${where}”.`);
  if (!isPrivate(new URL(where))) {
    throw new UsageError(
      'On the way, anybody can change keys that come over http. Name an address with https.',
    );
  }
  const base = where.replace(WELL_KNOWN, '').replace(/\/+$/, '');
  const answer = await ask(`${base}${WELL_KNOWN}`, 'application/json');
  const { keys } = parseAs(KeySet, jsonFrom(answer), `${base}${WELL_KNOWN}`);
  return {
    keys,
    // At the address that was typed, never at the one the receipt names.
    recorded: async ({ jti, site }) => {
      const { jwt } = receiptLinks(base, { id: jti, site });
      return ask(jwt, 'application/jwt').catch(() => null);
    },
  };
}

/** Encrypted, or never on a network. */
const isPrivate = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

async function ask(address: string, type: string): Promise<string> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(address, { headers: { accept: type }, redirect: 'error', signal });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return await response.text();
  } catch (error) {
    throw new UsageError(
      `No keys could be read at ${address}. Check the address, or keep them as a file and name that.`,
      { cause: error },
    );
  }
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
