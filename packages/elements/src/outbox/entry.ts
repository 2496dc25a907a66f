/** What the outbox keeps for one message, and what it is asked to send. Knows shapes; refuses to know how they travel. */
import type { AcknowledgementLevel, CancelConfig, MessageData, MessageType } from '@fairwell/schema';

/** Where a message goes and what the answer must prove. Taken from the configuration of the element that sends. */
export interface Destination {
  /** The full address; nothing is appended. */
  endpoint: string;
  site?: string | undefined;
  mode?: 'live' | 'test' | undefined;
  token?: string | undefined;
  /** The least proof that counts as received. Default `echo`. */
  acknowledgement?: AcknowledgementLevel | undefined;
  /** Keys that a signed receipt must verify against. */
  keys?: CancelConfig['keys'];
}

/** A message as an element hands it in. The outbox adds the id, the times and the destination. */
export interface Draft<T extends MessageType = MessageType> {
  type: T;
  data: MessageData<T>;
  /** Language tag of the words the person saw. */
  locale: string;
  /** UUID of the flow this belongs to. */
  session?: string | undefined;
}

/** The message on the wire, without what changes from attempt to attempt. */
export interface Envelope {
  v: 1;
  id: string;
  type: MessageType;
  site?: string | undefined;
  session?: string | undefined;
  mode: 'live' | 'test';
  locale: string;
  occurredAt: string;
  /** What sends; absent in what an older version left behind. */
  client?: string | undefined;
  token?: string | undefined;
  data: unknown;
}

/** One message on its way. Carries its own endpoint, so that no later configuration can send it elsewhere. */
export interface Entry {
  id: string;
  endpoint: string;
  acknowledgement: AcknowledgementLevel;
  keys?: Destination['keys'];
  message: Envelope;
  /** When the person acted, or last said that it should still be sent; milliseconds since 1970. */
  queuedAt: number;
  attempt: number;
  /** Not before this moment; milliseconds since 1970. */
  nextAt: number;
  /** Set when the receiver refused it for good. */
  problem?: RefusalProblem;
}

/** Why a receiver refused a message. The useful part of RFC 9457 problem details. */
export interface RefusalProblem {
  /** E.g. `urn:fairwell:problem:invalid-message`; `about:blank` where the answer named none. */
  type: string;
  status: number;
  errors: { field: string; detail: string }[];
}

/** The proof that a message was received, cut down to what may be shown. */
export interface Acknowledgement {
  id: string;
  reference?: string | undefined;
  /** RFC 3339, on the receiver's clock. */
  receivedAt?: string | undefined;
  /** IANA zone of the business. */
  zone?: string | undefined;
  endsOn?: string | undefined;
  /** Until when a question or a complaint is answered, as promised; RFC 3339. */
  answerBy?: string | undefined;
  /** Of an undo: another declaration about the same contract stands, so the contract still ends. */
  stands?: boolean | undefined;
  /** Compact JWS. */
  receipt?: string | undefined;
  /** Where the receipt can be read and kept. */
  links?: { html?: string | undefined; json?: string | undefined; jwt?: string | undefined } | undefined;
}

/** Where a message stands. The only words a page may base its own words on. */
export type DeliveryState =
  | { type: 'sending'; attempt: number }
  | { type: 'waiting'; keptOn: 'device' | 'page'; attempt: number; nextAt: number }
  | { type: 'received'; how: 'signed' | 'echo'; acknowledgement: Acknowledgement }
  | { type: 'sent'; at: number }
  | { type: 'attention'; problem: RefusalProblem }
  /** Kept for so long that the person is asked before anything is sent. */
  | { type: 'unsent'; since: number }
  /** Another page took it off the device: the person no longer wants it sent, or it was proved there unheard. */
  | { type: 'gone' };
