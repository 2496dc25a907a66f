/**
 * What a page can listen to. Events only tell: whatever a listener does, it changes nothing that was received.
 * All of them bubble and leave shadow roots.
 */
import type { Acknowledgement, RefusalProblem } from '../outbox/entry.ts';
import { isOpen } from '../journey/sheet.ts';
import type { State } from './contact.flow.ts';

class ContactEvent<T> extends CustomEvent<T> {
  static readonly type: string;
  constructor(detail: T) {
    super(new.target.type, { detail, bubbles: true, composed: true });
  }
}

/** The person opened the form. */
export class ContactOpenedEvent extends ContactEvent<null> {
  static override readonly type = 'fairwell-contact-opened';
}

/** The person closed the form. */
export class ContactClosedEvent extends ContactEvent<null> {
  static override readonly type = 'fairwell-contact-closed';
}

/** The person's question or complaint was received, and this is the proof. */
export class ContactReceivedEvent extends ContactEvent<{ acknowledgement: Acknowledgement }> {
  static override readonly type = 'fairwell-contact-received';
}

/** It was sent to an endpoint that proves nothing (`acknowledgement: status`). */
export class ContactSentEvent extends ContactEvent<{ id: string }> {
  static override readonly type = 'fairwell-contact-sent';
}

/** It was not received yet. It is kept and tried again. */
export class ContactUnreceivedEvent extends ContactEvent<{ id: string; keptOn: 'device' | 'page' }> {
  static override readonly type = 'fairwell-contact-unreceived';
}

/** The person has to mend something: the receiver refused it for good. */
export class ContactAttentionEvent extends ContactEvent<{ id: string; problem: RefusalProblem }> {
  static override readonly type = 'fairwell-contact-attention';
}

/** Dispatches the events that belong to a change of state, after it happened. */
export function announce(element: EventTarget, before: State, after: State): void {
  const [wasOpen, isOpenNow] = [isOpen(before), isOpen(after)];
  if (!wasOpen && isOpenNow) element.dispatchEvent(new ContactOpenedEvent(null));
  const event = before.type === after.type ? undefined : eventFor(after);
  if (event) element.dispatchEvent(event);
  if (wasOpen && !isOpenNow) element.dispatchEvent(new ContactClosedEvent(null));
}

function eventFor(state: State): Event | undefined {
  const id = 'declaration' in state ? state.declaration.id : '';
  switch (state.type) {
    case 'received':
      return new ContactReceivedEvent({ acknowledgement: state.acknowledgement });
    case 'sent':
      return new ContactSentEvent({ id });
    case 'waiting':
      return new ContactUnreceivedEvent({ id, keptOn: state.keptOn });
    case 'attention':
      return new ContactAttentionEvent({ id, problem: state.problem });
    default:
      return undefined;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fairwell-contact-opened': ContactOpenedEvent;
    'fairwell-contact-closed': ContactClosedEvent;
    'fairwell-contact-received': ContactReceivedEvent;
    'fairwell-contact-sent': ContactSentEvent;
    'fairwell-contact-unreceived': ContactUnreceivedEvent;
    'fairwell-contact-attention': ContactAttentionEvent;
  }
}
