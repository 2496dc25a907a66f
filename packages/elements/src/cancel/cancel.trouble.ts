/**
 * What stands there when a cancellation did not simply arrive: refused, left behind by an earlier visit, or sent without
 * proof. Fetched when it happens.
 */
import { html, type TemplateResult } from 'lit/html.js';
import type { FieldStrings } from '../locale/cancel-fields/nl.ts';
import type { TroubleStrings } from '../locale/cancel-trouble/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { formatMoment } from '../shared/format.ts';
import { loadFieldWords } from './cancel.fields.ts';
import type { StateOf } from './cancel.flow.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<TroubleStrings> = {
  nl: () => import('../locale/cancel-trouble/nl.ts'),
  en: () => import('../locale/cancel-trouble/en.ts'),
  de: () => import('../locale/cancel-trouble/de.ts'),
};

export async function prepare(tag: string) {
  const [{ strings }, { strings: fields }] = await Promise.all([loadFrom(tag, sources), loadFieldWords(tag)]);
  return {
    attention: (view: View, state: StateOf<'attention'>) =>
      renderAttention(view, strings.attention, fields, state),
    unsent: (view: View, state: StateOf<'unsent'>) => renderUnsent(view, strings.unsent, state),
    sent: (view: View, state: StateOf<'sent'>) => renderSent(view, strings.sent, state),
  };
}

function renderAttention(
  view: View,
  words: TroubleStrings['attention'],
  labels: FieldStrings,
  state: StateOf<'attention'>,
): TemplateResult {
  const { act } = view;
  const { problem, declaration } = state;
  const isRefused = problem.status > 0;
  const fields = [...new Set(problem.errors.map(({ field }) => fieldLabel(labels, field)))];
  return html`<p class="lead">${isRefused ? words.lead : words.failed}</p>
    ${fields.map((field) => html`<p>${words.field(field)}</p>`)}
    <div class="actions">
      <button type="button" class="primary" @click=${isRefused ? act.revise : act.retry}>
        ${isRefused ? words.revise : words.retry}
      </button>
    </div>
    ${view.parts.after?.renderOtherWays(view, declaration.text)}`;
}

/** A JSON pointer such as `/data/customer/email` as the words that stand beside that field. */
function fieldLabel(words: FieldStrings, pointer: string): string {
  const last = pointer.split('/').at(-1) ?? '';
  const known = { email: words.email, name: words.name, cause: words.cause, date: words.endDate };
  const contract = { reference: words.contract, number: words.contract, subscription: words.contract };
  return { ...known, ...contract }[last] ?? pointer;
}

function renderUnsent(
  { locale, act }: View,
  words: TroubleStrings['unsent'],
  state: StateOf<'unsent'>,
): TemplateResult {
  // The day it was where the person is.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(state.since);
  return html`<p class="lead">${words.lead(day)}</p>
    <figure><blockquote>${state.declaration.text}</blockquote></figure>
    <div class="actions">
      <button type="button" class="primary" @click=${act.retry}>${words.send}</button>
      <button type="button" class="quiet" @click=${act.discard}>${words.discard}</button>
    </div>`;
}

function renderSent(view: View, words: TroubleStrings['sent'], state: StateOf<'sent'>): TemplateResult {
  return html`<p class="lead">${words.lead(formatMoment(state.at, view.locale))}</p>
    ${view.parts.after?.renderOtherWays(view, state.declaration.text, words.unproved)}`;
}
