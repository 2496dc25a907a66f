/** `POST /v1/messages`: takes a message, keeps it, and answers with a signed receipt. */
import { Message } from '@fairwell/schema';
import type { Context } from 'hono';
import { markWhole } from '../answer-headers.ts';
import { isErased } from '../audit/erased.ts';
import { assuranceOf } from '../identity/assurance.ts';
import { verifyToken } from '../identity/verify-token.ts';
import type { Room } from '../room.ts';
import { readJsonBody } from './body.ts';
import type { Body } from './body.ts';
import { record } from './record.ts';
import type { Recorded } from './record.ts';
import { refuseNul } from './strict-json.ts';
import { validate } from './validate.ts';

/**
 * The route for scripts and servers.
 *
 * @param headers that every answer carries.
 */
export async function takeJson(c: Context, room: Room, headers: Record<string, string>): Promise<Response> {
  const { isNew, answer } = await take(await readJsonBody(c.req.raw), c, room);
  markWhole(c);
  return new Response(answer, {
    status: isNew ? 201 : 200,
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(isNew ? {} : { 'Idempotent-Replayed': 'true' }),
    },
  });
}

/** What both routes share: validate, record, and say in wire words what went wrong. */
export async function take(body: Body, c: Context, room: Room): Promise<Recorded> {
  const { text, value } = withoutToken(body);
  // Without its token, so that no token, whatever is wrong with it, can make a message wrong.
  const message = validate(value);
  refuseNul(text, value);
  const role = room.role(c.req.raw);
  // Servers send for many people.
  if (role === null) room.admit(message, c);
  const base = room.base(c.req.raw);
  const declaration = await declarationOf(message, room);
  const token = await tokenIn(body, message, base, room);
  const { level, defect } = assuranceOf({ message, role, token, declaration });
  const recorded = await record({ message, declaration, text, body: value, assurance: level, base }, room);
  room.metrics.received(message.type, recorded.isNew);
  if (recorded.isNew && message.type === 'contact.submitted') room.overdue.wake();
  if (recorded.isNew && defect !== null) room.log({ level: 'info', event: 'token-not-accepted', defect });
  return recorded;
}

/** What became of the token; null where none was sent. */
async function tokenIn({ value }: Body, { site, mode }: Message, audience: string, room: Room) {
  if (value['token'] === undefined) return null;
  const nowMs = room.now().getTime();
  return verifyToken(value['token'], room.tokenKeys, { audience, site, mode, nowMs });
}

/** The declaration that an undo takes back: its token has to be for that subscription. What was received does not change. */
async function declarationOf(message: Message, { store }: Room): Promise<Message | null> {
  if (message.type !== 'cancellation.undone') return null;
  const event = await store.eventById(message.data.declaration, message.site ?? '');
  if (event === null || isErased(event)) return null;
  return Message.safeParse(JSON.parse(event.message)).data ?? null;
}

/** A token opens something while it is valid, and a database is copied and kept for years: it is never written down. */
function withoutToken(body: Body): Body {
  if (!Object.hasOwn(body.value, 'token')) return body;
  const { token: _, ...value } = body.value;
  return { text: JSON.stringify(value), value };
}
