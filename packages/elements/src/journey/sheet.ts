/**
 * An element that leads a person through a declaration: the page's own button, the sheet over the page or in it, where the
 * focus goes, and what stands by the button once the sheet is closed. Knows no step.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Keys } from '../config/keys.ts';
import { attributesOf, readConfig, rehearsalOf } from '../config/read.ts';
import type { Address } from '../locale/languages.ts';
import { languageOf } from '../locale/locale.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { pageOutbox } from '../outbox/page.ts';
import { mayHavePending } from '../outbox/store.ts';
import { advise } from '../shared/advise.ts';
import { FairwellElement } from '../shared/element.ts';
import type { Rehearsal } from '../shared/rehearsal.ts';
import { type About, isAnother } from './another.ts';
import { LightButton } from './opener.ts';

type AnyState = { type: string; open?: boolean; errors?: object };

/** Whether the flow is in front of the person. */
export const isOpen = ({ type, open }: AnyState): boolean => type === 'review' || open === true;

/** What a sheet needs of whoever leads the person. */
export interface Leader<Config> {
  readonly state: AnyState;
  readonly config: Partial<Config>;
  /** Something where there is an endpoint, or a page that sends by itself. */
  readonly way: unknown;
  configure(config: Partial<Config>): void;
  /** Begins anew: what was only tried out did not happen. */
  restart(): void;
  prepare(): Promise<void>;
  open(): Promise<void>;
  resume(): Promise<void>;
  input(input: { type: 'close' }): void;
}

/** What stands on a sheet. */
export interface Sheet {
  view: {
    language: string;
    dir: 'ltr' | 'rtl';
    strings: { close: string; show: string };
    act: { close: () => void };
  };
  /** The words on our own button, where the page brought none. */
  entry: string;
  /** What a screen reader hears when the state changes, and what stands by the page's button once the flow is closed. */
  badge: string | typeof nothing;
  step: unknown;
}

/** What the sheet itself reads of a configuration. */
interface Settings extends About {
  display?: 'dialog' | 'inline' | undefined;
  locale?: string | undefined;
  address?: Address | undefined;
}

export abstract class SheetElement<Config extends Settings> extends FairwellElement {
  /** What may stand in a configuration. */
  static keys: Keys;

  static {
    this.reactive('config', 'outbox', 'clock');
  }

  static get observedAttributes(): string[] {
    return attributesOf(this.keys);
  }

  /** Sets everything at once. Wins over attributes, which win over JSON inside the element. */
  config: Partial<Config> | undefined;

  /** Sends and keeps. Default: the one outbox of the page. */
  outbox: Outbox | undefined;

  /** Tells the time, in milliseconds since 1970. */
  clock: () => number = () => Date.now();

  /** @internal */
  readonly button = new LightButton(this, {
    // Whoever builds the page is told now: when the button is pressed the form leaves the page.
    near: () => this.#canSend() && void this.leader.prepare().catch(() => undefined),
    open: () => {
      const canSend = this.#canSend();
      if (canSend) void this.open();
      return canSend;
    },
  });
  /** All that the page told so far of whom and what it is about. */
  #about: Partial<Config> | undefined;
  /** What the person was last led to; undefined while the flow is closed. */
  #led: AnyState | undefined;
  /** What had the focus before it was drawn anew. */
  #focused: Element | null = null;
  /** Whether the person asked for what is shown. */
  #isAsked = true;

  protected abstract readonly leader: Leader<Config>;
  /** Undefined until there is something to draw with. */
  protected abstract draw(): Sheet | undefined;

  /** Marks what does not count; undefined where it does. @internal */
  mark: Rehearsal | undefined;

  /** @internal */
  get mail(): Outbox {
    return this.mark?.outbox ?? this.outbox ?? pageOutbox();
  }

  /** In a preview nothing happened that could be told. @internal */
  override dispatchEvent(event: Event): boolean {
    return this.leader.config.preview || super.dispatchEvent(event);
  }

  /** Opens the flow, or shows again how far it has come. */
  async open(): Promise<void> {
    try {
      if (!this.#isMarked) await this.#rehearse();
      await this.leader.open();
      await this.updateComplete;
    } catch {
      // Not even the words arrived, or this page lets nobody draw. The page's own form still works; in a preview too well.
      if (!this.leader.config.preview) this.button.submitNatively();
    }
  }

  /** Fetches what has to be seen of what does not count. */
  async #rehearse(): Promise<void> {
    const { config } = this.leader;
    const kind = rehearsalOf(config);
    const mark =
      kind && (await (await import('../shared/rehearsal.ts')).prepare(kind, languageOf(this, config)));
    if (config !== this.leader.config) return this.#rehearse();
    this.mark = mark;
    this.adopt(...(mark?.styles ?? []));
    this.requestUpdate();
  }

