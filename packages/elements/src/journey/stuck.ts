/** How a declaration looks that did not simply arrive: refused, left behind by an earlier visit, or sent without proof. */
import { html, type TemplateResult } from 'lit/html.js';
import type { TroubleStrings } from '../locale/cancel-trouble/nl.ts';
import { formatMoment } from '../shared/format.ts';
import type { Stuck } from './step.ts';
import type { Declaring } from './declaring.ts';

type StateOf<T extends Stuck['type']> = Extract<Stuck, { type: T }>;

/** @param labelOf - A JSON pointer such as `/data/customer/email` as the words that stand beside that field. */
export function renderStuck(
  view: Declaring,
  words: TroubleStrings,
  state: Stuck,
  labelOf: (pointer: string) => string,
): TemplateResult {
  switch (state.type) {
    case 'attention':
      return renderAttention(view, words.attention, state, labelOf);
    case 'unsent':
      return renderUnsent(view, words.unsent, state);
    default:
      return renderSent(view, words.sent, state);
  }
}

function renderAttention(
  view: Declaring,
  words: TroubleStrings['attention'],
  state: StateOf<'attention'>,
  labelOf: (pointer: string) => string,
): TemplateResult {
  const { act } = view;
  const { problem, declaration } = state;
  const isRefused = problem.status > 0;
  const fields = [...new Set(problem.errors.map(({ field }) => labelOf(field)))];
  return html`<p class="lead">${isRefused ? words.lead : words.failed}</p>
    ${fields.map((field) => html`<p>${words.field(field)}</p>`)}
    <div class="actions">
      <button type="button" class="primary" @click=${isRefused ? act.revise : act.retry}>
        ${isRefused ? words.revise : words.retry}
      </button>
    </div>
    ${view.parts.after?.renderOtherWays(view, declaration.text)}`;
}

function renderUnsent(
  { locale, act }: Declaring,
  words: TroubleStrings['unsent'],
  state: StateOf<'unsent'>,
): TemplateResult {
  // The day it was where the person is.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(state.since);
  return html`<p class="lead">${words.lead(day)}</p>
    <figure role="none"><blockquote>${state.declaration.text}</blockquote></figure>
    <div class="actions">
      <button type="button" class="primary" @click=${act.retry}>${words.send}</button>
      <button type="button" class="quiet" @click=${act.discard}>${words.discard}</button>
    </div>`;
}

function renderSent(view: Declaring, words: TroubleStrings['sent'], state: StateOf<'sent'>): TemplateResult {
  return html`<p class="lead">${words.lead(formatMoment(state.at, view.locale))}</p>
    ${view.parts.after?.renderOtherWays(view, state.declaration.text, words.unproved)}`;
}
