/** What a page hears of the way back. It comes with the way back, without which nothing can be taken back. */
import { JourneyEvent } from '../journey/event.ts';
import type { Acknowledgement } from '../outbox/entry.ts';

/** The person took the cancellation back, and that was received. */
export class CancelUndoneEvent extends JourneyEvent<{
  declaration: string;
  acknowledgement: Acknowledgement;
}> {
  static override readonly type = 'fairwell-undone';
}

declare global {
  interface HTMLElementEventMap {
    'fairwell-undone': CancelUndoneEvent;
  }
}
