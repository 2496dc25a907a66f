/**
 * The fields of the form: native controls, their own labels, errors right beside them. Fetched where the law lists fields
 * or the page does not say whose subscription it is.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { problemStyles, renderProblems } from '../journey/problems.ts';
import type { FieldStrings } from '../locale/cancel-fields/nl.ts';
import { fields as fieldStyles } from '../shared/look.fields.styles.ts';
import type { Config } from './cancel.config.ts';
import { isIdentified } from './cancel.entered.ts';
import { loadFieldWords } from './cancel.fields.words.ts';
import type { Entered, FieldErrors, FieldName, Typing } from './cancel.flow.ts';
import { enteredFrom, errorsIn, fieldsOf } from './cancel.form.ts';
import type { CancelSession } from './cancel.journey.ts';
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

export async function prepare(tag: string, config: Partial<Config>) {
  const [{ strings }, choice, later] = await Promise.all([
    loadFieldWords(tag),
    config.subscriptions && import('./cancel.choice.ts').then((part) => part.prepare(tag)),
    // Whoever stops as soon as possible needs none of it.
    config.later
      ? import('./cancel.later.ts').then((part) => part.prepare(tag)).catch(() => undefined)
      : undefined,
  ]);
  return {
    styles: [fieldStyles, problemStyles, ...(choice?.styles ?? [])],
    /** The view with what is asked in it. */
    asking(view: View, session: CancelSession): View {
      const { rights } = view;
      const { state } = session;
      const mending = state.type === 'review' && state.mending;
      const asked = choice?.asking(view, session, strings.legend);
      const fields = fieldsOf(rights?.page, isIdentified(view.config) || asked !== undefined, mending);
      const earliest = later?.earliestIn(asked ?? view);
      if (!asked) return { ...view, fields, later: earliest };
      // Who chooses types no number, unless the law lists one: then the choice stands in its place.
      return {
        ...asked,
        later: earliest,
        fields: rights?.page.fields ? fields : fields.filter(({ name }) => name !== 'contract'),
      };
    },
    errorsIn({ fields, config: known, which, later: earliest }: View, typed: Typing): FieldErrors {
      const entered = filled(known, typed);
      const { contract, ...errors } = errorsIn(entered, fields, isIdentified(known));
      const missing = which ? !which.isChosen && 'missing' : contract;
      return {
        ...errors,
        ...(missing && { contract: missing }),
        ...(earliest && later?.isWrong(entered.endDate, earliest) && { endDate: 'malformed' }),
      };
    },
    typedIn: (view: Pick<View, 'config' | 'fields' | 'locale' | 'which' | 'later'>, typed: Typing) =>
      typedIn(view, filled(view.config, typed), strings.declared),
    render(view: View, typed: Typing, errors: FieldErrors) {
      const entered = filled(view.config, typed);
      return html`${renderWrong(view, strings, errors)} ${later?.render(view, entered, errors)}
      ${renderFields(view, strings, entered, errors)}`;
    },
  };
}

/** What stands in the fields. */
const filled = (config: Partial<Config>, typed: Typing): Entered => ({ ...enteredFrom(config), ...typed });

/** Of one field the focus says as much; and before one is chosen of several, nothing else counts. */
function renderWrong(
  { fields, which }: View,
  words: FieldStrings,
  errors: FieldErrors,
): TemplateResult | typeof nothing {
  const names = new Set<FieldName>(['endDate', ...fields.map(({ name }) => name)]);
  const wrong = [...names].flatMap((name) => {
    const error = errors[name];
    return error ? [{ at: name, text: `${words[name]}: ${words.errors[error]}` }] : [];
  });
  return wrong.length > 1 && which?.isChosen !== false ? renderProblems(words.notSent, wrong) : nothing;
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
  if (name === 'contract' && view.which) return view.which.render(errors);
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
