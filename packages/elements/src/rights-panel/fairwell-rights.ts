/** Defines `<fairwell-rights>`. Loading it twice is fine. */
import { FairwellRights } from './rights-panel.ts';

if (!customElements.get('fairwell-rights')) customElements.define('fairwell-rights', FairwellRights);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-rights': FairwellRights;
  }
}
