/** Parts of the address of a request, without taking the usual ones apart as a URL each time. */

/** Plain segments that no parser would change: no dots to resolve, nothing encoded. */
const PLAIN = /^https?:\/\/[^/?#\\]+((?:\/\w[\w.-]*)+)(?:$|[?#])/;

/** As `URL.pathname`. */
export const pathOf = (url: string): string => PLAIN.exec(url)?.[1] ?? new URL(url).pathname;

let known = { start: '', origin: '' };

/** As `URL.origin`, of an `http` or `https` address. Most requests come to the same host as the one before. */
export function originOf(url: string): string {
  const slash = url.indexOf('/', url.indexOf('//') + 2);
  const start = slash === -1 ? url : url.slice(0, slash);
  if (known.start !== start) known = { start, origin: new URL(start).origin };
  return known.origin;
}
