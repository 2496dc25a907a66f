/** What stands there once the proof is in, and what happens next. Says received, never accepted. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeAddress } from '../shared/address.ts';
import { formatDay, formatMoment } from '../shared/format.ts';
import { renderFact } from '../journey/fact.ts';
import type { StateOf } from './withdraw.flow.ts';
import type { View } from './withdraw.view.ts';

export function renderReceived(view: View, state: StateOf<'received'>): TemplateResult {
  const { strings, locale } = view;
  const { after } = view.parts;
  const words = strings.received;
  const { refundBy, returnBy } = state.declaration;
  const { reference, receivedAt, zone, links } = state.acknowledgement;
  const receipt = safeAddress(links?.html);
  const { refund, refundBy: by, goods, returnBy: back } = strings.review;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    ${receivedAt ? html`<p class="lead">${words.lead(formatMoment(receivedAt, locale, zone))}</p>` : nothing}
    <dl>
      ${reference ? renderFact(words.referenceLabel, html`<strong>${reference}</strong>`) : nothing}
      ${refundBy ? renderFact(refund, by(formatDay(refundBy, locale))) : nothing}
      ${returnBy ? renderFact(goods, back(formatDay(returnBy, locale))) : nothing}
    </dl>
    <div class="actions">
      ${
        receipt
          ? html`<a class="quiet" href=${receipt} target="_blank" rel="noopener noreferrer"
              >${words.receipt}</a
            >`
          : nothing
      }
      ${
        after
          ? html`<button type="button" class="quiet" @click=${() => after.save(view, state)}>
              ${after.saveLabel}
            </button>`
          : nothing
      }
    </div>
    <p class="small">${words.notAccepted}</p>
    <div class="after"><slot name="own"></slot></div>`;
}
