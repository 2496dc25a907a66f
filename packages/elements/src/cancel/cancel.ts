/** `<fairwell-cancel>`: ends a subscription in two steps, and says so only when it is true. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CancelConfig } from '@fairwell/schema';
import { cancelKeys } from '../config/keys.ts';
import { attributesOf, readConfig } from '../config/read.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { pageOutbox } from '../outbox/page.ts';
import { mayHavePending } from '../outbox/store.ts';
import { advise } from '../shared/advise.ts';
import { FairwellElement } from '../shared/element.ts';
import { isOpen } from './cancel.announce.ts';
import type { Handler } from './cancel.courier.ts';
import type { State } from './cancel.flow.ts';
import { LightButton } from './cancel.opener.ts';
import { CancelSession } from './cancel.session.ts';
import { badgeOf, renderStep } from './cancel.step.ts';
import { cancelStyles } from './cancel.styles.ts';
import type { View } from './cancel.view.ts';

/**
 * Ends a subscription: what ends and when, one confirmation, and the proof that it was received. Put the page's own
 * form inside, so that the button works without script too.
 *
 * @customElement fairwell-cancel
 * @slot - The page's button, best as a form that posts to the hosted cancel page.
 * @attr {string} endpoint - The full address messages are posted to.
 * @attr {string} site - Name of the site, where one receiver serves several.
 * @attr {'live' | 'test'} mode - `test` is kept apart everywhere and never counted.
 * @attr {string} locale - Language of the texts; without it the nearest `lang` counts.
 * @attr {'dialog' | 'inline'} display - Over the page, or in it. Default `dialog`.
 * @attr {string} jurisdiction - Short for `contract.jurisdiction`.
 * @attr {'signed' | 'echo' | 'status'} acknowledgement - The least proof that counts. Default `echo`; `signed` needs `keys`.
 * @attr {'true' | 'false'} survey - Whether to ask why afterwards. Default true.
 * @cssprop [--fairwell-accent] - Colour of the main button and of links.
 * @cssprop [--fairwell-on-accent] - Text colour on the main button.
 * @cssprop [--fairwell-surface] - Background.
 * @cssprop [--fairwell-text] - Text colour.
 * @cssprop [--fairwell-radius] - Roundness of corners.
 * @cssprop [--fairwell-font] - Font family; without it the page's own.
 * @fires {CancelOpenedEvent} fairwell-opened - The person opened the flow.
 * @fires {CancelClosedEvent} fairwell-closed - The person closed the flow.
 * @fires {CancelReceivedEvent} fairwell-received - The cancellation was received; carries the proof.
 * @fires {CancelSentEvent} fairwell-sent - The cancellation was sent to an endpoint that proves nothing.
 * @fires {CancelUnreceivedEvent} fairwell-unreceived - Not received yet; kept and tried again.
 * @fires {CancelAttentionEvent} fairwell-attention - Refused for good; the person has to mend something.
 * @fires {CancelUndoneEvent} fairwell-undone - The person took the cancellation back, and that was received.
 */
export class FairwellCancel extends FairwellElement {
  static override styles = cancelStyles;

  static {
    this.reactive('config', 'handleCancel', 'handleUndo', 'outbox', 'clock');
  }

  static get observedAttributes(): string[] {
    return attributesOf(cancelKeys);
  }

  /** Sets everything at once. Wins over attributes, which win over JSON inside the element. */
  config: CancelConfig | undefined;

  /** Does the work instead of the endpoint. Received is shown only when the promise resolves with an object. */
  handleCancel: Handler<'cancellation.requested'> | undefined;

  /** Takes a cancellation back instead of the endpoint. */
  handleUndo: Handler<'cancellation.undone'> | undefined;

  /** Sends and keeps. Default: the one outbox of the page. */
  outbox: Outbox | undefined;

  /** Tells the time, in milliseconds since 1970. */
  clock: () => number = () => Date.now();

  readonly #session = new CancelSession(this);
  /** @internal */
  readonly button = new LightButton(this, {
    // Whoever builds the page is told now: when the button is pressed the form leaves the page.
    near: () => this.#canSend() && void this.#session.prepare().catch(() => undefined),
    open: () => this.#openFromButton(),
  });
  /** What the person was last led to; undefined while the flow is closed. */
  #led: State | undefined;
  /** Whether the person asked for what is shown. */
  #isAsked = true;

  /** @internal */
  get mail(): Outbox {
    return this.outbox ?? pageOutbox();
  }

