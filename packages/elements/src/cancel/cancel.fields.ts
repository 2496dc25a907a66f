/** The fields of the form: native controls, their own labels, errors right beside them. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Entered, FieldErrors, FieldName } from './cancel.flow.ts';
import { LONGEST_CAUSE } from './cancel.form.ts';
import type { View } from './cancel.view.ts';

type TextField = Exclude<FieldName, 'kind' | 'cause'>;

const TYPES: Record<TextField, { type: 'text' | 'email' | 'date'; autocomplete: 'name' | 'email' | 'off' }> =
  {
    name: { type: 'text', autocomplete: 'name' },
    contract: { type: 'text', autocomplete: 'off' },
    endDate: { type: 'date', autocomplete: 'off' },
    email: { type: 'email', autocomplete: 'email' },
  };

export function renderFields(
  view: View,
  entered: Entered,
  errors: FieldErrors,
): TemplateResult | typeof nothing {
  const { fields, strings } = view;
  if (fields.length === 0) return nothing;
  // Where the law lists the fields, a sentence around them would be one too many.
  const words = strings.cancel.fields;
  const intro = view.rights?.page.fields
    ? nothing
    : html`<legend>${words.legend}</legend>
        <p class="hint">${words.identify}</p>`;
  return html`<fieldset class="fields">
    ${intro} ${fields.map(({ name, required }) => renderField(view, name, required, entered, errors))}
  </fieldset>`;
}

function renderField(
  view: View,
  name: FieldName,
  required: boolean,
  entered: Entered,
  errors: FieldErrors,
): TemplateResult {
  const words = view.strings.cancel.fields;
  if (name === 'kind') return renderKind(view, entered);
  const error = errors[name];
  const isHinted = name === 'endDate';
  const describedBy = [isHinted && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const enter = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      view.act.enter({ [name]: target.value });
    }
  };
  const isOptional = name === 'name' || view.rights?.page.fields !== null;
  const optional =
    required || isHinted || name === 'cause' || !isOptional
      ? nothing
      : html` <span class="hint">${words.optional}</span>`;
  const control =
    name === 'cause'
      ? html`<textarea
          id=${name}
          rows="3"
          maxlength=${LONGEST_CAUSE}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${describedBy || nothing}
          .value=${entered.cause}
          @input=${enter}
        ></textarea>`
      : html`<input
          id=${name}
          type=${TYPES[name].type}
          autocomplete=${TYPES[name].autocomplete}
          maxlength=${name === 'email' ? 254 : 200}
          ?required=${required}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${describedBy || nothing}
          .value=${entered[name]}
          @input=${enter}
        />`;
  return html`<div class="field">
    <label for=${name}>${words[name]}${optional}</label>
    ${isHinted ? html`<p class="hint" id="${name}-hint">${words.endDateHint}</p>` : nothing}
    ${error ? html`<p class="error" id="${name}-error">${words.errors[error]}</p>` : nothing} ${control}
  </div>`;
}

function renderKind({ strings, act }: View, entered: Entered): TemplateResult {
  const words = strings.cancel.fields;
  const kinds = ['ordinary', 'extraordinary'] as const;
  return html`<fieldset class="field">
    <legend>${words.kind}</legend>
    ${kinds.map(
      (kind) =>
        html`<label class="choice">
          <input
            type="radio"
            name="kind"
            value=${kind}
            .checked=${entered.kind === kind}
            @change=${() => act.enter({ kind })}
          />
          <span>${words[kind]}</span>
        </label>`,
    )}
  </fieldset>`;
}
