/** Whether a request comes from a page of ours: a cookie comes along with every request, whoever makes it. */

/** Beside a cookie, a request that changes something says this; a page elsewhere could only with our leave (CORS). */
export const SESSION_HEADER = 'Fairwell-Session';

/** Whether it changes nothing. */
export const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

/**
 * Browsers say where a request comes from, and no page can make them say otherwise. Those that do not (before 2023) name
 * the origin at least where something is sent.
 *
 * @param publicUrl of this receiver.
 */
export function isFromOwnPage(request: Request, publicUrl: string): boolean {
  const { headers } = request;
  const site = headers.get('sec-fetch-site');
  // Typed into the address bar, or from a bookmark.
  if (site !== null) return site === 'same-origin' || (isReading(request) && site === 'none');
  const origin = headers.get('origin');
  return origin === null ? isReading(request) : origin === new URL(publicUrl).origin;
}
