/** Keeping the proof: where it can be read, as a file, and what it does not prove. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AfterStrings } from '../locale/cancel-after/nl.ts';
import { safeAddress } from '../shared/address.ts';
import type { StateOf } from './cancel.flow.ts';
import { saveReceipt } from '../journey/receipt.ts';
import type { View } from './cancel.view.ts';

type Proved = Pick<StateOf<'received' | 'undoing'>, 'acknowledgement' | 'declaration'>;

export const renderProof = (view: View, words: AfterStrings, state: Proved): TemplateResult =>
  html`${renderKeeping(view, words, state)}
    <p class="small">${words.notAccepted}</p>`;

/** The buttons alone. */
export function renderKeeping(
  view: View,
  words: AfterStrings,
  { acknowledgement: proof, declaration }: Proved,
): TemplateResult {
  const receipt = safeAddress(proof.links?.html);
  const page = {
    ...view,
    strings: { received: { ...view.strings.received, notAccepted: words.notAccepted } },
  };
  const save = (): void => saveReceipt(declaration.text, proof, page, words.fileName);
  return html`<div class="actions">
    ${
      receipt
        ? html`<a class="quiet" href=${receipt} target="_blank" rel="noopener noreferrer"
            >${words.receipt}</a
          >`
        : nothing
    }
    <button type="button" class="quiet" @click=${save}>${words.save}</button>
  </div>`;
}
