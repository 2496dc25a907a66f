/** Verifies whatever form of a receipt somebody kept: the page, the JSON answer, or the bare signature. */
import { SignedAcknowledgement, canonicalize } from '@fairwell/schema';
import type { PublicKey, ReceiptClaims } from '@fairwell/schema';
import { NotStrictJson, parseStrictValue } from '../intake/strict-json.ts';
import { receiptLinks } from './links.ts';
import { checkPage, readPage } from './verify-page.ts';
import type { ReceiptPage } from './verify-page.ts';
import { NotValid, verifyReceipt } from './verify.ts';

export interface KeptReceipt {
  form: 'html' | 'json' | 'jwt';
  jws: string;
  page: ReceiptPage | null;
  /** The JSON answer as it was kept. */
  answer: Record<string, unknown> | null;
}

/**
 * @throws {NotValid} when it is none of the three forms.
 */
export function readKept(content: string): KeptReceipt {
  const text = content.trim();
  if (text.startsWith('<')) {
    const page = readPage(text);
    return { form: 'html', jws: page.jws, page, answer: null };
  }
  if (text.startsWith('{')) {
    const answer = readAnswer(text);
    return { form: 'json', jws: String(answer['receipt']), page: null, answer };
  }
  return { form: 'jwt', jws: text, page: null, answer: null };
}

function readAnswer(text: string): Record<string, unknown> {
  try {
    const value = parseStrictValue(text, 4);
    // As it was kept, because the schema would mend the case of an id.
    if (SignedAcknowledgement.safeParse(value).success) return value as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof NotStrictJson)) throw error;
  }
  throw new NotValid('form');
}

/**
 * Whether everything in it is what was signed with one of these keys.
 *
 * @returns what was signed, and the key it was signed with.
 * @throws {NotValid}
 */
export function verifyKept(
  { jws, page, answer }: KeptReceipt,
  keys: PublicKey[],
): { claims: ReceiptClaims; key: PublicKey } {
  const verified = verifyReceipt(jws, keys);
  if (page) checkPage(page, verified.claims, keys);
  if (answer) checkAnswer(answer, jws, verified.claims);
  return verified;
}

/** Everything in an answer follows from what was signed, so nothing else may stand there. */
function checkAnswer(answer: Record<string, unknown>, jws: string, claims: ReceiptClaims): void {
  const signed: Record<string, unknown> = {
    id: claims.jti,
    status: 'received',
    reference: claims.reference,
    receivedAt: claims.receivedAt,
    zone: claims.zone,
    case: claims.case,
    sequence: claims.sequence,
    endsOn: claims.endsOn,
    contentSha256: claims.contentSha256,
    ...(claims.answerBy === undefined ? {} : { answerBy: claims.answerBy }),
    ...(claims.stands === undefined ? {} : { stands: claims.stands }),
    receipt: jws,
    links: receiptLinks(claims.iss, { id: claims.jti, site: claims.site }),
  };
  for (const field of new Set([...Object.keys(signed), ...Object.keys(answer)])) {
    const isSame = Object.hasOwn(answer, field) && Object.hasOwn(signed, field);
    if (!isSame || canonicalize(answer[field]) !== canonicalize(signed[field])) {
      throw new NotValid('value', field);
    }
  }
}