  /** Opens the flow, or shows again how far it has come. */
  async open(): Promise<void> {
    try {
      await this.#session.open();
    } catch {
      // Not even the words arrived. The page's own form still works.
      this.button.submitNatively();
    }
  }

  /** Closes the flow. Nothing typed is lost, and nothing on its way stops. */
  close(): void {
    this.#session.input({ type: 'close' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#reread();
    this.button.connected();
    if (!this.button.isThere) void this.#begin();
    if (this.outbox || mayHavePending()) void this.#session.resume().catch(() => undefined);
  }

  /** Without a button of the page's own: shows ours, or the whole flow where it stands in the page. */
  async #begin(): Promise<void> {
    this.#isAsked = !this.#isInline;
    if (this.#isInline) await this.open();
    else await this.#session.prepare().catch(() => undefined);
  }

  attributeChangedCallback(_name: string, old: string | null, value: string | null): void {
    if (this.isConnected && old !== value) this.#reread();
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('config')) this.#reread();
  }

  protected override render(): TemplateResult {
    const { view, state } = this.#session;
    const page = html`<slot></slot>`;
    if (!view) return page;
    const { language } = view;
    const isShown = isOpen(state);
    if (this.#isInline && isShown)
      return html`<div class="sheet" lang=${language}>${this.#renderFlow(view)}</div>`;
    return html`${page}${this.button.isThere ? nothing : this.#renderOwnButton(view)}
    ${
      this.#isInline
        ? nothing
        : html`<dialog class="sheet" lang=${language} aria-labelledby="title" @close=${this.#onDialogClose}>
            ${this.#renderFlow(view)}
          </dialog>`
    }
    ${isShown ? nothing : this.#renderBadge(view)}`;
  }

  #renderFlow(view: View): TemplateResult {
    const { state, survey } = this.#session;
    return html`
      <button type="button" class="close" aria-label=${view.strings.close} @click=${view.act.close}>
        <span aria-hidden="true">×</span>
      </button>
      <p class="unseen" role="status">${badgeOf(view, state)}</p>
      ${renderStep(view, state)}
      ${
        state.type === 'received' || state.type === 'undoing'
          ? view.parts.after?.renderAfter(view, state, survey, this.mail)
          : nothing
      }
    `;
  }

  #renderOwnButton({ rights, strings }: View): TemplateResult {
    const label = rights?.labels.cancelEntry.text ?? strings.entry;
    return html`<button type="button" class="primary entry" @click=${() => this.open()}>${label}</button>`;
  }

  #renderBadge(view: View): TemplateResult | typeof nothing {
    const badge = badgeOf(view, this.#session.state);
    if (badge === nothing) return nothing;
    return html`<p class="badge">
      <span role="status">${badge}</span>
      <button type="button" class="link" @click=${() => this.open()}>${view.strings.show}</button>
    </p>`;
  }

  protected override updated(): void {
    const { state } = this.#session;
    const dialog = this.renderRoot.querySelector('dialog');
    const isShown = isOpen(state);
    if (dialog && isShown && !dialog.open) dialog.showModal();
    if (dialog && !isShown && dialog.open) dialog.close();
    this.#lead(isShown ? state : undefined);
  }

  /** Each step begins at its heading, for eyes and for screen readers alike; a form with errors, at the first. */
  #lead(shown: State | undefined): void {
    const before = this.#led;
    if (before === shown) return;
    this.#led = shown;
    const errors = shown?.type === 'review' ? shown.errors : {};
    if (shown?.type === before?.type) {
      if (before?.type === 'review' && before.errors !== errors) this.#focus('[aria-invalid="true"]');
    } else if (!shown) this.button.focus();
    else if (this.#isAsked) this.#focus('#title');
    // What opened by itself with the page must not take the focus; what follows may.
    this.#isAsked = true;
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #onDialogClose = (): void => {
    if (isOpen(this.#session.state)) this.close();
  };

  get #isInline(): boolean {
    return this.#session.config.display === 'inline';
  }

  #reread(): void {
    this.#session.configure(readConfig<CancelConfig>(this, cancelKeys, this.config));
    this.requestUpdate();
  }

  #openFromButton(): boolean {
    const canSend = this.#canSend();
    if (canSend) void this.open();
    return canSend;
  }

  #canSend(): boolean {
    if (this.#session.config.endpoint || this.handleCancel) return true;
    advise((say) => say.nowhereToSend(this.localName));
    return false;
  }
}
