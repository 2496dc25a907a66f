/** `GET /v1/receipts/<id>`: one receipt in three forms. Whoever knows the id may read it; nobody can guess one. */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { isErased } from '../audit/erased.ts';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import { isNote } from '../store/records.ts';
import { receiptPage } from '../pages/receipt-page.ts';
import { acknowledgementOf } from './acknowledgement.ts';

const forms = { html: 'text/html', json: 'application/json', jwt: 'application/jwt' } as const;
type Form = keyof typeof forms;

export async function showReceipt(c: Context, room: Room): Promise<Response> {
  const [, id = '', ending] = /^(.*?)(?:\.(html|json|jwt))?$/.exec(c.req.param('file') ?? '') ?? [];
  const event = await room.store.eventById(id.toLowerCase(), c.req.query('site'));
  // What the receiver noted itself is signed, but nobody's receipt.
  if (!event || isNote(event.type)) {
    throw new Refusal('not-found', { detail: 'No receipt has this id.' });
  }
  if (isErased(event)) {
    throw new Refusal('erased', { detail: 'A kept receipt still proves that it was received.' });
  }
  c.header('Cache-Control', 'private, no-store');
  c.header('Vary', 'Accept');
  const form = Object.keys(forms).find((known) => known === ending) ?? accepted(c);
  if (form !== 'html' && c.req.query('save') !== undefined) {
    c.header('Content-Disposition', `attachment; filename="receipt-${event.reference}.${form ?? 'json'}"`);
  }
  switch (form) {
    case 'html':
      return receiptPage(c, event, room);
    case 'jwt':
      return c.body(acknowledgementOf(event).receipt, 200, { 'Content-Type': forms.jwt });
    default:
      return c.body(event.answer, 200, { 'Content-Type': forms.json });
  }
}

function accepted(c: Context): Form | undefined {
  const type = accepts(c, { header: 'Accept', supports: Object.values(forms), default: forms.json });
  return (['html', 'json', 'jwt'] as const).find((form) => forms[form] === type);
}
