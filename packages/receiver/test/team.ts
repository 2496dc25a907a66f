/** A person of the team with a browser: keeps cookies, follows where it is led, and says where it comes from. */
import type { Running } from './kit.ts';
import { ORIGIN } from './kit.ts';

export interface Visitor {
  /** As a browser asks that is on a page of the receiver. */
  get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  /** As a form on a page of the receiver sends it; a text as a script on it does. */
  post: (
    path: string,
    body?: Record<string, string> | string,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  cookies: Map<string, string>;
}

type Asked = Omit<RequestInit, 'headers'> & { headers: Record<string, string> };

export function visitor({ receiver }: Running, cookies = new Map<string, string>()): Visitor {
  const ask = async (path: string, { headers: said, ...init }: Asked) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    // An empty one is one that this browser does not send.
    const accept = path.startsWith('/v1/') ? 'application/json' : 'text/html';
    const given = Object.entries({ accept, cookie, ...said }).filter(([, value]) => value !== '');
    const headers = Object.fromEntries(given);
    const response = await receiver.fetch(new Request(new URL(path, ORIGIN), { ...init, headers }));
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/);
      if (/Max-Age=0/.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    get: (path, headers = {}) => ask(path, { headers: { 'sec-fetch-site': 'same-origin', ...headers } }),
    post: (path, body = {}, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : new URLSearchParams(body),
        headers: { origin: ORIGIN, 'sec-fetch-site': 'same-origin', ...headers },
      }),
  };
}
