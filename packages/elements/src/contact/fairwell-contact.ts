/** Defines `<fairwell-contact>`. Loading it twice, or after another version, changes nothing. */
import { define } from '../shared/define.ts';
import { FairwellContact } from './contact.ts';

define('fairwell-contact', FairwellContact);

declare global {
  interface HTMLElementTagNameMap {
    'fairwell-contact': FairwellContact;
  }
}
