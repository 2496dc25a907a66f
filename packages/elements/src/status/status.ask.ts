/** What stands there before anything is known: the question for a reference, the wait, and the honest failure. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { StateOf } from './status.flow.ts';
import type { View } from './status.view.ts';

export function renderAsk({ strings, act }: View, { typed, problem }: StateOf<'asking'>): TemplateResult {
  const words = strings.ask;
  const look = (event: SubmitEvent): void => {
    event.preventDefault();
    act.look();
  };
  return html`<h2 id="title" tabindex="-1">${strings.title}</h2>
    <p>${words.lead}</p>
    <form novalidate @submit=${look}>
      <div class="field">
        <label for="key">${words.label}</label>
        ${problem ? html`<p class="error" id="key-error">${words[problem]}</p>` : nothing}
        <input
          id="key"
          autocomplete="off"
          spellcheck="false"
          required
          aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby=${problem ? 'key-error' : nothing}
          .value=${typed}
          @input=${({ target }: Event) => target instanceof HTMLInputElement && act.type(target.value)}
        />
      </div>
      <div class="actions"><button class="primary">${words.look}</button></div>
    </form>`;
}

export function renderLoading({ strings }: View): TemplateResult {
  return html`<h2 id="title" tabindex="-1">${strings.title}</h2>
    <p class="lead">${strings.loading}</p>`;
}

export function renderFailed({ strings, act }: View, { why }: StateOf<'failed'>): TemplateResult {
  const words = strings.failed;
  return html`<h2 id="title" tabindex="-1">${strings.title}</h2>
    <p class="lead">${words[why]}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${act.again}>${words.again}</button>
    </div>`;
}