  get #isMarked(): boolean {
    return this.mark?.kind === rehearsalOf(this.leader.config);
  }

  /** Closes the flow. Nothing typed is lost, and nothing on its way stops. */
  close(): void {
    this.leader.input({ type: 'close' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // One that was moved while it was open stands in the page; drawn anew, it comes before it.
    this.renderRoot.querySelector('dialog')?.removeAttribute('open');
    this.#reread();
    this.button.connected();
    void this.#begin();
  }

  /** Whoever looks at a preview is not asked about what really waits. */
  async #resume(): Promise<void> {
    await this.updateComplete;
    if (!this.leader.config.preview) await this.leader.resume();
  }

  /** Without a button of the page's own: shows ours, or the whole flow where it stands in the page. */
  async #begin(): Promise<void> {
    if (this.button.isThere) return;
    this.#isAsked = !this.#isInline;
    if (this.#isInline) await this.open();
    else await this.leader.prepare().catch(() => undefined);
  }

  override attributeChangedCallback(_name: string, old: string | null, value?: string | null): void {
    if (this.isConnected && old !== value) this.#reread();
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('config')) this.#reread();
    this.#focused = this.renderRoot.activeElement;
  }

  protected override render(): TemplateResult {
    const page = html`<slot></slot>`;
    // Nothing is drawn without its mark.
    const drawn = this.#isMarked && this.draw();
    if (!drawn) return page;
    const { view, entry, badge, step } = drawn;
    const { language, dir, strings, act } = view;
    const isShown = isOpen(this.leader.state);
    const open = () => this.open();
    const { mark } = this;
    const flow = html`
      <button type="button" class="close" aria-label=${strings.close} @click=${act.close}>×</button>
      ${mark?.sign}
      <p class="unseen" role="status">${mark?.aloud}${badge}</p>
      ${step}
    `;
    const isInPage = this.#isInline && isShown;
    const ours = isInPage
      ? html`<div class="sheet">${flow}</div>`
      : html`${
          this.button.isThere
            ? nothing
            : html`<button type="button" class="primary entry" @click=${open}>${entry}</button>`
        }
        ${
          this.#isInline
            ? nothing
            : html`<dialog class="sheet" aria-labelledby="mark title" @close=${this.#onDialogClose}>
                ${flow}
              </dialog>`
        }
        ${
          isShown || badge === nothing
            ? nothing
            : html`<p class="badge">
                <span role="status">${mark?.aloud}${badge}</span>
                <button type="button" class="link" @click=${open}>${strings.show}</button>
              </p>`
        }`;
    // The page's own button is in the page's language.
    return html`${isInPage ? nothing : page}
      <div lang=${language} dir=${dir}>${ours}</div>`;
  }

  protected override updated(): void {
    const { state } = this.leader;
    const dialog = this.renderRoot.querySelector('dialog');
    const isShown = isOpen(state);
    if (dialog && isShown && !dialog.open) dialog.showModal();
    if (dialog && !isShown && dialog.open) dialog.close();
    this.#lead(isShown ? state : undefined);
    // What came late took the place of what had the focus.
    if (isShown && this.#focused && !this.renderRoot.activeElement) this.#focus('#title');
  }

  /** Each step begins at its heading, for eyes and for screen readers alike; a form with errors, at their summary, or else at the first. */
  #lead(shown: AnyState | undefined): void {
    const before = this.#led;
    if (before === shown) return;
    this.#led = shown;
    if (shown?.type === before?.type) {
      if (shown?.type === 'review' && before?.errors !== shown.errors)
        this.#focus('#problems, [aria-invalid="true"]');
    } else if (!shown) this.button.focus();
    else if (this.#isAsked) this.#focus('#title');
    // What opened by itself with the page must not take the focus; what follows may.
    this.#isAsked = true;
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #onDialogClose = (): void => {
    if (isOpen(this.leader.state)) this.close();
  };

  get #isInline(): boolean {
    return this.leader.config.display === 'inline';
  }

  #reread(): void {
    const { leader } = this;
    const about = this.#about;
    const wasInline = this.#isInline;
    const config = readConfig<Config>(this, (this.constructor as typeof SheetElement).keys, this.config);
    leader.configure(config);
    const isOther =
      !about ||
      isAnother(about, config) ||
      // Nobody is logged in any more; a proof that somebody is reading stays.
      (about.customer && !config.customer && !isOpen(leader.state));
    this.#about = isOther ? config : { ...about, ...config };
    if (isOther) {
      leader.restart();
      if (this.outbox || mayHavePending() || pageOutbox().left.size)
        void this.#resume().catch(() => undefined);
    }
    if (this.mark || !this.#isMarked) void this.#rehearse().catch(() => undefined);
    // Some pages, and most frameworks, configure an element that already stands there.
    if (isOther || (this.#isInline && !wasInline)) void this.#begin();
    this.requestUpdate();
  }

  #canSend(): boolean {
    // A page on which every option is a signal that fired lets no button of ours be heard.
    if ('signal' in Object.prototype) return false;
    if (this.leader.way || this.leader.config.preview) return true;
    advise((say) => say.nowhereToSend(this));
    return false;
  }
}
