/** Defines `<fairwell-withdraw>`. Loading it twice, or after another version, changes nothing. */
// Both flows stand on one sheet. Whoever has a button for one mostly has one for the other, and so they come in one file.
import '../cancel/fairwell-cancel.ts';
import { define } from '../shared/define.ts';
import { FairwellWithdraw } from './withdraw.ts';

define('fairwell-withdraw', FairwellWithdraw);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-withdraw': FairwellWithdraw;
  }
}
