/** Defines `<fairwell-status>`. Loading it twice, or after another version, changes nothing. */
import { define } from '../shared/define.ts';
import { FairwellStatus } from './status.ts';

define('fairwell-status', FairwellStatus);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-status': FairwellStatus;
  }
}
