/**
 * What nobody sees before the button: the whole proof, a question that was refused, left behind, or sent without proof, and
 * other ways to ask it. Fetched while the person fills in the form; asking depends on nothing in here.
 */
import type { TemplateResult } from 'lit/html.js';
import { afterStyles } from '../journey/after.styles.ts';
import { renderOtherWays } from '../journey/other-ways.ts';
import type { Stuck } from '../journey/step.ts';
import { renderStuck } from '../journey/stuck.ts';
import type { Declaring } from '../journey/declaring.ts';
import type { LaterStrings } from '../locale/contact-later/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import type { StateOf } from './contact.flow.ts';
import { errorsFrom } from './contact.form.ts';
import { renderReceived } from './contact.received.ts';
import type { View } from './contact.view.ts';

const sources: Sources<LaterStrings> = {
  nl: () => import('../locale/contact-later/nl.ts'),
  en: () => import('../locale/contact-later/en.ts'),
  de: () => import('../locale/contact-later/de.ts'),
  more: () => import('../locale/contact-later/more.ts'),
};

export async function prepare(tag: string) {
  const { strings } = await loadFrom(tag, sources);
  return {
    styles: [afterStyles],
    renderOtherWays: (view: Declaring, text: string, lead?: string): TemplateResult =>
      renderOtherWays(view, strings.otherWays, text, lead),
    received: (view: View, state: StateOf<'received'>): TemplateResult =>
      renderReceived(view, strings.received, state),
    stuck: (view: View, state: Stuck): TemplateResult =>
      renderStuck(view, strings, state, (field) => labelOf(view, field)),
  };
}

/** A JSON pointer such as `/data/replyTo` as the words that stand beside that field. */
function labelOf({ strings }: View, pointer: string): string {
  const labels = { kind: strings.kind, message: strings.message, email: strings.email };
  const { kind, message, email } = errorsFrom([{ field: pointer }]);
  return (kind && labels.kind) ?? (message && labels.message) ?? (email && labels.email) ?? pointer;
}
