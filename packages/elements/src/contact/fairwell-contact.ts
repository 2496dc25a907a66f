/** Defines `<fairwell-contact>`. Loading it twice, or after another version, changes nothing. */
import { FairwellContact } from './contact.ts';

if (!customElements.get('fairwell-contact')) customElements.define('fairwell-contact', FairwellContact);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-contact': FairwellContact;
  }
}
