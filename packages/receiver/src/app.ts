/** Every route of the receiver, on one screen. */
import { MAX_MESSAGE_BYTES } from '@fairwell/schema';
import { Hono } from 'hono';
import type { Context, Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { bearer, sameKey } from './bearer.ts';
import { readCase, reportOutcome } from './cases/outcome.ts';
import { feed } from './handover/feed.ts';
import { comments } from './insights/comments.ts';
import { overview } from './insights/overview.ts';
import { readJsonBody } from './intake/body.ts';
import { takeJson } from './intake/intake.ts';
import { Refusal, problemResponse } from './problem.ts';
import { showReceipt } from './receipt/receipts.ts';
import type { Room } from './room.ts';
import { Busy, StorageFailed } from './store/store.ts';

/** Seconds until a sender should come back: long enough for a burst to pass, short enough for a person waiting. */
const COME_BACK = 2;

const limited = bodyLimit({
  maxSize: MAX_MESSAGE_BYTES,
  onError: () => {
    throw new Refusal('too-large', { detail: `Send at most ${MAX_MESSAGE_BYTES} bytes.` });
  },
});

/** Any page may post: there are no cookies here, so a foreign page can do nothing that curl cannot. */
const anyPage = cors({
  origin: '*',
  allowMethods: ['POST'],
  allowHeaders: ['Content-Type', 'Idempotency-Key'],
  exposeHeaders: ['Retry-After', 'Idempotent-Replayed'],
  maxAge: 86_400,
});

/** Other origins may read what is public, and with a key in the header what the key opens. */
const readingPages = cors({
  origin: '*',
  allowMethods: ['GET'],
  allowHeaders: ['Authorization'],
  maxAge: 86_400,
});

export function createApp(room: Room): Hono {
  const app = new Hono({ getPath: pathBelow(room.settings.publicUrl) });
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
      // The host may be a customer's main domain, for which only they can promise https.
      strictTransportSecurity: false,
      overwrite: false,
    }),
  );
  app.onError((error, c) => problemResponse(refusalFrom(error, c, room)));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_c, methods) =>
        problemResponse(new Refusal('method-not-allowed'), { Allow: methods.join(', ') }),
    }),
  );
  const serversOnly = only([room.settings.apiKey]);
  const readersOnly = only([room.settings.insightsKey, room.settings.apiKey]);
  app.notFound(() => problemResponse(new Refusal('not-found')));

  app.use('/v1/messages', anyPage);
  app.post('/v1/messages', limited, (c) => takeJson(c, room));
  app.get('/v1/receipts/:file', (c) => showReceipt(c, room));
  app.get('/v1/cases/:id', (c) => c.json(readCase(c.req.param('id'), room)));
  app.post('/v1/cases/:id/outcome', serversOnly, limited, async (c) => {
    const { value } = await readJsonBody(c.req.raw);
    return c.json(await reportOutcome(c.req.param('id'), value, room));
  });
  app.get('/v1/events', serversOnly, (c) => c.json(feed(c.req.query(), room.store)));
  app.use('/v1/insights/*', readingPages, readersOnly);
  app.get('/v1/insights/overview', (c) => c.json(overview(c.req.query(), room.store)));
  app.get('/v1/insights/comments', (c) => c.json(comments(c.req.query(), room.store)));
  app.get('/.well-known/jwks.json', readingPages, (c) => c.json(room.published));
  app.get('/health', (c) => c.json({ status: 'ok' }));
  app.get('/ready', (c) =>
    room.store.failure() === null ? c.json({ status: 'ready' }) : c.json({ status: 'stopped' }, 503),
  );
  return app;
}

/** Lets a request pass that carries one of these keys. */
const only = (keys: (string | undefined)[]) => async (c: Context, next: Next) => {
  const given = bearer(c.req.raw);
  if (!keys.some((key) => sameKey(given, key))) {
    throw new Refusal('unauthorized', { detail: 'Send a key of this receiver as Authorization: Bearer ….' });
  }
  c.header('Cache-Control', 'private, no-store');
  await next();
};

/** What a sender may know of an error. The rest goes to the log, which never holds what was sent. */
function refusalFrom(error: Error, c: Context, { log }: Room): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Busy || error instanceof StorageFailed) {
    const detail = 'Send the same message with the same id again.';
    return new Refusal('busy', { detail, retryAfter: COME_BACK, cause: error });
  }
  log({ level: 'error', event: 'unexpected', path: c.req.routePath, error: error.stack });
  return new Refusal('internal', { detail: 'Try again with the same id.' });
}

/** Mounted below a path, some servers pass the whole path on and some strip it; both reach the same routes. */
function pathBelow(publicUrl: string | undefined): (request: Request) => string {
  const mount = publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');
  return (request) => {
    const { pathname } = new URL(request.url);
    return mount !== '' && pathname.startsWith(`${mount}/`) ? pathname.slice(mount.length) : pathname;
  };
}
