/** What a page can listen to. Events only tell: whatever a listener does, it changes nothing that was received. */
import type { Status } from '@fairwell/schema';

class StatusEvent<T> extends CustomEvent<T> {
  static readonly type: string;
  constructor(detail: T) {
    super(new.target.type, { detail, bubbles: true, composed: true });
  }
}

/** The person sees where it stands. */
export class StatusShownEvent extends StatusEvent<{ status: Status }> {
  static override readonly type = 'fairwell-status-shown';
}

/** The person said whether the answer solved it, and that was received. */
export class StatusJudgedEvent extends StatusEvent<{ status: Status; solved: boolean }> {
  static override readonly type = 'fairwell-judged';
}

declare global {
  interface HTMLElementEventMap {
    'fairwell-status-shown': StatusShownEvent;
    'fairwell-judged': StatusJudgedEvent;
  }
}
