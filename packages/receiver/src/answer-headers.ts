/** The headers that middleware adds to answers, and how the intake does without being opened for them. */
import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';

export const secured = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  xFrameOptions: 'DENY',
  // The host may be a customer's main domain, for which only they can promise https.
  strictTransportSecurity: false,
  overwrite: false,
});

/** Any page may post: no cookie counts here, so a foreign page can do nothing that curl cannot. */
export const anyPage = cors({
  origin: '*',
  allowMethods: ['POST'],
  allowHeaders: ['Content-Type', 'Idempotency-Key'],
  exposeHeaders: ['Retry-After', 'Idempotent-Replayed'],
  maxAge: 86_400,
});

/** Other origins may read what is public, and with a key in the header what the key opens. */
export const readingPages = cors({
  origin: '*',
  allowMethods: ['GET'],
  allowHeaders: ['Authorization'],
  maxAge: 86_400,
});

/** The page of a team, wherever it stands, reads and answers with a key in the header. */
export const answeringPages = cors({
  origin: '*',
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['Authorization', 'Content-Type'],
  maxAge: 86_400,
});

const WHOLE = 'whole';

/**
 * An answer with headers added to it is opened and written as a stream, which takes longer than checking a message. So
 * what would be added is found out once, and an answer that is made with it is passed on as it is.
 */
export async function headersFrom(...adding: MiddlewareHandler[]): Promise<Record<string, string>> {
  const app = new Hono();
  for (const adds of adding) app.use(adds);
  app.post('/', (c) => c.body(null));
  return Object.fromEntries((await app.request('/', { method: 'POST' })).headers);
}

/** Says of the answer to this request that it has all its headers. */
export function markWhole(c: Context): void {
  c.set(WHOLE, true);
}

/** Adds what a middleware adds, only where the answer was not made with it. */
export const unlessWhole =
  (adds: MiddlewareHandler): MiddlewareHandler =>
  async (c, next) => {
    // A question beforehand (CORS) is answered by the middleware itself.
    if (c.req.method === 'OPTIONS') return adds(c, next);
    await next();
    return c.get(WHOLE) === true ? undefined : adds(c, async () => {});
  };
