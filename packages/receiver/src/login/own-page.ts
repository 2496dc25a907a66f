/** Whether a request comes from a page of ours: a cookie comes along with every request, whoever makes it. */

/** Beside a cookie, a request that changes something says this; a page elsewhere could only with our leave (CORS). */
export const SESSION_HEADER = 'Fairwell-Session';

/**
 * Browsers say where a request comes from, and no page can make them say otherwise. Those that do not (before 2023) name
 * the origin at least where something is sent.
 *
 * @param publicUrl of this receiver.
 */
export function isFromOwnPage({ method, headers }: Request, publicUrl: string): boolean {
  const isReading = method === 'GET' || method === 'HEAD';
  const site = headers.get('sec-fetch-site');
  // Typed into the address bar, or from a bookmark.
  if (site !== null) return site === 'same-origin' || (isReading && site === 'none');
  const origin = headers.get('origin');
  return origin === null ? isReading : origin === new URL(publicUrl).origin;
}
