/** Asks for the key that may read the numbers, which is handed on and kept nowhere; or leads to where people log in. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { safeAddress } from '../shared/address.ts';
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

/** For whoever is not logged in any more. */
export function renderLoggedOut(login: string, strings: InsightsStrings): TemplateResult {
  const words = strings.locked.loggedOut;
  const address = safeAddress(login);
  return html`
    <section class="notice" aria-label=${words.title}>
      <h3>${words.title}</h3>
      <p>${words.text}</p>
      ${address === undefined ? nothing : html`<p><a href=${address}>${words.open}</a></p>`}
    </section>
  `;
}
