/** The way back from a cancellation, in the very words of the cancel flow. Fetched only where there is one. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MessageData, Status } from '@fairwell/schema';
import { Courier } from '../journey/courier.ts';
import { renderFact } from '../journey/fact.ts';
import { afterUndo, type UndoWords } from '../cancel/cancel.undo.words.ts';
import { formatMoment } from '../shared/format.ts';
import type { StateOf } from './status.flow.ts';
import type { View } from './status.view.ts';

export { Courier };
export { loadUndoWords } from '../cancel/cancel.undo.words.ts';
export { CancelUndoneEvent } from '../cancel/cancel.undo.events.ts';

/** The message. `null` for whoever does not hold the receipt. */
export function undoData(
  { receivedAt, zone, holder }: Status,
  { undo }: UndoWords,
  locale: string,
): MessageData<'cancellation.undone'> | null {
  const text = undo.declared(formatMoment(receivedAt, locale, zone));
  return holder && { declaration: holder.id, declared: { text, buttonLabel: undo.button, locale } };
}

/** Taking it back stays closed until asked for, so that nobody does it by a slip of the finger. */
export function renderUndo(
  { act, strings }: View,
  { undo }: UndoWords,
  state: StateOf<'shown' | 'undoing'>,
): TemplateResult {
  if (state.type === 'shown') {
    return html`<details class="undo">
      <summary>${undo.summary}</summary>
      <p>${undo.lead}</p>
      <button type="button" class="quiet" @click=${act.undo}>${undo.button}</button>
    </details>`;
  }
  const { type } = state.undo.progress;
  const retry = ({ currentTarget: button }: Event): void => {
    // The button goes, so the focus moves to what is said of it.
    const outcome = button instanceof Element ? button.previousElementSibling : null;
    if (outcome instanceof HTMLElement) outcome.focus();
    act.retryUndo();
  };
  return html`<section class="undo">
    <p tabindex="-1" id="outcome" role="status">${undo[type === 'unsent' ? 'attention' : type]}</p>
    ${
      type === 'sending'
        ? nothing
        : html`<button type="button" class="quiet" @click=${retry}>${strings.failed.again}</button>`
    }
  </section>`;
}

export function renderUndone(
  view: View,
  words: UndoWords,
  { acknowledgement: proof }: StateOf<'undone'>,
): TemplateResult {
  const { locale, strings, act, held } = view;
  const { undone } = words;
  const moment = proof?.receivedAt && formatMoment(proof.receivedAt, locale, proof.zone);
  const lead = moment ? undone.received(moment) : proof ? undone.receivedNow : undone.sent;
  return html`<h2 id="title" tabindex="-1">${proof ? undone.title : undone.titleSent}</h2>
    <p class="lead">${lead} ${afterUndo(words, proof)}</p>
    ${
      proof?.reference
        ? html`<dl>
            ${renderFact(strings.reference, html`<strong class="reference">${proof.reference}</strong>`)}
          </dl>`
        : nothing
    }
    ${
      proof?.links && held
        ? html`<div class="actions">${held.renderReceipt(view, proof.links)}</div>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="link" @click=${act.again}>${strings.refresh}</button>
    </div>`;
}
