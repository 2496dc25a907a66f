/** What people type, under the names the intake knows (see intake/form.ts). */
import type { FieldId } from '@fairwell/rights';
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import type { Words } from './locale/visitor/nl.ts';

interface Field {
  label: Exclude<keyof Words['fields'], 'legend' | 'identity' | 'ordinary' | 'extraordinary' | 'optional'>;
  control: 'text' | 'email' | 'tel' | 'date' | 'lines' | 'kind';
  autocomplete?: string;
  max?: number;
}

/** Every field that may stand on a page, by its name in the form. */
export const fields: Record<string, Field> = {
  'data.kind': { label: 'kind', control: 'kind' },
  'data.cause': { label: 'cause', control: 'lines', max: 4000 },
  'data.customer.name': { label: 'name', control: 'text', autocomplete: 'name', max: 200 },
  'data.customer.number': { label: 'contract', control: 'text', max: 200 },
  'data.contract.reference': { label: 'order', control: 'text', max: 200 },
  'data.subscription.reference': { label: 'contract', control: 'text', max: 200 },
  'data.subscription.phoneLine': { label: 'phoneLine', control: 'tel', max: 40 },
  'data.when.date': { label: 'endDate', control: 'date' },
  'data.customer.email': { label: 'email', control: 'email', autocomplete: 'email', max: 254 },
  'data.message': { label: 'message', control: 'lines', max: 10_000 },
  'data.replyTo': { label: 'replyTo', control: 'email', autocomplete: 'email', max: 254 },
  missing: { label: 'missing', control: 'lines', max: 5000 },
  'data.comment': { label: 'comment', control: 'lines', max: 5000 },
};

/** The names of the fields a law lists. */
export const nameOfField: Record<FieldId, string> = {
  kind: 'data.kind',
  cause: 'data.cause',
  name: 'data.customer.name',
  // What somebody types may be the number of a customer with several contracts, so it names no contract by itself.
  contract: 'data.customer.number',
  phoneLine: 'data.subscription.phoneLine',
  endDate: 'data.when.date',
  email: 'data.customer.email',
};

interface Shown {
  value?: string | undefined;
  /** Left out where it is not known: then the field says neither. */
  required?: boolean;
  hint?: string | undefined;
  /** What is wrong with what was typed. */
  error?: string | undefined;
}

/** One field with its own label, and its error right beside it. */
export function field(name: string, words: Words, { value, required, hint, error }: Shown = {}): Html {
  const found = fields[name];
  if (!found) return hidden(name, value ?? '');
  if (found.control === 'kind') return kindField(name, words, value);
  const id = idOf(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const marks = html`id="${id}" name="${name}"
  ${described === '' ? '' : html`aria-describedby="${described}"`}
  ${error === undefined ? '' : html`aria-invalid="true"`} ${required ? html`required` : ''}
  ${found.max === undefined ? '' : html`maxlength="${found.max}"`}
  autocomplete="${found.autocomplete ?? 'off'}"`;
  const isOptional = required === false && found.control !== 'date' && found.label !== 'cause';
  return html`<div class="field">
    <label for="${id}"
      >${words.fields[found.label]}${isOptional ? html` <span class="hint">${words.fields.optional}</span>` : ''}</label
    >
    ${hint === undefined ? '' : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${error === undefined ? '' : html`<p class="error" id="${id}-error">${error}</p>`}
    ${found.control === 'lines' ? html`<textarea rows="4" ${marks}>${value ?? ''}</textarea>` : html`<input type="${found.control}" value="${value ?? ''}" ${marks} />`}
  </div>`;
}

function kindField(name: string, words: Words, value: string | undefined): Html {
  const choice = (kind: 'ordinary' | 'extraordinary') =>
    html`<label class="choice"
      ><input type="radio" name="${name}" value="${kind}" required ${value === kind ? html`checked` : ''} />
      <span>${words.fields[kind]}</span></label
    >`;
  return html`<fieldset class="field">
    <legend>${words.fields.kind}</legend>
    ${choice('ordinary')} ${choice('extraordinary')}
  </fieldset>`;
}

/** Where a field stands on its page. */
export const idOf = (name: string): string => name.replaceAll('.', '-');

/** What is wrong with what was typed, said so that it can be mended. */
export const errorFor = (value: string | undefined, { problem }: Words): string =>
  value?.trim() ? problem.malformed : problem.missing;

export function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}
