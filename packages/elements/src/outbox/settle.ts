/**
 * Decides what an answer means. This is the one function in the browser that may say *received*, and it says so
 * only on proof: the answer must speak about this very message (wire, section 2).
 */
import type { AcknowledgementLevel } from '@fairwell/schema';
import { momentIn, readRecord, textIn } from '../shared/record.ts';
import { retryAfterOf } from './backoff.ts';
import type { Acknowledgement, RefusalProblem } from './entry.ts';
import type { ReceiptKey } from './receipt.ts';
import type { Answer } from './send.ts';

/** What was sent, for comparison. */
export interface Sent {
  id: string;
  /** SHA-256 over what was sent; undefined where the browser has no WebCrypto (an insecure origin). */
  fingerprint: string | undefined;
  level: AcknowledgementLevel;
  keys: ReceiptKey[] | undefined;
}

export type Settled =
  | { type: 'received'; how: 'signed' | 'echo'; acknowledgement: Acknowledgement }
  | { type: 'sent'; at: number }
  | { type: 'refused'; problem: RefusalProblem }
  | { type: 'retry'; retryAfter?: number | undefined };

type Fields = Record<string, unknown>;

const PERMANENT = new Set([400, 410, 413, 415, 422]);

/** @param now - Milliseconds since 1970. */
export async function settle(answer: Answer | undefined, sent: Sent, now: number): Promise<Settled> {
  const body = answer && readRecord(answer.body);
  const status = answer?.status ?? 0;
  if (answer && PERMANENT.has(status)) {
    // Should it not load, nobody said no yet.
    const { refusalIn } = await import('./refusal.ts');
    const problem = refusalIn(answer, body);
    if (problem) return { type: 'refused', problem };
  }
  if (status >= 200 && status < 300) {
    const proof = body && (await proofIn(body, sent));
    if (proof) return { type: 'received', ...proof };
    if (sent.level === 'status') return { type: 'sent', at: now };
  }
  return { type: 'retry', retryAfter: answer && retryAfterOf(answer.retryAfter, body, now) };
}

async function proofIn(
  body: Fields,
  sent: Sent,
): Promise<{ how: 'signed' | 'echo'; acknowledgement: Acknowledgement } | undefined> {
  if (body['status'] !== 'received' || body['id'] !== sent.id) return undefined;
  const hash = body['contentSha256'];
  // A hash of other content is somebody else's receipt, however well it is dressed.
  if (hash !== undefined && sent.fingerprint !== undefined && hash !== sent.fingerprint) return undefined;
  const keys = sent.keys?.length ? sent.keys : undefined;
  const receipt = textIn(body, 'receipt');
  /** What the signature covers; undefined where none was checked. */
  let claims: Fields | undefined;
  if (keys && receipt) {
    // Only sites with keys need it. Should it not load, nothing is proved yet.
    const { verifiedClaims } = await import('./receipt.ts');
    try {
      const verified = await verifiedClaims(receipt, keys);
      if (verified?.['jti'] !== sent.id || sent.fingerprint === undefined) return undefined;
      if (verified['contentSha256'] !== sent.fingerprint) return undefined;
      claims = verified;
    } catch {
      // This browser cannot check the signature; what is left is the proof of an echo.
    }
  }
  // Without keys nobody can tell a signature, so more than an echo cannot be asked.
  if (!claims && keys && sent.level === 'signed') return undefined;
  return {
    how: claims ? 'signed' : 'echo',
    acknowledgement: acknowledgementIn({ ...body, ...claims }, sent.id),
  };
}

function acknowledgementIn(fields: Fields, id: string): Acknowledgement {
  const { links } = fields;
  return {
    id,
    reference: textIn(fields, 'reference'),
    receivedAt: momentIn(fields, 'receivedAt'),
    zone: textIn(fields, 'zone'),
    endsOn: civilDateIn(fields, 'endsOn'),
    answerBy: momentIn(fields, 'answerBy'),
    stands: fields['stands'] === true,
    receipt: textIn(fields, 'receipt'),
    links: { html: textIn(links, 'html'), json: textIn(links, 'json'), jwt: textIn(links, 'jwt') },
  };
}

function civilDateIn(fields: Fields, key: string): string | undefined {
  const day = textIn(fields, key);
  return day && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
