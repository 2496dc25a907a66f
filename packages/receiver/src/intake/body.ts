/** Reads the body of a message, whichever of its three forms it comes in. */
import { Refusal } from '../problem.ts';
import { parseStrictJson } from './strict-json.ts';

export interface Body {
  text: string;
  value: Record<string, unknown>;
}

export const FORM = 'application/x-www-form-urlencoded';

/** The media type without its parameters; only UTF-8 is taken, the one encoding JSON has (RFC 8259). */
export function mediaType(headers: Headers): string {
  const [type = '', ...parameters] = (headers.get('content-type') ?? 'text/plain').split(';');
  const charset = parameters
    .map((parameter) => parameter.trim().toLowerCase())
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  const encoding = headers.get('content-encoding') ?? 'identity';
  const utf8 = charset === undefined || charset === 'utf-8' || charset === 'utf8';
  return utf8 && encoding === 'identity' ? type.trim().toLowerCase() : 'other';
}

/**
 * A message as JSON. The id may stand in the body, in the `Idempotency-Key` header, or in both and equal.
 *
 * @throws {Refusal} `unsupported-media-type`, `malformed-body` or `key-mismatch`.
 */
export async function readJsonBody(request: Request): Promise<Body> {
  if (!['text/plain', 'application/json'].includes(mediaType(request.headers))) {
    throw new Refusal('unsupported-media-type', {
      detail:
        'Send text/plain, application/json or application/x-www-form-urlencoded, in UTF-8 and not compressed.',
    });
  }
  const body = parseStrictJson(new Uint8Array(await request.arrayBuffer()));
  // The draft writes the key as a quoted string; most clients send it bare.
  const key = request.headers
    .get('idempotency-key')
    ?.trim()
    .replace(/^"(.*)"$/, '$1');
  if (key === undefined) return body;
  const { id } = body.value;
  if (id === undefined) {
    const value = { ...body.value, id: key };
    return { text: JSON.stringify(value), value };
  }
  if (typeof id !== 'string' || id.toLowerCase() !== key.toLowerCase()) {
    throw new Refusal('key-mismatch', {
      detail: 'Send the same id in both places, or leave one of them out.',
    });
  }
  return body;
}
