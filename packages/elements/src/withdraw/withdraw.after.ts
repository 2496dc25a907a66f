/**
 * What nobody sees before the button: keeping the proof as a file, other ways to withdraw should it not come, and a
 * withdrawal that was refused, left behind, or sent without proof. Fetched while the person fills in the form; withdrawing
 * depends on nothing in here.
 */
// Its pieces serve both flows, and come in its file.
import '../cancel/cancel.after.ts';
import { afterStyles } from '../journey/after.styles.ts';
import { renderOtherWays } from '../journey/other-ways.ts';
import type { TemplateResult } from 'lit/html.js';
import { saveReceipt } from '../journey/receipt.ts';
import type { Stuck } from '../journey/step.ts';
import { renderStuck } from '../journey/stuck.ts';
import type { Declaring } from '../journey/declaring.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import type { AfterStrings } from '../locale/withdraw-after/nl.ts';
import type { StateOf } from './withdraw.flow.ts';
import type { View } from './withdraw.view.ts';

const sources: Sources<AfterStrings> = {
  nl: () => import('../locale/withdraw-after/nl.ts'),
  en: () => import('../locale/withdraw-after/en.ts'),
  de: () => import('../locale/withdraw-after/de.ts'),
  more: () => import('../locale/withdraw-after/more.ts'),
};

export async function prepare(tag: string) {
  const { strings } = await loadFrom(tag, sources);
  return {
    styles: [afterStyles],
    renderOtherWays: (view: Pick<Declaring, 'config'>, declared: string, lead?: string): TemplateResult =>
      renderOtherWays(view, strings.otherWays, declared, lead),
    saveLabel: strings.save,
    save: (view: View, { declaration, acknowledgement }: StateOf<'received'>): void =>
      saveReceipt(declaration.text, acknowledgement, view, strings.fileName),
    stuck: (view: View, state: Stuck): TemplateResult =>
      renderStuck(view, strings, state, (field) => fieldLabel(view, field)),
  };
}

/** A JSON pointer such as `/data/customer/email` as the words that stand beside that field. */
function fieldLabel({ strings }: View, pointer: string): string {
  const { name, email, contract } = strings.fields;
  const last = pointer.split('/').at(-1) ?? '';
  return { name, email, contract, reference: contract }[last] ?? pointer;
}
