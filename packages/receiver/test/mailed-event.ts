/** A stored event as the mail room finds it, made the way the receiver makes it. */
import { generateKeyPairSync } from 'node:crypto';
import { Message } from '@fairwell/schema';
import type { MessageInput } from '@fairwell/schema';
import type { AssuranceLevel } from '../src/identity/assurance.ts';
import type { MailedEvent } from '../src/mail/receipt-facts.ts';
import { claimsFor } from '../src/receipt/claims.ts';
import { receiptLinks } from '../src/receipt/links.ts';
import { momentIn } from '../src/receipt/moment.ts';
import { referenceFrom } from '../src/receipt/reference.ts';
import { signReceipt } from '../src/receipt/sign.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const zone = 'Europe/Amsterdam';
const receivedMs = Date.parse('2026-11-22T09:15:30Z');

/** @param base the address a request came to, which anybody may choose. */
export function mailedEvent(
  sent: MessageInput,
  sequence = 1,
  base = 'https://leave.example',
  assurance: AssuranceLevel = 0,
): MailedEvent {
  const message = Message.parse(sent);
  const receivedAt = momentIn(zone, receivedMs);
  const reference = referenceFrom(message.id);
  const contentSha256 = '0'.repeat(64);
  const facts = { issuer: base, reference, receivedAt, receivedMs, zone, contentSha256, sequence };
  const answerBy = message.type === 'contact.submitted' ? '2026-11-24T17:00:00.000+01:00' : null;
  const claims = claimsFor(message, { ...facts, caseId: message.id, answerBy, otherStands: false });
  const answer = {
    id: message.id,
    status: 'received',
    reference,
    receivedAt,
    zone,
    case: message.id,
    sequence,
    endsOn: claims.endsOn,
    contentSha256,
    receipt: signReceipt(claims, { kid: 'test', privateKey }),
    links: receiptLinks(base, message),
  };
  return {
    sequence,
    site: message.site ?? '',
    id: message.id,
    assurance,
    repeated: false,
    about: message.type === 'cancellation.undone' ? message.data.declaration : null,
    message: JSON.stringify(sent),
    answer: JSON.stringify(answer),
  };
}
