/**
 * What a page can listen to. Events only tell: whatever a listener does, it changes nothing that was received.
 * All of them bubble and leave shadow roots.
 */
import type { Acknowledgement, RefusalProblem } from '../outbox/entry.ts';
import type { State } from './contact.flow.ts';

class ContactEvent<T> extends CustomEvent<T> {
  constructor(type: string, detail: T) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** The person opened the form. */
export class ContactOpenedEvent extends ContactEvent<null> {
  static readonly type = 'fairwell-contact-opened';
  constructor() {
    super(ContactOpenedEvent.type, null);
  }
}

/** The person closed the form. */
export class ContactClosedEvent extends ContactEvent<null> {
  static readonly type = 'fairwell-contact-closed';
  constructor() {
    super(ContactClosedEvent.type, null);
  }
}

/** The person's question or complaint was received, and this is the proof. */
export class ContactReceivedEvent extends ContactEvent<{ acknowledgement: Acknowledgement }> {
  static readonly type = 'fairwell-contact-received';
  constructor(acknowledgement: Acknowledgement) {
    super(ContactReceivedEvent.type, { acknowledgement });
  }
}

/** It was sent to an endpoint that proves nothing (`acknowledgement: status`). */
export class ContactSentEvent extends ContactEvent<{ id: string }> {
  static readonly type = 'fairwell-contact-sent';
  constructor(id: string) {
    super(ContactSentEvent.type, { id });
  }
}

/** It was not received yet. It is kept and tried again. */
export class ContactUnreceivedEvent extends ContactEvent<{ id: string; keptOn: 'device' | 'page' }> {
  static readonly type = 'fairwell-contact-unreceived';
  constructor(id: string, keptOn: 'device' | 'page') {
    super(ContactUnreceivedEvent.type, { id, keptOn });
  }
}

/** The person has to mend something: the receiver refused it for good. */
export class ContactAttentionEvent extends ContactEvent<{ id: string; problem: RefusalProblem }> {
  static readonly type = 'fairwell-contact-attention';
  constructor(id: string, problem: RefusalProblem) {
    super(ContactAttentionEvent.type, { id, problem });
  }
}

/** Dispatches the events that belong to a change of state, after it happened. */
export function announce(element: EventTarget, before: State, after: State): void {
  const [wasOpen, isOpenNow] = [isOpen(before), isOpen(after)];
  if (!wasOpen && isOpenNow) element.dispatchEvent(new ContactOpenedEvent());
  const event = before.type === after.type ? undefined : eventFor(after);
  if (event) element.dispatchEvent(event);
  if (wasOpen && !isOpenNow) element.dispatchEvent(new ContactClosedEvent());
}

/** Whether the flow is in front of the person. */
export const isOpen = (state: State): boolean => state.type === 'asking' || ('open' in state && state.open);

function eventFor(state: State): Event | undefined {
  switch (state.type) {
    case 'received':
      return new ContactReceivedEvent(state.acknowledgement);
    case 'sent':
      return new ContactSentEvent(state.question.id);
    case 'waiting':
      return new ContactUnreceivedEvent(state.question.id, state.keptOn);
    case 'attention':
      return new ContactAttentionEvent(state.question.id, state.problem);
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
