/**
 * What follows the proof: keeping it as a file, the question why, and the way back. Fetched while the person reads the
 * review; cancelling depends on nothing in here.
 */
export { saveReceipt } from './cancel.receipt.ts';
export { loadSurvey, renderSurvey, surveyFor } from './cancel.survey.ts';
export { renderUndo, renderUndone } from './cancel.undo.ts';
