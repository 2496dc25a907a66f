/** What a receipt says. */
import type { Message, ReceiptClaims } from '@fairwell/schema';

export interface ReceivedFacts {
  issuer: string;
  reference: string;
  receivedAt: string;
  receivedMs: number;
  zone: string;
  contentSha256: string;
  caseId: string;
  sequence: number;
  /** The promise made to whoever asked something; null for everything else. */
  answerBy: string | null;
  /** Of an undo: another declaration about the contract stands. */
  otherStands: boolean;
}

/** The claims for a message. The end date is what the sender's page told the subscriber, with the rules it named. */
export function claimsFor(message: Message, facts: ReceivedFacts): ReceiptClaims {
  const expected =
    message.type === 'cancellation.requested' || message.type === 'withdrawal.requested'
      ? message.data.expected
      : null;
  return {
    iss: facts.issuer,
    jti: message.id,
    iat: Math.floor(facts.receivedMs / 1000),
    ver: 1,
    reference: facts.reference,
    receivedAt: facts.receivedAt,
    zone: facts.zone,
    type: message.type,
    ...(message.site === undefined ? {} : { site: message.site }),
    mode: message.mode,
    locale: message.locale,
    content: declaredText(message),
    contentSha256: facts.contentSha256,
    endsOn: expected?.endsOn ?? null,
    ruleIds: expected?.ruleIds ?? [],
    ...(facts.answerBy === null ? {} : { answerBy: facts.answerBy }),
    ...(facts.otherStands ? { stands: true } : {}),
    case: facts.caseId,
    sequence: facts.sequence,
  };
}

/** The words the subscriber saw and confirmed; for a question or a complaint, the words they wrote. */
function declaredText(message: Message): string | null {
  switch (message.type) {
    case 'cancellation.requested':
    case 'cancellation.undone':
    case 'withdrawal.requested':
      return message.data.declared.text;
    case 'contact.submitted':
      return message.data.message;
    case 'preferences.changed':
      return message.data.declared?.text ?? null;
    default:
      return null;
  }
}
