/** The steps between the button and the proof: on its way, and not received yet. Here from the start: there may be no network. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatTime } from '../shared/format.ts';
import type { Declared, State } from './flow.ts';
import type { Declaring } from './declaring.ts';

export function renderSending({ strings }: Pick<Declaring, 'strings'>): TemplateResult {
  const words = strings.sending;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead busy">${words.lead}</p>`;
}

export function renderWaiting(
  view: Declaring,
  state: Extract<State<unknown, Declared>, { type: 'waiting' }>,
): TemplateResult {
  const words = view.strings.waiting;
  return html`<h2 id="title" tabindex="-1">${words.title}</h2>
    <p class="lead">${words[state.keptOn]}</p>
    <p role="status">
      ${state.nextAt ? words.next(formatTime(state.nextAt, view.locale)) : view.strings.sending.title}
    </p>
    <div class="actions">
      <button type="button" class="primary" @click=${view.act.retry}>${words.retry}</button>
      ${
        view.hasForm
          ? html`<button type="button" class="quiet" @click=${view.act.useForm}>${words.form}</button>`
          : nothing
      }
    </div>
    ${view.parts.after?.renderOtherWays(view, state.declaration.text)}`;
}
