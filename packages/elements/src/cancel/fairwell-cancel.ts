/** Defines `<fairwell-cancel>`. Loading it twice, or after another version, changes nothing. */
import { define } from '../shared/define.ts';
import { FairwellCancel } from './cancel.ts';

define('fairwell-cancel', FairwellCancel);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-cancel': FairwellCancel;
  }
}
