/** Which step stands on the page for which state. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderSending, renderWaiting } from '../journey/progress.ts';
import { renderForm } from './contact.fields.ts';
import type { State, StateOf } from './contact.flow.ts';
import type { View } from './contact.view.ts';

export function renderStep(view: View, state: State): TemplateResult {
  const { after } = view.parts;
  switch (state.type) {
    // Drawn before it is opened, so that opening only has to show it.
    case 'closed':
      return renderForm(view, state.entered, {});
    case 'review':
      return renderForm(view, state.entered, state.errors);
    case 'sending':
      return renderSending(view);
    case 'waiting':
      return renderWaiting(view, state);
    case 'attention':
      return renderTrouble(view, state, after?.attention(view, state));
    case 'unsent':
      return renderTrouble(view, state, after?.unsent(view, state));
    case 'sent':
      return renderTrouble(view, state, after?.sent(view, state));
    case 'received':
      return after?.received(view, state) ?? renderProof(view, state);
    default:
      return state satisfies never;
  }
}

/** What must be said of a proof, should nothing more of it have come. */
function renderProof({ strings }: View, { acknowledgement }: StateOf<'received'>): TemplateResult {
  const words = strings.received;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p>${words.reference} <strong>${acknowledgement.reference}</strong></p>`;
}

/** The heading stands at once, so that the focus has a place; and should the rest never come, there is a way on. */
function renderTrouble(
  { strings, act }: View,
  { type }: StateOf<'attention' | 'unsent' | 'sent'>,
  body: TemplateResult | undefined,
): TemplateResult {
  const retry = html`<button type="button" class="primary" @click=${act.retry}>
    ${strings.waiting.retry}
  </button>`;
  return html`<h2 id="title" tabindex="-1">${strings[type].title}</h2>
    ${body ?? (type === 'sent' ? nothing : retry)}`;
}

/** What a screen reader hears when the state changes, and what stands by the page's button once the flow is closed. */
export function badgeOf({ strings }: View, { type }: State): string | typeof nothing {
  if (type === 'closed' || type === 'review') return nothing;
  return type === 'sending' ? strings.sending.title : strings[type].badge;
}
