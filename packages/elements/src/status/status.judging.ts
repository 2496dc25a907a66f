/** Whether the answer solved it. Whoever said so may still find that it was not. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { StateOf } from './status.flow.ts';
import type { View } from './status.view.ts';

type Judgeable = StateOf<'shown' | 'judging' | 'unjudged' | 'undoing'>;

export function renderJudging({ strings, act }: View, state: Judgeable): TemplateResult {
  const words = strings.judge;
  if (state.type === 'judging') return html`<p tabindex="-1" id="outcome">${words.sending}</p>`;
  const isSolved = state.status.standing === 'solved';
  const missing = state.type === 'unjudged' ? (state.judgement.missing ?? '') : '';
  const judge = (event: SubmitEvent): void => {
    event.preventDefault();
    const { submitter, currentTarget: form } = event;
    const area = form instanceof HTMLFormElement ? form.querySelector('textarea') : null;
    act.judge(submitter instanceof HTMLButtonElement && submitter.value === 'yes', area?.value ?? '');
  };
  const form = html`<form @submit=${judge}>
    ${state.type === 'unjudged' ? html`<p class="error" tabindex="-1" id="outcome">${words.failed}</p>` : nothing}
    <div class="field">
      <label for="missing">${words.missing} <span class="hint">${words.optional}</span></label>
      <textarea id="missing" maxlength="5000" .value=${missing}></textarea>
    </div>
    <div class="actions">
      ${isSolved ? nothing : html`<button class="quiet" value="yes">${words.yes}</button>`}
      <button class="quiet" value="no">${words.no}</button>
    </div>
  </form>`;
  return isSolved && state.type !== 'unjudged'
    ? html`<details>
        <summary>${words.stillNot}</summary>
        ${form}
      </details>`
    : html`<section class="judge">
        <h3>${words.question}</h3>
        ${form}
      </section>`;
}
