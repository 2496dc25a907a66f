/** Asks for the key that may read the numbers. It is handed on and kept nowhere. */
import { html, nothing, type TemplateResult } from 'lit';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { onSubmit } from './insights.form.ts';

export function renderLocked(
  refused: boolean,
  strings: InsightsStrings,
  onKey: (key: string) => void,
): TemplateResult {
  const words = strings.locked;
  return html`
    <section class="notice" aria-label=${words.title}>
      <h3>${words.title}</h3>
      <p id="key-hint">${words.text}</p>
      <form class="key" @submit=${onSubmit(({ key }) => key && onKey(key))}>
        ${refused ? html`<p id="key-error" class="wrong">${words.refused}</p>` : nothing}
        <label>
          <span>${words.key}</span>
          <input
            type="password"
            name="key"
            required
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${refused}
            aria-describedby=${refused ? 'key-error key-hint' : 'key-hint'}
          />
        </label>
        <button>${words.open}</button>
      </form>
    </section>
  `;
}
