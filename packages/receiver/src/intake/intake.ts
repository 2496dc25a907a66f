/** `POST /v1/messages`: takes a message, keeps it, and answers with a signed receipt. */
import type { Context } from 'hono';
import type { Room } from '../room.ts';
import { bearer, sameKey } from '../bearer.ts';
import { readJsonBody } from './body.ts';
import type { Body } from './body.ts';
import { record } from './record.ts';
import type { Recorded } from './record.ts';
import { validate } from './validate.ts';

/** The route for scripts and servers. */
export async function takeJson(c: Context, room: Room): Promise<Response> {
  const { isNew, answer } = await take(await readJsonBody(c.req.raw), c, room);
  return new Response(answer, {
    status: isNew ? 201 : 200,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(isNew ? {} : { 'Idempotent-Replayed': 'true' }),
    },
  });
}

/** What both routes share: validate, record, and say in wire words what went wrong. */
export async function take(body: Body, c: Context, room: Room): Promise<Recorded> {
  const message = validate(body.value);
  const { text, value } = withoutToken(body);
  // A missing or wrong key never refuses a declaration; it only says less about who sent it.
  const assurance = sameKey(bearer(c.req.raw), room.settings.apiKey) ? 4 : 0;
  return record({ message, text, body: value, assurance, base: room.base(c.req.raw) }, room);
}

/** A token opens something while it is valid, and a database is copied and kept for years: it is never written down. */
function withoutToken(body: Body): Body {
  if (!Object.hasOwn(body.value, 'token')) return body;
  const { token: _, ...value } = body.value;
  return { text: JSON.stringify(value), value };
}
