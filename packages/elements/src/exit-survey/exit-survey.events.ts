/** What a page can listen to. Events only tell: whatever a listener does, it changes nothing that was received. */
import type { MessageData } from '@fairwell/schema';

/** The person answered, and the answer is on its way. */
export class SurveyAnsweredEvent extends CustomEvent<{ id: string; data: MessageData<'survey.answered'> }> {
  static readonly type = 'fairwell-answered';
  constructor(id: string, data: MessageData<'survey.answered'>) {
    super(SurveyAnsweredEvent.type, { detail: { id, data }, bubbles: true, composed: true });
  }
}

/** The person would rather not say. */
export class SurveySkippedEvent extends CustomEvent<null> {
  static readonly type = 'fairwell-skipped';
  constructor() {
    super(SurveySkippedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fairwell-answered': SurveyAnsweredEvent;
    'fairwell-skipped': SurveySkippedEvent;
  }
}
