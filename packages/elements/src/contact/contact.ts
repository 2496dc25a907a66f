/** `<fairwell-contact>`: takes a question or a complaint, and says until when it is answered before it is sent. */
import type { ContactConfig } from '@fairwell/schema';
import type { Handler } from '../journey/courier.ts';
import { startSession } from '../journey/session.ts';
import { type Sheet, SheetElement } from '../journey/sheet.ts';
import { contactKeys } from './contact.keys.ts';
import { asking } from './contact.journey.ts';
import { badgeOf } from '../journey/step.ts';
import { renderStep } from './contact.step.ts';
import { contactStyles } from './contact.styles.ts';

/**
 * Takes a question or a complaint: what it is about, how to answer, the promised time, and the proof that it was received.
 * Put the page's own form inside, so that the button works without script too.
 *
 * @customElement fairwell-contact
 * @slot - The page's button, best as a form that posts to the hosted contact page.
 * @slot received - Your own words below the proof, in a `<template>`, which nobody reads before.
 * @attr {string} endpoint - The full address messages are posted to.
 * @attr {string} site - Name of the site, where one receiver serves several.
 * @attr {'live' | 'test'} mode - `test` is kept apart everywhere and never counted.
 * @attr {boolean} preview - Walks through the whole flow and sends nothing, marked on the screen. Needs no endpoint.
 * @attr {string} locale - Language of the texts; without it the nearest `lang` counts.
 * @attr {'formal' | 'informal'} address - How to address the person, in languages that know two ways. Each has one of its own accord.
 * @attr {'dialog' | 'inline'} display - Over the page, or in it. Default `dialog`.
 * @attr {string} status - Your page with `<fairwell-status>`. Default: the receiver's own.
 * @attr {'signed' | 'echo' | 'status'} acknowledgement - The least proof that counts. Default `echo`; `signed` needs `keys`.
 * @attr {string} token - Embed token; better through `config`, because pages get cached.
 * @cssprop [--fairwell-accent] - Colour of the main button, of choices and of the focus ring.
 * @cssprop [--fairwell-on-accent] - Text colour on the main button.
 * @cssprop [--fairwell-surface] - Background. Default: the page's; in a dialog white or nearly black, whichever the text can be read on.
 * @cssprop [--fairwell-text] - Text colour. Default: the page's.
 * @cssprop [--fairwell-quiet] - Colour of quieter text and of the edges of fields. Default: the text, a little fainter.
 * @cssprop [--fairwell-line] - Colour of the lines between facts.
 * @cssprop [--fairwell-tint] - Colour behind quotes and under the pointer.
 * @cssprop [--fairwell-error] - Colour of what is wrong.
 * @cssprop [--fairwell-link] - Colour of links. Default: the text.
 * @cssprop [--fairwell-focus] - Colour of the focus ring. Default: the accent.
 * @cssprop [--fairwell-backdrop] - What lies over the page behind a dialog.
 * @cssprop [--fairwell-font] - Typeface. Default: the page's.
 * @cssprop [--fairwell-font-display] - Typeface of headings. Default: that of the text.
 * @cssprop [--fairwell-font-size] - Size of the text. Default: the page's, 16 px at least.
 * @cssprop [--fairwell-line-height] - Distance between lines. Default 1.55.
 * @cssprop [--fairwell-radius] - Roundness of buttons and fields. Default 0.5rem.
 * @cssprop [--fairwell-gap] - Room between paragraphs and between buttons. Default 1rem.
 * @cssprop [--fairwell-padding] - Room around the whole. Default: none in the page.
 * @cssprop [--fairwell-width] - The most it takes. Default 36em.
 * @cssprop [--fairwell-control-size] - Height of buttons and fields. Default 44 px or 2.75em, whichever is more.
 * @cssprop [--fairwell-shadow] - Shadow of a dialog.
 * @csspart sheet - The whole: a dialog, or a column in the page.
 * @csspart h2 - The heading.
 * @csspart dl - The list of facts: when it ends, what it costs, the reference.
 * @csspart figure - What the person declares, in their words.
 * @csspart actions - A row of buttons.
 * @csspart primary - The main button.
 * @csspart quiet - Any other button.
 * @csspart link - A button that looks like a link.
 * @csspart entry - Our own button that opens, where the page brings none.
 * @csspart close - The cross that closes.
 * @csspart badge - What stands by the page's button once something was sent.
 * @csspart field - A field with its label.
 * @csspart choice - A box or a round to choose, with its label.
 * @csspart error - What is wrong with a field.
 * @fires {ContactOpenedEvent} fairwell-contact-opened - The person opened the form.
 * @fires {ContactClosedEvent} fairwell-contact-closed - The person closed the form.
 * @fires {ContactReceivedEvent} fairwell-contact-received - It was received; carries the proof.
 * @fires {ContactSentEvent} fairwell-contact-sent - It was sent to an endpoint that proves nothing.
 * @fires {ContactUnreceivedEvent} fairwell-contact-unreceived - Not received yet; kept and tried again.
 * @fires {ContactAttentionEvent} fairwell-contact-attention - Refused for good; the person has to mend something.
 */
export class FairwellContact extends SheetElement<ContactConfig> {
  static override styles = contactStyles;
  static override keys = contactKeys;

  static {
    this.reactive('handleContact');
  }

  /** Does the work instead of the endpoint. Received is shown only when the promise resolves with an object. */
  handleContact: Handler<'contact.submitted'> | undefined;

  protected override readonly leader = startSession(this, asking(this));

  protected override draw(): Sheet | undefined {
    const { view, state } = this.leader;
    return (
      view && {
        view,
        entry: view.strings.entry,
        badge: badgeOf(view, state),
        step: renderStep(view, state),
      }
    );
  }
}
