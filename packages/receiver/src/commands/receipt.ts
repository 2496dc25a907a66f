/** `fairwell receipt verify`: whether a receipt somebody kept is genuine, and what exactly is wrong where it is not. */
import { basename } from 'node:path';
import type { PublicKey, ReceiptClaims } from '@fairwell/schema';
import { readKept, verifyKept } from '../receipt/verify-file.ts';
import type { KeptReceipt } from '../receipt/verify-file.ts';
import { NotValid } from '../receipt/verify.ts';
import { UsageError } from '../settings.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { languageFrom, readText } from './input.ts';
import { wordsFor } from './locale/words.ts';
import { readPublished } from './receipt-keys.ts';
import type { Published } from './receipt-keys.ts';
import { writeVerdict } from './receipt-text.ts';
import type { Verdict } from './receipt-text.ts';

export const receiptUsage = `fairwell receipt verify <file>    says whether a receipt is genuine, and what is wrong where it is not

The file is a saved receipt: the page (.html), the answer (.json) or the signature (.jwt). A page holds a key of its own,
so it can be checked without asking anybody; that proves that it was not altered, but not who signed it.

  --keys <file or url>   the keys of whoever says to have signed: the address of their receiver, or its
                         /.well-known/jwks.json kept as a file; needed for .json and .jwt
  --lang <tag>           language of the answer: nl, en or de (default nl)
  --json                 the answer in JSON
  --help                 shows this

Ends with 0 where the receipt is genuine, with 1 where it is not or where that is not proved, with 2 where a file or a
flag cannot be used.
`;

const text = { type: 'string' } as const;

export const receipt: Command = async (args, now) => {
  const { values, positionals } = readFlags('receipt', args, {
    keys: text,
    lang: text,
    json: { type: 'boolean' },
  });
  if (values.help === true) return { text: receiptUsage, exitCode: 0 };
  const [action, path, ...more] = positionals;
  if (action !== 'verify' || path === undefined || more.length > 0) {
    throw new UsageError(
      'Name one file: `fairwell receipt verify receipt.html`. `fairwell receipt --help` shows more.',
    );
  }
  const words = wordsFor(languageFrom(values.lang ?? 'nl'));
  const content = readText(path);
  const published = values.keys === undefined ? null : await readPublished(values.keys);
  const verdict = await judge(content, published, path, now);
  const isValid = ['issued', 'recorded', 'unaltered'].includes(verdict.proved);
  const written =
    values.json === true
      ? JSON.stringify({ valid: isValid, ...verdict }, null, 2)
      : writeVerdict(basename(path), verdict, words);
  return { text: `${written}\n`, exitCode: isValid ? 0 : 1 };
};

async function judge(
  content: string,
  published: Published | null,
  path: string,
  now: Date,
): Promise<Verdict> {
  try {
    const kept = readKept(content);
    // The page first by its own key: whether somebody altered it does not depend on whom one believes.
    const alone = kept.page && verifyKept(kept, kept.page.keys);
    if (published) return await trust(kept, verifyKept(kept, published.keys), published, now);
    if (alone) return trustNobody(alone, now);
  } catch (error) {
    if (!(error instanceof NotValid)) throw error;
    const { fault, field } = error;
    return { proved: 'nothing', fault, ...(field === undefined ? {} : { field }) };
  }
  throw new UsageError(
    `${path} holds no key to check its signature with. Name one with --keys: the address of the receiver it came from, or a file with its /.well-known/jwks.json.`,
  );
}

interface Verified {
  claims: ReceiptClaims;
  key: PublicKey;
}

/** Clocks differ a little; more than this is worth a word. */
const CLOCKS_DIFFER_MS = 60_000;
const isAhead = ({ receivedAt }: ReceiptClaims, now: Date) =>
  Date.parse(receivedAt) > now.getTime() + CLOCKS_DIFFER_MS;

function trustNobody({ claims, key }: Verified, now: Date): Verdict {
  return { proved: 'unaltered', kid: key.kid, claims, isAhead: isAhead(claims, now) };
}

/**
 * Whoever holds a stolen key can also write an earlier time into a receipt, so after a key was revoked its signature
 * proves nothing any more. What the receiver itself has on record does.
 */
async function trust(
  kept: KeptReceipt,
  { claims, key }: Verified,
  { recorded }: Published,
  now: Date,
): Promise<Verdict> {
  const signed = { kid: key.kid, claims, isAhead: isAhead(claims, now) };
  const { revokedAt } = key;
  if (revokedAt === undefined) return { proved: 'issued', ...signed };
  if (Date.parse(claims.receivedAt) >= Date.parse(revokedAt)) {
    return { proved: 'signed-after-revocation', revokedAt, ...signed };
  }
  const isOnRecord = (await recorded(claims)) === kept.jws;
  return { proved: isOnRecord ? 'recorded' : 'signed-before-revocation', revokedAt, ...signed };
}
