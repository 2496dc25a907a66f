/**
 * What a page can listen to. Events only tell: whatever a listener does, it changes nothing that was received.
 * All of them bubble and leave shadow roots.
 */
import { JourneyEvent } from '../journey/event.ts';
import type { Acknowledgement, RefusalProblem } from '../outbox/entry.ts';

/** The person opened the cancel flow. */
export class CancelOpenedEvent extends JourneyEvent<null> {
  static override readonly type = 'fairwell-opened';
}

/** The person closed the cancel flow. `declared` tells whether they had confirmed a cancellation by then. */
export class CancelClosedEvent extends JourneyEvent<{ declared: boolean }> {
  static override readonly type = 'fairwell-closed';
}

/** The person's cancellation was received, and this is the proof. */
export class CancelReceivedEvent extends JourneyEvent<{ acknowledgement: Acknowledgement }> {
  static override readonly type = 'fairwell-received';
}

/** The person's cancellation was sent to an endpoint that proves nothing (`acknowledgement: status`). */
export class CancelSentEvent extends JourneyEvent<{ id: string }> {
  static override readonly type = 'fairwell-sent';
}

/** The person's cancellation was not received yet. It is kept and tried again. */
export class CancelUnreceivedEvent extends JourneyEvent<{ id: string; keptOn: 'device' | 'page' }> {
  static override readonly type = 'fairwell-unreceived';
}

/** The person has to mend something: the receiver refused the cancellation for good. */
export class CancelAttentionEvent extends JourneyEvent<{ id: string; problem: RefusalProblem }> {
  static override readonly type = 'fairwell-attention';
}

declare global {
  interface HTMLElementEventMap {
    'fairwell-opened': CancelOpenedEvent;
    'fairwell-closed': CancelClosedEvent;
    'fairwell-received': CancelReceivedEvent;
    'fairwell-sent': CancelSentEvent;
    'fairwell-unreceived': CancelUnreceivedEvent;
    'fairwell-attention': CancelAttentionEvent;
  }
}
