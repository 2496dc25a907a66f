/** What the events of every journey have in common. */

/** An event that bubbles and leaves shadow roots. It only tells: whatever a listener does changes nothing. */
export class JourneyEvent<T> extends CustomEvent<T> {
  static readonly type: string;
  constructor(detail: T) {
    super(new.target.type, { detail, bubbles: true, composed: true });
  }
}
