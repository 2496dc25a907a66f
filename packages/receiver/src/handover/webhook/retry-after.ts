/** The three forms a date may have in HTTP (RFC 9110, section 5.6.7) all start with the name of a day. */
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /;

/**
 * How long a `Retry-After` header asks to wait (RFC 9110, section 10.2.3), in milliseconds; 0 for a moment that has
 * passed. `undefined` for anything the standard does not know, such as `-5` or `1e99`.
 */
export function readRetryAfter(value: string | undefined, now: Date): number | undefined {
  const given = value?.trim() ?? '';
  if (/^\d+$/.test(given)) return Number(given) * 1000;
  if (!HTTP_DATE.test(given)) return undefined;
  const at = Date.parse(given);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
