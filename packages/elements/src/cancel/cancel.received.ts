/** What stands there once the proof is in: the receipt, and the way back. Says received, never accepted. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '../shared/address.ts';
import { formatDay, formatMoment } from '../shared/format.ts';
import type { StateOf } from './cancel.flow.ts';
import { renderReasons } from './cancel.reasons.ts';
import { saveReceipt } from './cancel.receipt.ts';
import type { View } from './cancel.view.ts';

export function renderReceived(view: View, state: StateOf<'received' | 'undoing'>): TemplateResult {
  const { strings, locale } = view;
  const words = strings.cancel.received;
  const { reference, receivedAt, zone, endsOn, links } = state.acknowledgement;
  const end = endsOn ?? state.declaration.endsOn;
  const receipt = safeAddress(links?.html);
  const save = (): void => saveReceipt(state.declaration.text, state.acknowledgement, view);
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    ${receivedAt ? html`<p class="lead">${words.lead(formatMoment(receivedAt, locale, zone))}</p>` : nothing}
    <dl>
      ${
        reference
          ? html`<div>
              <dt>${words.referenceLabel}</dt>
              <dd class="reference">${reference}</dd>
            </div>`
          : nothing
      }
      <div>
        <dt>${words.endsLabel}</dt>
        <dd>${end ? formatDay(end, locale) : words.endsUnknown}</dd>
      </div>
    </dl>
    <div class="actions">
      ${
        receipt
          ? html`<a class="quiet" href=${receipt} target="_blank" rel="noopener noreferrer"
              >${words.receipt}</a
            >`
          : nothing
      }
      <button type="button" class="quiet" @click=${save}>${words.save}</button>
    </div>
    <p class="small">${words.notAccepted}</p>
    ${
      // Where the law keeps the page before it bare, the explanation has its place here.
      view.rights?.page.nothingElse ? renderReasons(view.rights.endsOn, strings) : nothing
    }`;
}

/** Taking it back stays closed until asked for, so that nobody does it by a slip of the finger. */
export function renderUndo(view: View, state: StateOf<'received' | 'undoing'>): TemplateResult {
  const { act } = view;
  const words = view.strings.cancel.undo;
  if (state.type === 'received') {
    return html`<details class="undo">
      <summary>${words.summary}</summary>
      <p>${words.lead}</p>
      <button type="button" class="quiet" @click=${act.undo}>${words.button}</button>
    </details>`;
  }
  const { type } = state.undo.progress;
  if (type === 'sending') return html`<p class="busy">${words.sending}</p>`;
  return html`<section>
    <p>${type === 'waiting' ? words.waiting : words.attention}</p>
    <button type="button" class="quiet" @click=${act.retryUndo}>${view.strings.cancel.waiting.retry}</button>
  </section>`;
}

export function renderUndone(view: View, state: StateOf<'undone'>): TemplateResult {
  const words = view.strings.cancel.undone;
  const proof = state.acknowledgement;
  const moment = proof?.receivedAt && formatMoment(proof.receivedAt, view.locale, proof.zone);
  const lead = moment ? words.received(moment) : proof ? words.receivedNow : words.sent;
  return html`<h2 id="title" tabindex="-1">${proof ? words.title : words.titleSent}</h2>
    <p class="lead">${lead}</p>
    ${
      proof?.reference
        ? html`<dl>
            <div>
              <dt>${view.strings.cancel.received.referenceLabel}</dt>
              <dd class="reference">${proof.reference}</dd>
            </div>
          </dl>`
        : nothing
    }`;
}
