/** The facts of a stored event that may stand in a mail. Anybody can name anybody's address, so free text is no fact. */
import { Message, SignedAcknowledgement } from '@fairwell/schema';
import type { CivilDate, Mode, Moment } from '@fairwell/schema';
import { readClaims } from '../receipt/sign.ts';
import { mailableContractName } from './contract-name.ts';
import type { EventKey } from '../store/records.ts';

/** What a mail needs of a stored event. */
export interface MailedEvent extends EventKey {
  sequence: number;
  /** How well its sender is known, 0 to 4. */
  assurance: number;
  /** The declaration that an undo takes back. */
  about: string | null;
  /** Of an undo: another declaration about the contract stands. */
  repeated: boolean;
  /** The message, JSON text. */
  message: string;
  /** The acknowledgement, JSON text. */
  answer: string;
}

type Declared =
  | {
      type: 'cancellation.requested';
      kind: 'ordinary' | 'extraordinary';
      hasCause: boolean;
      when: 'atPeriodEnd' | 'immediately' | { date: CivilDate };
      endsOn: CivilDate | null;
    }
  | { type: 'withdrawal.requested'; isPartial: boolean }
  | { type: 'cancellation.undone'; otherStands: boolean }
  | { type: 'contact.submitted'; kind: 'question' | 'complaint'; answerBy: Moment | null };

/** Types that get a mail. */
export const mailedTypes: Declared['type'][] = [
  'cancellation.requested',
  'withdrawal.requested',
  'cancellation.undone',
  'contact.submitted',
];

export interface ReceiptFacts extends EventKey {
  declared: Declared;
  /** `unfit` where there is one that a mail must not carry. */
  contract: { name: string } | 'unfit' | null;
  mode: Mode;
  locale: string;
  reference: string;
  receivedAt: Moment;
  zone: string;
  jws: string;
}

/** `null` for what gets no mail: survey answers, preferences and steps. */
export function receiptFacts(event: MailedEvent): ReceiptFacts | null {
  const message = Message.parse(JSON.parse(event.message));
  const { receipt } = SignedAcknowledgement.parse(JSON.parse(event.answer));
  const { reference, receivedAt, zone, answerBy } = readClaims(receipt);
  const declared = declaredIn(message, event.repeated, answerBy);
  if (declared === null) return null;
  return {
    site: event.site,
    id: event.id,
    declared,
    contract: contractIn(message),
    mode: message.mode,
    locale: mailLocale(message.locale),
    reference,
    receivedAt,
    zone,
    jws: receipt,
  };
}

/** Only language and region: an extension such as `-u-ca-buddhist` would change what year it is. */
export const mailLocale = (tag: string): string =>
  /^[a-z]{2,3}(-[a-z]{2}(?![a-z0-9]))?/i.exec(tag)?.[0] ?? 'en';

/** @param promised what the receipt says of the answer to a question. */
function declaredIn(message: Message, otherStands: boolean, promised: Moment | undefined): Declared | null {
  switch (message.type) {
    case 'cancellation.requested': {
      const { kind, cause, when, expected } = message.data;
      return { type: message.type, kind, hasCause: cause !== undefined, when, endsOn: expected.endsOn };
    }
    case 'withdrawal.requested':
      return { type: message.type, isPartial: (message.data.contract.items ?? []).length > 0 };
    case 'cancellation.undone':
      return { type: message.type, otherStands };
    case 'contact.submitted':
      return { type: message.type, kind: message.data.kind, answerBy: promised ?? message.data.answerBy };
    default:
      return null;
  }
}

/** What the subscriber knows the contract by. An id is for programs only. */
function contractIn(message: Message): ReceiptFacts['contract'] {
  const typed =
    message.type === 'cancellation.requested'
      ? (message.data.subscription.reference ?? message.data.customer.number)
      : message.type === 'withdrawal.requested'
        ? (message.data.contract.reference ?? message.data.customer.number)
        : undefined;
  if (typed === undefined) return null;
  const name = mailableContractName(typed);
  return name === null ? 'unfit' : { name };
}
