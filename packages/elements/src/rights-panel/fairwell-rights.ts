/** Defines `<fairwell-rights>`. Loading it twice is fine. */
import { define } from '../shared/define.ts';
import { FairwellRights } from './rights-panel.ts';

define('fairwell-rights', FairwellRights);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-rights': FairwellRights;
  }
}
