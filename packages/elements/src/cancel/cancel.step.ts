/** Which step stands on the page for which state. */
import { nothing, type TemplateResult } from 'lit/html.js';
import * as journey from '../journey/step.ts';
import type { State } from './cancel.flow.ts';
import type { CancelSession } from './cancel.journey.ts';
import { renderReceived } from './cancel.received.ts';
import { renderReview } from './cancel.review.ts';
import type { View } from './cancel.view.ts';

export function renderStep(view: View, state: State, session: CancelSession): TemplateResult | undefined {
  const { undo, trouble } = view.parts;
  if (state.type === 'undone') return undo?.renderUndone(view, state, session);
  if (state.type === 'undoing') return renderReceived(view, state);
  return journey.renderStep(view, state, { review: renderReview, received: renderReceived, stuck: trouble });
}

/** What a screen reader hears when the state changes, and what stands by the page's button once the flow is closed. */
export function badgeOf(view: View, state: State): string | typeof nothing {
  return state.type === 'undoing' || state.type === 'undone'
    ? (view.parts.undo?.badgeOf(state) ?? nothing)
    : journey.badgeOf(view, state);
}
