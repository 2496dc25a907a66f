/**
 * What a page can listen to. Events only tell: whatever a listener does, it changes nothing that was received.
 * All of them bubble and leave shadow roots.
 */
import type { Acknowledgement, RefusalProblem } from '../outbox/entry.ts';

class CancelEvent<T> extends CustomEvent<T> {
  static readonly type: string;
  constructor(detail: T) {
    super(new.target.type, { detail, bubbles: true, composed: true });
  }
}

/** The person opened the cancel flow. */
export class CancelOpenedEvent extends CancelEvent<null> {
  static override readonly type = 'fairwell-opened';
}

/** The person closed the cancel flow. `declared` tells whether they had confirmed a cancellation by then. */
export class CancelClosedEvent extends CancelEvent<{ declared: boolean }> {
  static override readonly type = 'fairwell-closed';
}

/** The person's cancellation was received, and this is the proof. */
export class CancelReceivedEvent extends CancelEvent<{ acknowledgement: Acknowledgement }> {
  static override readonly type = 'fairwell-received';
}

/** The person's cancellation was sent to an endpoint that proves nothing (`acknowledgement: status`). */
export class CancelSentEvent extends CancelEvent<{ id: string }> {
  static override readonly type = 'fairwell-sent';
}

/** The person's cancellation was not received yet. It is kept and tried again. */
export class CancelUnreceivedEvent extends CancelEvent<{ id: string; keptOn: 'device' | 'page' }> {
  static override readonly type = 'fairwell-unreceived';
}

/** The person has to mend something: the receiver refused the cancellation for good. */
export class CancelAttentionEvent extends CancelEvent<{ id: string; problem: RefusalProblem }> {
  static override readonly type = 'fairwell-attention';
}

/** The person took the cancellation back, and that was received. */
export class CancelUndoneEvent extends CancelEvent<{
  declaration: string;
  acknowledgement: Acknowledgement;
}> {
  static override readonly type = 'fairwell-undone';
}

declare global {
  interface HTMLElementEventMap {
    'fairwell-opened': CancelOpenedEvent;
    'fairwell-closed': CancelClosedEvent;
    'fairwell-received': CancelReceivedEvent;
    'fairwell-sent': CancelSentEvent;
    'fairwell-unreceived': CancelUnreceivedEvent;
    'fairwell-attention': CancelAttentionEvent;
    'fairwell-undone': CancelUndoneEvent;
  }
}
