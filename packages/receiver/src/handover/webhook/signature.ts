/** The three headers of Standard Webhooks. */
import { createHmac, sign } from 'node:crypto';
import type { WebhookKey } from './secret.ts';

export interface SignedHeaders {
  'webhook-id': string;
  /** Seconds since 1970. */
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/**
 * Signs exactly the bytes that are sent, once per key, so that the other side can verify with the old secret or the
 * new one for as long as both are configured.
 *
 * @param id holds no dot, because dots separate what is signed.
 */
export function signedHeaders(
  id: string,
  at: Date,
  body: Buffer,
  keys: readonly WebhookKey[],
): SignedHeaders {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const signatures = keys.map((key) =>
    Buffer.isBuffer(key)
      ? `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
      : `v1a,${sign(null, signed, key).toString('base64')}`,
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
