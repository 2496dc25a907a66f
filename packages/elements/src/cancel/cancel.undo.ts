/** The way back, for as long as the subscription runs. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatMoment } from '../shared/format.ts';
import type { MessageData } from '@fairwell/schema';
import type { AfterStrings } from '../locale/cancel-after/nl.ts';
import { renderFact } from '../journey/fact.ts';
import type { StateOf } from './cancel.flow.ts';
import type { View } from './cancel.view.ts';

/** The message that takes a cancellation back. `now` stands in where the receiver named no moment. */
export function undoData(
  { locale }: View,
  words: AfterStrings['undo'],
  { declaration, acknowledgement }: StateOf<'received' | 'undoing'>,
  now: number,
): MessageData<'cancellation.undone'> {
  const { receivedAt, zone } = acknowledgement;
  const text = words.declared(formatMoment(receivedAt ?? now, locale, zone));
  return { declaration: declaration.id, declared: { text, buttonLabel: words.button, locale } };
}

/** Taking it back stays closed until asked for, so that nobody does it by a slip of the finger. */
export function renderUndo(
  { act, strings }: View,
  words: AfterStrings['undo'],
  state: StateOf<'received' | 'undoing'>,
): TemplateResult {
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
    <button type="button" class="quiet" @click=${act.retryUndo}>${strings.waiting.retry}</button>
  </section>`;
}

export function renderUndone(
  view: View,
  words: AfterStrings['undone'],
  state: StateOf<'undone'>,
): TemplateResult {
  const proof = state.acknowledgement;
  const moment = proof?.receivedAt && formatMoment(proof.receivedAt, view.locale, proof.zone);
  const lead = moment ? words.received(moment) : proof ? words.receivedNow : words.sent;
  return html`<h2 id="title" tabindex="-1">${proof ? words.title : words.titleSent}</h2>
    <p class="lead">${lead}</p>
    ${
      proof?.reference
        ? html`<dl>
            ${renderFact(view.strings.received.referenceLabel, html`<strong>${proof.reference}</strong>`)}
          </dl>`
        : nothing
    }`;
}
