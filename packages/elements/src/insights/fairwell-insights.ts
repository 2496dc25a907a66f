/** Defines `<fairwell-insights>`. Loading it twice is fine. */
import { FairwellInsights } from './insights.ts';

if (!customElements.get('fairwell-insights')) customElements.define('fairwell-insights', FairwellInsights);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-insights': FairwellInsights;
  }
}
