/** `<fairwell-cancel>`: ends a subscription in two steps, and says so only when it is true. */
import type { Config } from './cancel.config.ts';
import { cancelKeys } from './cancel.keys.ts';
import type { Handler } from '../journey/courier.ts';
import { cancelling } from './cancel.journey.ts';
import type { OfferHandler } from './cancel.offer.conduct.ts';
import type { OffersHandler } from './cancel.offer.service.ts';
import { startSession } from '../journey/session.ts';
import { type Sheet, SheetElement } from '../journey/sheet.ts';
import { badgeOf, renderStep } from './cancel.step.ts';
import { sheetStyles } from '../journey/sheet.styles.ts';

/**
 * Ends a subscription: what ends and when, one confirmation, and the proof that it was received. Put the page's own
 * form inside, so that the button works without script too.
 *
 * @customElement fairwell-cancel
 * @slot - The page's button, best as a form that posts to the hosted cancel page.
 * @slot received - Your own words below the proof, in a `<template>`, which nobody reads before.
 * @attr {string} endpoint - The full address messages are posted to.
 * @attr {string} site - Name of the site, where one receiver serves several.
 * @attr {'live' | 'test'} mode - `test` is kept apart everywhere and never counted.
 * @attr {boolean} preview - Walks through the whole flow and sends nothing, marked on the screen. Needs no endpoint.
 * @attr {string} locale - Language of the texts; without it the nearest `lang` counts.
 * @attr {'formal' | 'informal'} address - How to address the person, in languages that know two ways. Each has one of its own accord.
 * @attr {'dialog' | 'inline'} display - Over the page, or in it. Default `dialog`.
 * @attr {string} jurisdiction - Short for `contract.jurisdiction`.
 * @attr {'signed' | 'echo' | 'status'} acknowledgement - The least proof that counts. Default `echo`; `signed` needs `keys`.
 * @attr {'true' | 'false'} survey - Whether to ask why afterwards. Default true.
 * @attr {string} token - Embed token; better through `config`, because pages get cached.
 * @attr {'true' | 'false'} marketing - Whether to offer afterwards to stop the marketing mail too. Default true.
 * @attr {'true' | 'false'} steps - Whether to tell the endpoint how far a flow came. Default true.
 * @attr {'true' | 'false'} later - Whether to offer a later day than the earliest one. Default false.
 * @attr {'true' | 'false'} confirm - Whether to ask for a confirmation, where the law lets you not to. Default true.
 * @attr {string} reactivate - Where somebody can start again once the subscription has ended.
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
 * @csspart decide - The row with the button that confirms, which stays in sight.
 * @csspart primary - The main button.
 * @csspart quiet - Any other button.
 * @csspart link - A button that looks like a link.
 * @csspart entry - Our own button that opens, where the page brings none.
 * @csspart close - The cross that closes.
 * @csspart badge - What stands by the page's button once something was sent.
 * @csspart field - A field with its label.
 * @csspart choice - A box or a round to choose, with its label.
 * @csspart error - What is wrong with a field.
 * @fires {CancelOpenedEvent} fairwell-opened - The person opened the flow.
 * @fires {CancelClosedEvent} fairwell-closed - The person closed the flow.
 * @fires {CancelReceivedEvent} fairwell-received - The cancellation was received; carries the proof.
 * @fires {CancelSentEvent} fairwell-sent - The cancellation was sent to an endpoint that proves nothing.
 * @fires {CancelUnreceivedEvent} fairwell-unreceived - Not received yet; kept and tried again.
 * @fires {CancelAttentionEvent} fairwell-attention - Refused for good; the person has to mend something.
 * @fires {CancelUndoneEvent} fairwell-undone - The person took the cancellation back, and that was received.
 * @fires {CancelOfferPresentedEvent} fairwell-offer-presented - The person has an offer before their eyes.
 * @fires {CancelOfferAcceptedEvent} fairwell-offer-accepted - The person took the offer: it is done, or they followed its link.
 * @fires {CancelOfferDeclinedEvent} fairwell-offer-declined - The person did not want the offer: they said so, or cancelled beside it.
 */
export class FairwellCancel extends SheetElement<Config> {
  static override styles = sheetStyles;
  static override keys = cancelKeys;

  static {
    this.reactive('handleCancel', 'handleUndo', 'handleOffer', 'handleOffers');
  }

  /** Does the work instead of the endpoint. Received is shown only when the promise resolves with an object. */
  handleCancel: Handler<'cancellation.requested'> | undefined;

  /** Takes a cancellation back instead of the endpoint. */
  handleUndo: Handler<'cancellation.undone'> | undefined;

  /** Does what an offer promises. It is shown as done only when the promise resolves with an object. */
  handleOffer: OfferHandler | undefined;

  /** Answers which offers there are, in place of `offers.service`. Given a second, and never waited for. */
  handleOffers: OffersHandler | undefined;

  protected override readonly leader = startSession(this, cancelling);

  protected override draw(): Sheet | undefined {
    const { view, state } = this.leader;
    return (
      view && {
        view,
        entry: view.rights?.labels.cancelEntry.text ?? view.strings.entry,
        badge: badgeOf(view, state),
        step: [renderStep(view, state, this.leader), view.parts.after?.renderAfter(view, state, this.leader)],
      }
    );
  }
}
