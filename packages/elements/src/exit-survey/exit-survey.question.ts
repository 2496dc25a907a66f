/** The question: native radios, one group per level, and one text to write in. Nothing in it is required. */
import type { SurveyConfig } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SurveyStrings } from '../locale/survey/nl.ts';
import type { Deeper } from './exit-survey.deeper.ts';
import type { Answer, EmailError } from './exit-survey.flow.ts';
import type { Option } from './exit-survey.reasons.ts';

/** Everything the question is drawn from. */
export interface View {
  answer: Answer;
  error?: EmailError | undefined;
  strings: SurveyStrings;
  config: Partial<SurveyConfig>;
  /** The broad reasons, as they stand. */
  options: Option[];
  act: {
    enter: (change: Partial<Answer>, error?: EmailError) => void;
    /** Somebody turns to the question: what follows a reason will soon be needed. */
    turn: () => void;
    send: (event: Event) => Promise<void>;
    skip: () => void;
  };
}

/** @param after - What follows the answer, once it is here. */
export function renderQuestion(view: View, after: ReturnType<Deeper['after']> | undefined): TemplateResult {
  const { strings, config, act } = view;
  return html`<form novalidate @submit=${act.send} @focusin=${act.turn}>
    <h2 id="question">${strings.title}</h2>
    <p class="hint">${config.about ? strings.hint : strings.hintAlone}</p>
    <fieldset aria-labelledby="question">
      ${renderOptions(view, view.options, 0, after?.renderBelow)}
    </fieldset>
    <p class="reply" role="status">${after?.reply}</p>
    ${config.comment === false ? nothing : renderComment(view, after?.question)} ${after?.notify}
    <div class="actions">
      <button class="primary">${strings.send}</button>
      <button type="button" class="quiet" @click=${act.skip}>${strings.skip}</button>
    </div>
  </form>`;
}

/**
 * The reasons of one level.
 *
 * @param renderBelow - Draws the narrower ones, right under the one that was chosen.
 */
export const renderOptions = (
  { answer: { path }, act }: View,
  options: Option[],
  at: number,
  renderBelow?: (at: number) => unknown,
): TemplateResult[] =>
  options.map(
    ({ code, label }) =>
      html`<label class="choice">
          <input
            type="radio"
            name=${at}
            value=${code}
            .checked=${code === path[at]}
            @change=${() => act.enter({ path: [...path.slice(0, at), code] })}
          />
          <span>${label}</span>
        </label>
        ${code === path[at] ? renderBelow?.(at) : nothing}`,
  );

const renderComment = ({ strings, answer, act }: View, question = strings.comment): TemplateResult =>
  html`<div class="field">
    <label for="comment">${question} <span class="hint">${strings.optional}</span></label>
    <textarea
      id="comment"
      maxlength="5000"
      .value=${answer.comment}
      @input=${({ target }: Event) => act.enter({ comment: (target as HTMLTextAreaElement).value })}
    ></textarea>
  </div>`;
