/**
 * What a page can listen to. Events only tell: whatever a listener does, it changes nothing that was received.
 * All of them bubble and leave shadow roots.
 */
import { JourneyEvent } from '../journey/event.ts';
import type { Acknowledgement, RefusalProblem } from '../outbox/entry.ts';

/** The person opened the form. */
export class ContactOpenedEvent extends JourneyEvent<null> {
  static override readonly type = 'fairwell-contact-opened';
}

/** The person closed the form. */
export class ContactClosedEvent extends JourneyEvent<null> {
  static override readonly type = 'fairwell-contact-closed';
  constructor() {
    super(null);
  }
}

/** The person's question or complaint was received, and this is the proof. */
export class ContactReceivedEvent extends JourneyEvent<{ acknowledgement: Acknowledgement }> {
  static override readonly type = 'fairwell-contact-received';
}

/** It was sent to an endpoint that proves nothing (`acknowledgement: status`). */
export class ContactSentEvent extends JourneyEvent<{ id: string }> {
  static override readonly type = 'fairwell-contact-sent';
}

/** It was not received yet. It is kept and tried again. */
export class ContactUnreceivedEvent extends JourneyEvent<{ id: string; keptOn: 'device' | 'page' }> {
  static override readonly type = 'fairwell-contact-unreceived';
}

/** The person has to mend something: the receiver refused it for good. */
export class ContactAttentionEvent extends JourneyEvent<{ id: string; problem: RefusalProblem }> {
  static override readonly type = 'fairwell-contact-attention';
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
