/** The steps between the button and the proof: on its way, not received yet, something to mend, or sent without proof. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDayOf, formatMoment, formatTime } from '../shared/format.ts';
import type { StateOf } from './cancel.flow.ts';
import { renderOtherWays } from './cancel.other-ways.ts';
import type { View } from './cancel.view.ts';

export function renderSending({ strings }: View): TemplateResult {
  const words = strings.cancel.sending;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead busy">${words.lead}</p>`;
}

export function renderWaiting(view: View, state: StateOf<'waiting'>): TemplateResult {
  const words = view.strings.cancel.waiting;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead">${words[state.keptOn]}</p>
    <p>${words.next(formatTime(state.nextAt, view.locale))}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${view.act.retry}>${words.retry}</button>
      ${
        view.hasForm
          ? html`<button type="button" class="quiet" @click=${view.act.useForm}>${words.form}</button>`
          : nothing
      }
    </div>
    ${renderOtherWays(view, state.declaration.text)}`;
}

export function renderAttention(view: View, state: StateOf<'attention'>): TemplateResult {
  const { strings, act } = view;
  const words = strings.cancel.attention;
  const { problem, declaration } = state;
  const isRefused = problem.status > 0;
  const fields = [...new Set(problem.errors.map(({ field }) => fieldLabel(view, field)))];
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead">${isRefused ? words.lead : words.failed}</p>
    ${fields.map((field) => html`<p>${words.field(field)}</p>`)}
    <div class="actions">
      <button type="button" class="primary" @click=${isRefused ? act.revise : act.retry}>
        ${isRefused ? words.revise : words.retry}
      </button>
    </div>
    ${renderOtherWays(view, declaration.text)}`;
}

/** A JSON pointer such as `/data/customer/email` as the words that stand beside that field. */
function fieldLabel({ strings }: View, pointer: string): string {
  const words = strings.cancel.fields;
  const last = pointer.split('/').at(-1) ?? '';
  const known = { email: words.email, name: words.name, cause: words.cause, date: words.endDate };
  const contract = { reference: words.contract, number: words.contract, subscription: words.contract };
  return { ...known, ...contract }[last] ?? pointer;
}

export function renderUnsent(view: View, state: StateOf<'unsent'>): TemplateResult {
  const { strings, locale, act } = view;
  const words = strings.cancel.unsent;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead">${words.lead(formatDayOf(state.since, locale))}</p>
    <figure><blockquote>${state.declaration.text}</blockquote></figure>
    <div class="actions">
      <button type="button" class="primary" @click=${act.retry}>${words.send}</button>
      <button type="button" class="quiet" @click=${act.discard}>${words.discard}</button>
    </div>`;
}

export function renderSent(view: View, state: StateOf<'sent'>): TemplateResult {
  const words = view.strings.cancel.sent;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead">${words.lead(formatMoment(state.at, view.locale))}</p>
    ${renderOtherWays(view, state.declaration.text, words.unproved)}`;
}
