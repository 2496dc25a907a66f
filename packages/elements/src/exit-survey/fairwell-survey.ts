/** Defines `<fairwell-survey>`. Loading it twice, or after another version, changes nothing. */
import { FairwellSurvey } from './exit-survey.ts';

if (!customElements.get('fairwell-survey')) customElements.define('fairwell-survey', FairwellSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-survey': FairwellSurvey;
  }
}
