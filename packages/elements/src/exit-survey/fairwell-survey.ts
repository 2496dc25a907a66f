/** Defines `<fairwell-survey>`. Loading it twice, or after another version, changes nothing. */
import { define } from '../shared/define.ts';
import { FairwellSurvey } from './exit-survey.ts';

define('fairwell-survey', FairwellSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-survey': FairwellSurvey;
  }
}
