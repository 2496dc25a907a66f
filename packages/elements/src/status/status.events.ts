/** What a page can listen to. Events only tell: whatever a listener does, it changes nothing that was received. */
import type { Status } from '@fairwell/schema';

/** The person sees where it stands. */
export class StatusShownEvent extends CustomEvent<{ status: Status }> {
  static readonly type = 'fairwell-status-shown';
  constructor(status: Status) {
    super(StatusShownEvent.type, { detail: { status }, bubbles: true, composed: true });
  }
}

/** The person said whether the answer solved it, and that was received. */
export class StatusJudgedEvent extends CustomEvent<{ status: Status; solved: boolean }> {
  static readonly type = 'fairwell-judged';
  constructor(status: Status, solved: boolean) {
    super(StatusJudgedEvent.type, { detail: { status, solved }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fairwell-status-shown': StatusShownEvent;
    'fairwell-judged': StatusJudgedEvent;
  }
}
