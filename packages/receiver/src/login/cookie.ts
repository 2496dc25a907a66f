/**
 * The one cookie there is, for people of the team. On https it is bound to this host and to encrypted connections by its
 * name (`__Host-`); over http, which only this machine itself may use, no browser would take it under that name.
 */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const prefixOf = (publicUrl: string) => (publicUrl.startsWith('https:') ? 'host' : undefined);

export function readCookie(c: Context, name: string, publicUrl: string): string | undefined {
  const prefix = prefixOf(publicUrl);
  return prefix === undefined ? getCookie(c, name) : getCookie(c, name, prefix);
}

/** @param seconds until the browser forgets it; 0 at once. */
export function writeCookie(
  c: Context,
  name: string,
  value: string,
  { publicUrl, seconds }: { publicUrl: string; seconds: number },
): void {
  const prefix = prefixOf(publicUrl);
  setCookie(c, name, value, {
    path: '/',
    httpOnly: true,
    secure: prefix !== undefined,
    // A link to the page from a mail or a chat opens it; nothing that changes anything is taken from elsewhere.
    sameSite: 'Lax',
    maxAge: seconds,
    ...(prefix === undefined ? {} : { prefix }),
  });
}
