/** Asks to hear when it is mended: not ticked beforehand, and an address is asked of nobody else. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DeeperStrings } from '../locale/survey-deeper/nl.ts';
import type { Answer, EmailError } from './exit-survey.flow.ts';

type Words = DeeperStrings['notify'];
type Enter = (change: Partial<Answer>) => void;

/** Form only: whether it is theirs is not for a form to judge. */
export function errorIn({ email }: Answer): EmailError | undefined {
  if (email === undefined || /^[^\s@]+@[^\s@]+$/.test(email.trim())) return undefined;
  return email.trim() ? 'malformed' : 'missing';
}

export function renderNotify(
  words: Words,
  { email }: Answer,
  error: EmailError | undefined,
  enter: Enter,
): TemplateResult {
  return html`<div class="notify">
    <label class="choice">
      <input
        id="notify"
        type="checkbox"
        .checked=${email !== undefined}
        @change=${({ target }: Event) => target instanceof HTMLInputElement && enter({ email: target.checked ? '' : undefined })}
      />
      <span>${words.label}</span>
    </label>
    ${email === undefined ? nothing : renderEmail(words, email, error, enter)}
  </div>`;
}

function renderEmail(
  words: Words,
  email: string,
  error: EmailError | undefined,
  enter: Enter,
): TemplateResult {
  return html`<div class="field">
    <label for="email">${words.email}</label>
    <p class="hint" id="email-hint">${words.hint}</p>
    ${error ? html`<p class="error" id="email-error">${words[error]}</p>` : nothing}
    <input
      id="email"
      type="email"
      autocomplete="email"
      maxlength="254"
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${error ? 'email-error email-hint' : 'email-hint'}
      .value=${email}
      @input=${({ target }: Event) => target instanceof HTMLInputElement && enter({ email: target.value })}
    />
  </div>`;
}
