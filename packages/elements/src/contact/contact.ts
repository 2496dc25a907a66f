/** `<fairwell-contact>`: takes a question or a complaint, and says until when it is answered before it is sent. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ContactConfig } from '@fairwell/schema';
import type { Handler } from '../cancel/cancel.courier.ts';
import { LightButton } from '../cancel/cancel.opener.ts';
import { contactKeys } from '../config/keys.ts';
import { attributesOf, readConfig } from '../config/read.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { pageOutbox } from '../outbox/page.ts';
import { mayHavePending } from '../outbox/store.ts';
import { property } from '../shared/property.ts';
import { warnOnce } from '../shared/warn.ts';
import { isOpen } from './contact.events.ts';
import type { State } from './contact.flow.ts';
import { ContactSession } from './contact.session.ts';
import { badgeOf, renderStep } from './contact.step.ts';
import { contactStyles } from './contact.styles.ts';
import type { View } from './contact.view.ts';

/**
 * Takes a question or a complaint: what it is about, how to answer, the promised time, and the proof that it was received.
 * Put the page's own form inside, so that the button works without script too.
 *
 * @customElement fairwell-contact
 * @slot - The page's button, best as a form that posts to the hosted contact page.
 * @attr {string} endpoint - The full address messages are posted to.
 * @attr {string} site - Name of the site, where one receiver serves several.
 * @attr {'live' | 'test'} mode - `test` is kept apart everywhere and never counted.
 * @attr {string} locale - Language of the texts; without it the nearest `lang` counts.
 * @attr {'dialog' | 'inline'} display - Over the page, or in it. Default `dialog`.
 * @attr {string} status - Your page with `<fairwell-status>`. Default: the receiver's own.
 * @attr {'signed' | 'echo' | 'status'} acknowledgement - The least proof that counts. Default `echo`; `signed` needs `keys`.
 * @cssprop [--fairwell-accent] - Colour of the main button and of links.
 * @cssprop [--fairwell-on-accent] - Text colour on the main button.
 * @cssprop [--fairwell-surface] - Background.
 * @cssprop [--fairwell-text] - Text colour.
 * @cssprop [--fairwell-radius] - Roundness of corners.
 * @cssprop [--fairwell-font] - Font family; without it the page's own.
 * @fires {ContactOpenedEvent} fairwell-contact-opened - The person opened the form.
 * @fires {ContactClosedEvent} fairwell-contact-closed - The person closed the form.
 * @fires {ContactReceivedEvent} fairwell-contact-received - It was received; carries the proof.
 * @fires {ContactSentEvent} fairwell-contact-sent - It was sent to an endpoint that proves nothing.
 * @fires {ContactUnreceivedEvent} fairwell-contact-unreceived - Not received yet; kept and tried again.
 * @fires {ContactAttentionEvent} fairwell-contact-attention - Refused for good; the person has to mend something.
 */
export class FairwellContact extends LitElement {
  static override styles = contactStyles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...attributesOf(contactKeys)];
  }

  /** Sets everything at once. Wins over attributes, which win over JSON inside the element. */
  @property({ attribute: false }) config: ContactConfig | undefined;

  /** Does the work instead of the endpoint. Received is shown only when the promise resolves with an object. */
  @property({ attribute: false }) handleContact: Handler<'contact.submitted'> | undefined;

  /** Sends and keeps. Default: the one outbox of the page. */
  @property({ attribute: false }) outbox: Outbox | undefined;

  /** Tells the time, in milliseconds since 1970. */
  @property({ attribute: false }) clock: () => number = () => Date.now();

  readonly #session = new ContactSession(this);
  /** @internal */
  readonly button = new LightButton(this, {
    near: () => void this.#session.prepare().catch(() => undefined),
    open: () => this.#openFromButton(),
  });
  /** What the person was last led to; undefined while the form is closed. */
  #led: State | undefined;
  /** Whether the person asked for what is shown. */
  #isAsked = true;

  /** @internal */
  get mail(): Outbox {
    return this.outbox ?? pageOutbox();
  }

  /** Opens the form, or shows again how far the question has come. */
  async open(): Promise<void> {
    try {
      await this.#session.open();
    } catch {
      // Not even the words arrived. The page's own form still works.
      this.button.submitNatively();
    }
  }

  /** Closes the form. Nothing typed is lost, and nothing on its way stops. */
  close(): void {
    this.#session.input({ type: 'close' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#reread();
    if (!this.button.isThere) void this.#begin();
    if (this.outbox || mayHavePending()) void this.#session.resume().catch(() => undefined);
  }

  /** Without a button of the page's own: shows ours, or the whole form where it stands in the page. */
  async #begin(): Promise<void> {
    this.#isAsked = !this.#isInline;
    if (this.#isInline) await this.open();
    else await this.#session.prepare().catch(() => undefined);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (this.isConnected && old !== value) this.#reread();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('config')) this.#reread();
  }

  protected override render(): TemplateResult {
    const { view, state } = this.#session;
    if (!view) return html`<slot></slot>`;
    const { language } = view;
    const isShown = isOpen(state);
    if (this.#isInline && isShown)
      return html`<div class="sheet inline" lang=${language}>${this.#renderFlow(view)}</div>`;
    return html`<slot></slot>${this.button.isThere ? nothing : this.#renderOwnButton(view)}
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
    const { state } = this.#session;
    const { strings, act } = view;
    return html`
      <button type="button" class="close" aria-label=${strings.close} @click=${act.close}>
        <span aria-hidden="true">×</span>
      </button>
      <p class="unseen" role="status">${badgeOf(view, state)}</p>
      ${renderStep(view, state)}
    `;
  }

  #renderOwnButton({ strings }: View): TemplateResult {
    return html`<button type="button" class="primary entry" @click=${() => this.open()}>
      ${strings.entry}
    </button>`;
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

  /** Each step begins at its heading, for eyes and for screen readers alike; a form with errors, at their summary. */
  #lead(shown: State | undefined): void {
    const before = this.#led;
    if (before === shown) return;
    this.#led = shown;
    const hasNewErrors =
      shown?.type === 'asking' &&
      Object.keys(shown.errors).length > 0 &&
      !(before?.type === 'asking' && before.errors === shown.errors);
    if (hasNewErrors) this.#focus('#problems');
    else if (shown?.type !== before?.type) {
      if (!shown) this.button.focus();
      else if (this.#isAsked) this.#focus('#title');
    }
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
    this.#session.configure(readConfig<ContactConfig>(this, contactKeys, this.config));
    this.requestUpdate();
  }

  #openFromButton(): boolean {
    if (!this.#session.config.endpoint && !this.handleContact) {
      // At once: the form is about to leave the page.
      warnOnce(`<${this.localName}> has neither an endpoint nor handleContact. The page's own form is used.`);
      return false;
    }
    void this.open();
    return true;
  }
}
