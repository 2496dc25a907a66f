/**
 * What follows the proof: keeping it as a file, the question why, no more marketing mail, and the way back; and other
 * ways to cancel, should the proof not come. Fetched while the person reads the review; cancelling depends on nothing in here.
 */
import type { SurveyConfig } from '@fairwell/schema';
import { html, nothing } from 'lit/html.js';
import type { AfterStrings } from '../locale/cancel-after/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { detailsStyles } from '../journey/details.styles.ts';
import type { StateOf } from './cancel.flow.ts';
import { afterStyles } from '../journey/after.styles.ts';
import type { MarketingHost } from './cancel.marketing.ts';
import { renderOtherWays } from '../journey/other-ways.ts';
import { renderProof } from './cancel.proof.ts';
import { loadSurvey, renderSurvey, surveyFor } from './cancel.survey.ts';
import { renderUndo, renderUndone, undoData } from './cancel.undo.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<AfterStrings> = {
  nl: () => import('../locale/cancel-after/nl.ts'),
  en: () => import('../locale/cancel-after/en.ts'),
  de: () => import('../locale/cancel-after/de.ts'),
  more: () => import('../locale/cancel-after/more.ts'),
};

const prepareMarketing = async (tag: string) => (await import('./cancel.marketing.ts')).prepare(tag);

type Received = StateOf<'received' | 'undoing'>;

export async function prepare(tag: string) {
  const { strings } = await loadFrom(tag, sources);
  let marketing: 'asked' | Awaited<ReturnType<typeof prepareMarketing>> | undefined;
  const fetchMarketing = async (host: MarketingHost): Promise<void> => {
    try {
      marketing = await prepareMarketing(tag);
      host.requestUpdate();
    } catch {
      // A button that does not load is no reason to disturb anybody.
    }
  };
  const renderMarketing = (view: View, state: Received, host: MarketingHost) => {
    if (view.config.marketing === false || !view.config.endpoint) return nothing;
    if (!marketing) {
      marketing = 'asked';
      void fetchMarketing(host);
    }
    return marketing === 'asked' ? nothing : marketing(view, state, host);
  };
  return {
    styles: [detailsStyles, afterStyles],
    renderOtherWays: (view: View, declared: string, lead?: string) =>
      renderOtherWays(view, strings.otherWays, declared, lead),
    renderProof: (view: View, state: Received) => renderProof(view, strings, state),
    loadSurvey,
    surveyFor,
    undoData: (view: View, state: Received, now: number) => undoData(view, strings.undo, state, now),
    renderAfter: (
      view: View,
      state: Received,
      survey: Partial<SurveyConfig> | undefined,
      host: MarketingHost,
    ) =>
      html`${
          // Where the law keeps the page before it bare, the explanation has its place here.
          view.rights?.page.nothingElse ? view.law?.renderReasons(view.rights.endsOn, view.strings) : nothing
        }
        <div class="after">
          ${view.parts.situation?.renderReceived(view)} ${renderSurvey(survey, host.mail, view.session)}
          ${renderMarketing(view, state, host)}
          ${view.canUndo ? renderUndo(view, strings.undo, state) : nothing}
        </div>`,
    renderUndone: (view: View, state: StateOf<'undone'>) => renderUndone(view, strings.undone, state),
    /** What is said aloud, and stands by the page's button. */
    badgeOf: (state: StateOf<'undoing' | 'undone'>): string => {
      if (state.type === 'undone') return strings.undone[state.acknowledgement ? 'badge' : 'badgeSent'];
      const { type } = state.undo.progress;
      return strings.undo[type === 'unsent' ? 'attention' : type];
    },
  };
}
