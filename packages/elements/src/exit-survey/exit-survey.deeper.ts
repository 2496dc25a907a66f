/**
 * What follows a reason: narrower ones, what we say back, the question that fits, and word when it is mended. Fetched
 * once somebody turns to the question; without it the broad reason and a comment can be sent all the same.
 */
import type { MessageData, SurveyConfig } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { rehearsalOf } from '../config/read.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import type { DeeperStrings } from '../locale/survey-deeper/nl.ts';
import type { Random } from '../outbox/uuid.ts';
import { css } from '../shared/element.ts';
import { keepAnswer, keptAnswer } from './exit-survey.draft.ts';
import type { Answer } from './exit-survey.flow.ts';
import { canBeMended, chosenIn, deepened, levelsOf, wordsFor } from './exit-survey.levels.ts';
import { errorIn, renderNotify } from './exit-survey.notify.ts';
import { renderOptions, type View } from './exit-survey.question.ts';
import type { Places } from './exit-survey.reasons.ts';

const sources: Sources<DeeperStrings> = {
  nl: () => import('../locale/survey-deeper/nl.ts'),
  en: () => import('../locale/survey-deeper/en.ts'),
  de: () => import('../locale/survey-deeper/de.ts'),
  more: () => import('../locale/survey-deeper/more.ts'),
};

const styles = css`
  .narrower {
    /* Under the words of the reason above it. */
    margin: 0 0 0.75rem;
    margin-inline-start: 0.625rem;
    padding-inline-start: 1.375rem;
    border-inline-start: 2px solid var(--_line);
  }
  .narrower > legend {
    /* Inside the line, which would else begin in the middle of it. */
    float: inline-start;
    inline-size: 100%;
    padding-block: 0.25rem;
    margin: 0;
  }
  .narrower > .choice {
    clear: both;
  }
  .narrower .hint {
    font-weight: 400;
  }
  .reply {
    margin: 0 0 1.25rem;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_accent);
  }
  .notify {
    margin-block-end: 1.25rem;
  }
  .notify .field {
    margin: 0.5rem 0 0;
  }
`;

/** @param places - Get those where the reasons stood before, if none are decided yet. */
export async function prepare(tag: string, config: Partial<SurveyConfig>, places: Places, random: Random) {
  const { strings } = await loadFrom(tag, sources);
  // Of a preview nothing is kept, and of a test nothing comes back in earnest.
  const draft = config.preview
    ? undefined
    : ['survey', rehearsalOf(config), config.site, config.about].join(':');
  const kept = draft ? keptAnswer(draft, Date.now()) : undefined;
  if (Object.keys(places).length === 0) Object.assign(places, kept?.places);
  const part = {
    styles: [styles],
    /** Said once the answer has arrived, to who asked to hear when it is mended. */
    promised: undefined as string | undefined,
    /** What was being answered before. */
    kept: kept?.answer,
    /** Keeps an answer as it is now; without one, or with an empty one, nothing is kept. */
    keep: (answer: Answer | undefined) => draft && keepAnswer(draft, answer, places, Date.now()),
    /** What follows an answer as it is now. */
    after(view: View) {
      const { answer, error, act } = view;
      const levels = levelsOf(view.options, answer.path, strings, places, random);
      const chosen = chosenIn(levels, answer.path);
      const mayNotify = view.config.notify !== false && canBeMended(chosen);
      const renderBelow = (at: number): TemplateResult | typeof nothing => {
        const options = levels[at + 1];
        if (!options) return nothing;
        return html`<fieldset class="narrower">
          <legend>${strings.more} <span class="hint">${view.strings.optional}</span></legend>
          ${renderOptions(view, options, at + 1, renderBelow)}
        </fieldset>`;
      };
      return {
        reply: wordsFor(chosen, 'reply', strings.replies),
        question: wordsFor(chosen, 'question', strings.questions),
        renderBelow,
        notify: mayNotify ? renderNotify(strings.notify, answer, error, act.enter) : nothing,
        /** What has to be mended first. A tick that does not stand on the screen counts for nothing. */
        problem: mayNotify ? errorIn(answer) : undefined,
        deepened(broad: MessageData<'survey.answered'>) {
          const data = deepened(broad, levels, mayNotify ? answer : { ...answer, email: undefined });
          if (data.followUp) part.promised = strings.notify.promised;
          return data;
        },
      };
    },
  };
  return part;
}

/** The part of the survey that follows a choice. */
export type Deeper = Awaited<ReturnType<typeof prepare>>;
