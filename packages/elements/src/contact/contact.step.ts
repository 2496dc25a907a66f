/** Which step stands on the page for which state. */
import { nothing, type TemplateResult } from 'lit';
import { renderForm } from './contact.fields.ts';
import type { State } from './contact.flow.ts';
import {
  renderAttention,
  renderSending,
  renderSent,
  renderUnsent,
  renderWaiting,
} from './contact.progress.ts';
import { renderReceived } from './contact.received.ts';
import type { View } from './contact.view.ts';

export function renderStep(view: View, state: State): TemplateResult {
  switch (state.type) {
    // Drawn before it is opened, so that opening only has to show it.
    case 'closed':
      return renderForm(view, state.entered, {});
    case 'asking':
      return renderForm(view, state.entered, state.errors);
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
      return renderReceived(view, state);
    default:
      return state satisfies never;
  }
}

/** What a screen reader hears when the state changes, and what stands by the page's button once the flow is closed. */
export function badgeOf({ strings }: View, { type }: State): string | typeof nothing {
  if (type === 'closed' || type === 'asking') return nothing;
  return type === 'sending' ? strings.sending.title : strings[type].badge;
}
