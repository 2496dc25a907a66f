/** The way back from a cancellation, in the very words of the cancel flow. Fetched only where there is one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageData, Status } from '@fairwell/schema';
import { Courier } from '../cancel/cancel.courier.ts';
import { loadWords } from '../cancel/cancel.words.ts';
import type { CancelStrings } from '../locale/cancel/nl.ts';
import { formatMoment } from '../shared/format.ts';
import type { StateOf } from './status.flow.ts';
import type { View } from './status.view.ts';

export { Courier };
export { CancelUndoneEvent } from '../cancel/cancel.events.ts';

export const loadUndoWords = async (tag: string): Promise<CancelStrings> =>
  (await loadWords(tag)).strings.cancel;

/** The message. `null` for whoever does not hold the receipt. */
export function undoData(
  { receivedAt, zone, holder }: Status,
  { declaration, undo }: CancelStrings,
  locale: string,
): MessageData<'cancellation.undone'> | null {
  const text = declaration.undo(formatMoment(receivedAt, locale, zone));
  return holder && { declaration: holder.id, declared: { text, buttonLabel: undo.button, locale } };
}

/** Taking it back stays closed until asked for, so that nobody does it by a slip of the finger. */
export function renderUndo(
  { act }: View,
  { undo, waiting }: CancelStrings,
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
  return html`<section class="undo">
    <p tabindex="-1" id="outcome">${undo[type === 'unsent' ? 'attention' : type]}</p>
    ${
      type === 'sending'
        ? nothing
        : html`<button type="button" class="quiet" @click=${act.retryUndo}>${waiting.retry}</button>`
    }
  </section>`;
}

export function renderUndone(
  { locale, strings, act }: View,
  { undone, received }: CancelStrings,
  { acknowledgement: proof }: StateOf<'undone'>,
): TemplateResult {
  const moment = proof?.receivedAt && formatMoment(proof.receivedAt, locale, proof.zone);
  const lead = moment ? undone.received(moment) : proof ? undone.receivedNow : undone.sent;
  return html`<h2 id="title" tabindex="-1">${proof ? undone.title : undone.titleSent}</h2>
    <p class="lead">${lead}</p>
    ${
      proof?.reference
        ? html`<dl>
            <div>
              <dt>${received.referenceLabel}</dt>
              <dd class="reference">${proof.reference}</dd>
            </div>
          </dl>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="link" @click=${act.again}>${strings.refresh}</button>
    </div>`;
}
