/**
 * What a page can listen to. Under names of their own: whoever listens for cancellations must not take a withdrawal for
 * one. Events only tell; whatever a listener does, it changes nothing that was received. All bubble and leave shadow roots.
 */
import { JourneyEvent } from '../journey/event.ts';
import type { Acknowledgement, RefusalProblem } from '../outbox/entry.ts';

/** The person opened the flow for withdrawing. */
export class WithdrawOpenedEvent extends JourneyEvent<null> {
  static override readonly type = 'fairwell-withdrawal-opened';
}

/** The person closed the flow. `declared` tells whether they had confirmed a withdrawal by then. */
export class WithdrawClosedEvent extends JourneyEvent<{ declared: boolean }> {
  static override readonly type = 'fairwell-withdrawal-closed';
}

/** The person's withdrawal was received, and this is the proof. */
export class WithdrawReceivedEvent extends JourneyEvent<{ acknowledgement: Acknowledgement }> {
  static override readonly type = 'fairwell-withdrawal-received';
}

/** The person's withdrawal was sent to an endpoint that proves nothing (`acknowledgement: status`). */
export class WithdrawSentEvent extends JourneyEvent<{ id: string }> {
  static override readonly type = 'fairwell-withdrawal-sent';
}

/** The person's withdrawal was not received yet. It is kept and tried again. */
export class WithdrawUnreceivedEvent extends JourneyEvent<{ id: string; keptOn: 'device' | 'page' }> {
  static override readonly type = 'fairwell-withdrawal-unreceived';
}

/** The person has to mend something: the receiver refused the withdrawal for good. */
export class WithdrawAttentionEvent extends JourneyEvent<{ id: string; problem: RefusalProblem }> {
  static override readonly type = 'fairwell-withdrawal-attention';
}

declare global {
  interface HTMLElementEventMap {
    'fairwell-withdrawal-opened': WithdrawOpenedEvent;
    'fairwell-withdrawal-closed': WithdrawClosedEvent;
    'fairwell-withdrawal-received': WithdrawReceivedEvent;
    'fairwell-withdrawal-sent': WithdrawSentEvent;
    'fairwell-withdrawal-unreceived': WithdrawUnreceivedEvent;
    'fairwell-withdrawal-attention': WithdrawAttentionEvent;
  }
}
