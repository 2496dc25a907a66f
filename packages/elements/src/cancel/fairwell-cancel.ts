/** Defines `<fairwell-cancel>`. Loading it twice, or after another version, changes nothing. */
import { FairwellCancel } from './cancel.ts';

if (!customElements.get('fairwell-cancel')) customElements.define('fairwell-cancel', FairwellCancel);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-cancel': FairwellCancel;
  }
}
