/** Which step stands on the page for which state. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { State, StateOf } from './cancel.flow.ts';
import { renderSending, renderWaiting } from '../journey/progress.ts';
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
      return renderTrouble(view, state, view.parts.trouble?.attention(view, state));
    case 'unsent':
      return renderTrouble(view, state, view.parts.trouble?.unsent(view, state));
    case 'sent':
      return renderTrouble(view, state, view.parts.trouble?.sent(view, state));
    case 'received':
    case 'undoing':
      return renderReceived(view, state);
    case 'undone':
      // Whoever took it back did so with a control from in there.
      return view.parts.after?.renderUndone(view, state) ?? nothing;
    default:
      return state satisfies never;
  }
}

/** The heading stands at once, so that the focus has a place; and should the rest never come, there is a way out. */
function renderTrouble(
  view: View,
  { type, declaration }: StateOf<'attention' | 'unsent' | 'sent'>,
  body: TemplateResult | undefined,
): TemplateResult {
  const { strings, act } = view;
  return html`<h2 id="title" tabindex="-1">${strings[type].title}</h2>
    ${
      body ??
      html`${
        type === 'sent'
          ? nothing
          : html`<button type="button" class="primary" @click=${act.retry}>${strings.waiting.retry}</button>`
      }
      ${view.parts.after?.renderOtherWays(view, declaration.text)}`
    }`;
}

/** What a screen reader hears when the state changes, and what stands by the page's button once the flow is closed. */
export function badgeOf({ strings, parts }: View, state: State): string | typeof nothing {
  switch (state.type) {
    case 'closed':
    case 'review':
      return nothing;
    case 'sending':
      return strings.sending.title;
    case 'undoing':
    case 'undone':
      return parts.after?.badgeOf(state) ?? nothing;
    default:
      return strings[state.type].badge;
  }
}
