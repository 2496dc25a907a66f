/** Every route of the receiver, on one screen. */
import { MAX_MESSAGE_BYTES } from '@fairwell/schema';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { takeJson } from './intake/intake.ts';
import { Refusal, problemResponse } from './problem.ts';
import type { Room } from './room.ts';

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
  app.onError((error, c) => {
    if (error instanceof Refusal) return problemResponse(error);
    room.log({ level: 'error', event: 'unexpected', path: c.req.path, error: error.stack });
    return problemResponse(new Refusal('internal', { detail: 'Try again with the same id.' }));
  });
  app.notFound(() => problemResponse(new Refusal('not-found')));

  app.use('/v1/messages', anyPage);
  app.post('/v1/messages', limited, (c) => takeJson(c, room));
  app.get('/.well-known/jwks.json', (c) => c.json(room.published));
  app.get('/health', (c) => c.json({ status: 'ok' }));
  app.get('/ready', (c) =>
    room.store.failure() === null ? c.json({ status: 'ready' }) : c.json({ status: 'stopped' }, 503),
  );
  return app;
}

/** Mounted below a path, some servers pass the whole path on and some strip it; both reach the same routes. */
function pathBelow(publicUrl: string | undefined): (request: Request) => string {
  const mount = publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');
  return (request) => {
    const { pathname } = new URL(request.url);
    return mount !== '' && pathname.startsWith(`${mount}/`) ? pathname.slice(mount.length) : pathname;
  };
}
