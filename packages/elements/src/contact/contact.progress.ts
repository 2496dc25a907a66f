/** The steps between the button and the proof: on its way, not received yet, something to mend, or sent without proof. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDayOf, formatMoment, formatTime } from '../shared/format.ts';
import type { StateOf } from './contact.flow.ts';
import { renderOtherWays } from './contact.other-ways.ts';
import type { View } from './contact.view.ts';

export function renderSending({ strings }: View): TemplateResult {
  return html`<h2 id="title" tabindex="-1">${strings.sending.title}</h2>
    <p class="lead">${strings.sending.lead}</p>`;
}

export function renderWaiting(view: View, { keptOn, nextAt, question }: StateOf<'waiting'>): TemplateResult {
  const { strings, locale, hasForm, act } = view;
  const words = strings.waiting;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead">${words[keptOn]}</p>
    <p>${words.next(formatTime(nextAt, locale))}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${act.retry}>${words.retry}</button>
      ${hasForm ? html`<button type="button" class="quiet" @click=${act.useForm}>${words.form}</button>` : nothing}
    </div>
    ${renderOtherWays(view, question.text)}`;
}

export function renderAttention(view: View, { problem, question }: StateOf<'attention'>): TemplateResult {
  const { strings, act } = view;
  const words = strings.attention;
  const isRefused = problem.status > 0;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead">${isRefused ? words.lead : words.failed}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${isRefused ? act.revise : act.retry}>
        ${isRefused ? words.revise : words.retry}
      </button>
    </div>
    ${renderOtherWays(view, question.text)}`;
}

export function renderUnsent({ strings, locale, act }: View, state: StateOf<'unsent'>): TemplateResult {
  const words = strings.unsent;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead">${words.lead(formatDayOf(state.since, locale))}</p>
    <figure><blockquote>${state.question.text}</blockquote></figure>
    <div class="actions">
      <button type="button" class="primary" @click=${act.retry}>${words.send}</button>
      <button type="button" class="quiet" @click=${act.discard}>${words.discard}</button>
    </div>`;
}

export function renderSent(view: View, { at, question }: StateOf<'sent'>): TemplateResult {
  const words = view.strings.sent;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead">${words.lead(formatMoment(at, view.locale))}</p>
    ${renderOtherWays(view, question.text, words.unproved)}`;
}
