/**
 * What a page can listen to. Events only tell: whatever a listener does, it changes nothing that was received.
 * All of them bubble and leave shadow roots.
 */
import type { Acknowledgement, RefusalProblem } from '../outbox/entry.ts';

class CancelEvent<T> extends CustomEvent<T> {
  constructor(type: string, detail: T) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** The person opened the cancel flow. */
export class CancelOpenedEvent extends CancelEvent<null> {
  static readonly type = 'fairwell-opened';
  constructor() {
    super(CancelOpenedEvent.type, null);
  }
}

/** The person closed the cancel flow. `declared` tells whether they had confirmed a cancellation by then. */
export class CancelClosedEvent extends CancelEvent<{ declared: boolean }> {
  static readonly type = 'fairwell-closed';
  constructor(declared: boolean) {
    super(CancelClosedEvent.type, { declared });
  }
}

/** The person's cancellation was received, and this is the proof. */
export class CancelReceivedEvent extends CancelEvent<{ acknowledgement: Acknowledgement }> {
  static readonly type = 'fairwell-received';
  constructor(acknowledgement: Acknowledgement) {
    super(CancelReceivedEvent.type, { acknowledgement });
  }
}

/** The person's cancellation was sent to an endpoint that proves nothing (`acknowledgement: status`). */
export class CancelSentEvent extends CancelEvent<{ id: string }> {
  static readonly type = 'fairwell-sent';
  constructor(id: string) {
    super(CancelSentEvent.type, { id });
  }
}

/** The person's cancellation was not received yet. It is kept and tried again. */
export class CancelUnreceivedEvent extends CancelEvent<{ id: string; keptOn: 'device' | 'page' }> {
  static readonly type = 'fairwell-unreceived';
  constructor(id: string, keptOn: 'device' | 'page') {
    super(CancelUnreceivedEvent.type, { id, keptOn });
  }
}

/** The person has to mend something: the receiver refused the cancellation for good. */
export class CancelAttentionEvent extends CancelEvent<{ id: string; problem: RefusalProblem }> {
  static readonly type = 'fairwell-attention';
  constructor(id: string, problem: RefusalProblem) {
    super(CancelAttentionEvent.type, { id, problem });
  }
}

/** The person took the cancellation back, and that was received. */
export class CancelUndoneEvent extends CancelEvent<{
  declaration: string;
  acknowledgement: Acknowledgement;
}> {
  static readonly type = 'fairwell-undone';
  constructor(declaration: string, acknowledgement: Acknowledgement) {
    super(CancelUndoneEvent.type, { declaration, acknowledgement });
  }
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
