/** Keys of servers and roles, as they come in. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** The bearer token of a request (RFC 6750), from its header only: addresses end up in logs. */
export function bearer(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares without telling by the time it takes how much was right. */
export function sameKey(given: string | undefined, wanted: string | undefined): boolean {
  return given !== undefined && wanted !== undefined && timingSafeEqual(digest(given), digest(wanted));
}
