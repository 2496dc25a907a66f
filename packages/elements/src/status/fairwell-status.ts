/** Defines `<fairwell-status>`. Loading it twice, or after another version, changes nothing. */
import { FairwellStatus } from './status.ts';

if (!customElements.get('fairwell-status')) customElements.define('fairwell-status', FairwellStatus);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-status': FairwellStatus;
  }
}
