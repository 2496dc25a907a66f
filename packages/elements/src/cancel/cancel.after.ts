/**
 * What follows the proof: keeping it as a file, the question why, and the way back. Fetched while the person reads the
 * review; cancelling depends on nothing in here.
 */
import type { AfterStrings } from '../locale/cancel-after/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import type { StateOf } from './cancel.flow.ts';
import { saveReceipt } from './cancel.receipt.ts';
import { loadSurvey, renderSurvey, surveyFor } from './cancel.survey.ts';
import { renderUndo, renderUndone, undoData } from './cancel.undo.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<AfterStrings> = {
  nl: () => import('../locale/cancel-after/nl.ts'),
  en: () => import('../locale/cancel-after/en.ts'),
  de: () => import('../locale/cancel-after/de.ts'),
};

type Received = StateOf<'received' | 'undoing'>;

export async function prepare(tag: string) {
  const { strings } = await loadFrom(tag, sources);
  return {
    saveLabel: strings.save,
    save: (view: View, { declaration, acknowledgement }: Received): void =>
      saveReceipt(declaration.text, acknowledgement, view, strings.fileName),
    loadSurvey,
    surveyFor,
    renderSurvey,
    undoData: (view: View, state: Received, now: number) => undoData(view, strings.undo, state, now),
    renderUndo: (view: View, state: Received) => renderUndo(view, strings.undo, state),
    renderUndone: (view: View, state: StateOf<'undone'>) => renderUndone(view, strings.undone, state),
    /** What is said aloud, and stands by the page's button. */
    badgeOf: (state: StateOf<'undoing' | 'undone'>): string => {
      if (state.type === 'undone') return strings.undone[state.acknowledgement ? 'badge' : 'badgeSent'];
      const { type } = state.undo.progress;
      return strings.undo[type === 'unsent' ? 'attention' : type];
    },
  };
}
