/** The fields of the form: native controls, their own labels, errors right beside them. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderProblems } from '../journey/problems.ts';
import type { Entered, FieldErrors, FieldName } from './withdraw.flow.ts';
import { itemsOf } from './withdraw.form.ts';
import type { View } from './withdraw.view.ts';

export const renderFields = (view: View, entered: Entered, errors: FieldErrors): TemplateResult =>
  html`${renderWrong(view, errors)}
    <fieldset class="fields">
      <legend>${view.strings.fields.who}</legend>
      ${view.fields.map((name) => renderField(view, name, entered, errors))}
    </fieldset>`;

/** Of one field the focus says as much. */
function renderWrong({ fields, strings }: View, errors: FieldErrors): TemplateResult | typeof nothing {
  const wrong = fields.flatMap((name) => {
    const error = errorFor(strings, errors, name);
    return error ? [{ at: name, text: `${strings.fields[name]}: ${error}` }] : [];
  });
  return wrong.length > 1 ? renderProblems(strings.fields.notSent, wrong) : nothing;
}

function errorFor(
  { fields: words }: View['strings'],
  errors: FieldErrors,
  name: FieldName,
): string | undefined {
  const error = errors[name];
  return error && words.errors[error === 'missing' ? error : 'malformed'];
}

function renderField(
  { strings, act }: View,
  name: FieldName,
  entered: Entered,
  errors: FieldErrors,
): TemplateResult {
  const words = strings.fields;
  const error = errorFor(strings, errors, name);
  const hint = name === 'contract' && words.contractHint;
  const describedBy = [hint && 'hint', error && `${name}-error`].filter(Boolean).join(' ');
  const enter = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) act.enter({ [name]: target.value });
  };
  return html`<div class="field">
    <label for=${name}>${words[name]}</label>
    ${hint ? html`<p class="hint" id="hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${name}-error">${error}</p>` : nothing}
    <input
      id=${name}
      type=${name === 'email' ? 'email' : 'text'}
      autocomplete=${name === 'contract' ? 'off' : name}
      maxlength=${name === 'email' ? 254 : 200}
      required
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${describedBy || nothing}
      .value=${entered[name]}
      @input=${enter}
    />
  </div>`;
}

/** The parts of an order. None is chosen beforehand, and choosing none means all: that is what the button says. */
export function renderItems(
  { config, strings, act }: View,
  { items: chosen }: Entered,
): TemplateResult | typeof nothing {
  const items = itemsOf(config);
  if (items.length === 0) return nothing;
  const choose = (item: string): void =>
    act.enter({ items: chosen.includes(item) ? chosen.filter((one) => one !== item) : [...chosen, item] });
  return html`<fieldset>
    <legend>${strings.review.items}</legend>
    <p class="hint">${strings.review.itemsHint}</p>
    ${items.map(
      (item) =>
        html`<label class="choice">
          <input type="checkbox" .checked=${chosen.includes(item)} @change=${() => choose(item)} />
          <span>${item}</span>
        </label>`,
    )}
  </fieldset>`;
}
