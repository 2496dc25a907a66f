/** The three headers of Standard Webhooks. */
import { createHmac } from 'node:crypto';

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
export function signedHeaders(id: string, at: Date, body: Buffer, keys: readonly Buffer[]): SignedHeaders {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = keys.map((key) => {
    const digest = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
    return `v1,${digest}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
