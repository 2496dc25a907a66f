/** Which step stands on the page for which state. */
import { nothing, type TemplateResult } from 'lit';
import type { State } from './cancel.flow.ts';
import {
  renderAttention,
  renderSending,
  renderSent,
  renderUnsent,
  renderWaiting,
} from './cancel.progress.ts';
import { renderReceived } from './cancel.received.ts';
import { renderReview } from './cancel.review.ts';
import type { View } from './cancel.view.ts';

export function renderStep(view: View, state: State): TemplateResult | typeof nothing {
  switch (state.type) {
    // Drawn before it is opened, so that opening only has to show it.
    case 'closed':
      return renderReview(view, state.entered, {});
    case 'review':
      return renderReview(view, state.entered, state.errors);
    case 'sending':
      return renderSending(view);
    case 'waiting':
      return renderWaiting(view, state);
    case 'attention':
      return renderAttention(view, state);
    case 'unsent':
      return renderUnsent(view, state);
    case 'sent':
      return renderSent(view, state);
    case 'received':
    case 'undoing':
      return renderReceived(view, state);
    case 'undone':
      // Whoever took it back did so with a control from in there.
      return view.after?.renderUndone(view, state) ?? nothing;
    default:
      return state satisfies never;
  }
}

/** What a screen reader hears when the state changes, and what stands by the page's button once the flow is closed. */
export function badgeOf({ strings }: View, state: State): string | typeof nothing {
  const words = strings.cancel;
  switch (state.type) {
    case 'closed':
    case 'review':
      return nothing;
    case 'sending':
      return words.sending.title;
    case 'undoing':
      return words.undo[state.undo.progress.type === 'unsent' ? 'attention' : state.undo.progress.type];
    case 'undone':
      return state.acknowledgement ? words.undone.badge : words.undone.badgeSent;
    default:
      return words[state.type].badge;
  }
}
