/** Which step stands on the page for which state. */
import { html, type TemplateResult } from 'lit/html.js';
import * as journey from '../journey/step.ts';
import { renderForm } from './contact.fields.ts';
import type { State, StateOf } from './contact.flow.ts';
import type { View } from './contact.view.ts';

export const renderStep = (view: View, state: State): TemplateResult =>
  journey.renderStep(view, state, {
    review: renderForm,
    received: renderReceived,
    stuck: view.parts.after?.stuck,
  });

/** The whole proof, or what must be said of it should nothing more have come. */
function renderReceived(view: View, state: StateOf<'received'>): TemplateResult {
  const { strings, parts } = view;
  const words = strings.received;
  return (
    parts.after?.received(view, state) ??
    html`<h2 id="title" tabindex="-1">${words.title}</h2>
      <p>${words.reference} <strong>${state.acknowledgement.reference}</strong></p>`
  );
}
