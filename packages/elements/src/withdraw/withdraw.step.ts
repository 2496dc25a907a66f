/** Which step stands on the page for which state. */
import type { TemplateResult } from 'lit/html.js';
import * as journey from '../journey/step.ts';
import type { State } from './withdraw.flow.ts';
import { renderReceived } from './withdraw.received.ts';
import { renderReview } from './withdraw.review.ts';
import type { View } from './withdraw.view.ts';

export const renderStep = (view: View, state: State): TemplateResult =>
  journey.renderStep(view, state, {
    review: renderReview,
    received: renderReceived,
    stuck: view.parts.after?.stuck,
  });
