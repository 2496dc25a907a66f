/**
 * What stands there when a cancellation did not simply arrive: refused, left behind by an earlier visit, or sent without
 * proof. Fetched when it happens.
 */
import type { FieldStrings } from '../locale/cancel-fields/nl.ts';
import type { TroubleStrings } from '../locale/cancel-trouble/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { loadFieldWords } from './cancel.fields.words.ts';
import type { TemplateResult } from 'lit/html.js';
import type { Stuck } from '../journey/step.ts';
import { renderStuck } from '../journey/stuck.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<TroubleStrings> = {
  nl: () => import('../locale/cancel-trouble/nl.ts'),
  en: () => import('../locale/cancel-trouble/en.ts'),
  de: () => import('../locale/cancel-trouble/de.ts'),
  more: () => import('../locale/cancel-trouble/more.ts'),
};

export async function prepare(tag: string) {
  const [{ strings }, { strings: fields }] = await Promise.all([
    loadFrom(tag, sources),
    loadFieldWords(tag),
    // Nobody is sent back to a form whose fields do not come.
    import('./cancel.fields.ts'),
  ]);
  return (view: View, state: Stuck): TemplateResult =>
    renderStuck(view, strings, state, (field) => fieldLabel(fields, field));
}

/** A JSON pointer such as `/data/customer/email` as the words that stand beside that field. */
function fieldLabel(words: FieldStrings, pointer: string): string {
  const last = pointer.split('/').at(-1) ?? '';
  const known = { email: words.email, name: words.name, cause: words.cause, date: words.endDate };
  const contract = { reference: words.contract, number: words.contract, subscription: words.contract };
  return { ...known, ...contract }[last] ?? pointer;
}
