/** The way back from a cancellation, in the very words of the cancel flow. Fetched only where there is one. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MessageData, Status } from '@fairwell/schema';
import { Courier } from '../journey/courier.ts';
import { renderFact } from '../journey/fact.ts';
import type { AfterStrings } from '../locale/cancel-after/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { formatMoment } from '../shared/format.ts';
import type { StateOf } from './status.flow.ts';
import type { View } from './status.view.ts';

export { Courier };
export { CancelUndoneEvent } from '../cancel/cancel.undo.events.ts';

const sources: Sources<AfterStrings> = {
  nl: () => import('../locale/cancel-after/nl.ts'),
  en: () => import('../locale/cancel-after/en.ts'),
  de: () => import('../locale/cancel-after/de.ts'),
  more: () => import('../locale/cancel-after/more.ts'),
};

export const loadUndoWords = async (tag: string): Promise<AfterStrings> =>
  (await loadFrom(tag, sources)).strings;

/** The message. `null` for whoever does not hold the receipt. */
export function undoData(
  { receivedAt, zone, holder }: Status,
  { undo }: AfterStrings,
  locale: string,
): MessageData<'cancellation.undone'> | null {
  const text = undo.declared(formatMoment(receivedAt, locale, zone));
  return holder && { declaration: holder.id, declared: { text, buttonLabel: undo.button, locale } };
}

/** Taking it back stays closed until asked for, so that nobody does it by a slip of the finger. */
export function renderUndo(
  { act, strings }: View,
  { undo }: AfterStrings,
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
  { locale, strings, act }: View,
  { undone }: AfterStrings,
  { acknowledgement: proof }: StateOf<'undone'>,
): TemplateResult {
  const moment = proof?.receivedAt && formatMoment(proof.receivedAt, locale, proof.zone);
  const lead = moment ? undone.received(moment) : proof ? undone.receivedNow : undone.sent;
  return html`<h2 id="title" tabindex="-1">${proof ? undone.title : undone.titleSent}</h2>
    <p class="lead">${lead}</p>
    ${
      proof?.reference
        ? html`<dl>
            ${renderFact(strings.reference, html`<strong class="reference">${proof.reference}</strong>`)}
          </dl>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="link" @click=${act.again}>${strings.refresh}</button>
    </div>`;
}
