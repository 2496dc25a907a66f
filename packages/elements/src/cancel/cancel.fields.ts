/**
 * The fields of the form: native controls, their own labels, errors right beside them. Fetched where the law lists fields
 * or the page does not say whose subscription it is.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FieldStrings } from '../locale/cancel-fields/nl.ts';
import { fields as fieldStyles } from '../shared/look.fields.styles.ts';
import { loadFieldWords } from './cancel.fields.words.ts';
import type { Entered, FieldErrors, FieldName } from './cancel.flow.ts';
import { errorsIn, fieldsOf } from './cancel.form.ts';
import { LONGEST_CAUSE, typedIn } from './cancel.typed.ts';
import type { View } from './cancel.view.ts';

type TextField = Exclude<FieldName, 'kind' | 'cause'>;

const TYPES: Record<TextField, { type: 'text' | 'email' | 'date'; autocomplete: 'name' | 'email' | 'off' }> =
  {
    name: { type: 'text', autocomplete: 'name' },
    contract: { type: 'text', autocomplete: 'off' },
    endDate: { type: 'date', autocomplete: 'off' },
    email: { type: 'email', autocomplete: 'email' },
  };

export async function prepare(tag: string) {
  const { strings } = await loadFieldWords(tag);
  return {
    styles: [fieldStyles],
    fieldsOf,
    errorsIn,
    typedIn: (view: Pick<View, 'fields' | 'locale'>, entered: Entered) =>
      typedIn(view, entered, strings.declared),
    render: (view: View, entered: Entered, errors: FieldErrors) =>
      renderFields(view, strings, entered, errors),
  };
}

function renderFields(
  view: View,
  words: FieldStrings,
  entered: Entered,
  errors: FieldErrors,
): TemplateResult | typeof nothing {
  const { fields } = view;
  if (fields.length === 0) return nothing;
  const controls = fields.map(({ name, required }) =>
    renderField(view, words, name, required, entered, errors),
  );
  // Where the law lists the fields, a sentence around them would be one too many.
  if (view.rights?.page.fields) return html`${controls}`;
  return html`<fieldset class="fields">
    <legend>${words.legend}</legend>
    <p class="hint">${words.identify}</p>
    ${controls}
  </fieldset>`;
}

function renderField(
  view: View,
  words: FieldStrings,
  name: FieldName,
  required: boolean,
  entered: Entered,
  errors: FieldErrors,
): TemplateResult {
  if (name === 'kind') return renderKind(view, words, entered);
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

function renderKind({ act }: View, words: FieldStrings, entered: Entered): TemplateResult {
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
