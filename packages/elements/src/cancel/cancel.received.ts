/** What stands there once the proof is in. Says received, never accepted. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDay, formatMoment } from '../shared/format.ts';
import { renderFact } from '../journey/fact.ts';
import type { StateOf } from './cancel.flow.ts';
import type { View } from './cancel.view.ts';

export function renderReceived(view: View, state: StateOf<'received' | 'undoing'>): TemplateResult {
  const { strings, locale } = view;
  const words = strings.received;
  const { reference, receivedAt, zone, endsOn } = state.acknowledgement;
  const end = endsOn ?? state.declaration.endsOn;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    ${receivedAt ? html`<p class="lead">${words.lead(formatMoment(receivedAt, locale, zone))}</p>` : nothing}
    <dl>
      ${reference ? renderFact(words.referenceLabel, html`<strong>${reference}</strong>`) : nothing}
      ${renderFact(words.endsLabel, end ? formatDay(end, locale) : words.endsUnknown)}
    </dl>
    ${view.parts.after?.renderProof(view, state)}`;
}
