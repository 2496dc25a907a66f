/** `<fairwell-status>`: where a cancellation, a question or a complaint stands, and what can be done about it. */
import type { Judgement, Status, StatusConfig } from '@fairwell/schema';
import { html, type TemplateResult } from 'lit/html.js';
import type { Handler } from '../journey/courier.ts';
import { attributesOf, readConfig } from '../config/read.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { mayHaveDraft } from '../outbox/draft-mark.ts';
import { pageOutbox } from '../outbox/page.ts';
import { mayHavePending } from '../outbox/store.ts';
import { FairwellElement } from '../shared/element.ts';
import { renderAsk, renderFailed, renderLoading } from './status.ask.ts';
import { start, type State } from './status.flow.ts';
import { StatusSession } from './status.session.ts';
import { statusKeys } from './status.keys.ts';
import { renderShown } from './status.shown.ts';
import { statusStyles } from './status.styles.ts';
import type { View } from './status.view.ts';

/**
 * Shows where something stands that was received: from its reference, or from the id of its receipt, which opens the answer
 * and the way back too. Without either it looks for `#receipt=…` in the address of the page, and else asks the person.
 *
 * @customElement fairwell-status
 * @slot - What stands there without script, best a link to the receiver's status page.
 * @attr {string} endpoint - The full address messages are posted to; the status stands next to it.
 * @attr {string} reference - The short name on a receipt: tells where it stands, and nothing about who or what.
 * @attr {string} receipt - Id of a receipt: opens everything about it, so only for the page of the person it belongs to.
 * @attr {string} reactivate - Where somebody can start again once the subscription has ended.
 * @attr {string} site - Name of the site, where one receiver serves several.
 * @attr {string} locale - Language of the texts; without it the nearest `lang` counts.
 * @attr {'formal' | 'informal'} address - How to address the person, in languages that know two ways. Each has one of its own accord.
 * @attr {'signed' | 'echo' | 'status'} acknowledgement - The least proof that counts for an undo. Default `echo`.
 * @attr {'live' | 'test'} mode - `test` is kept apart everywhere and never counted.
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
 * @cssprop [--fairwell-font] - Typeface. Default: the page's.
 * @cssprop [--fairwell-font-display] - Typeface of headings. Default: that of the text.
 * @cssprop [--fairwell-font-size] - Size of the text. Default: the page's, 16 px at least.
 * @cssprop [--fairwell-line-height] - Distance between lines. Default 1.55.
 * @cssprop [--fairwell-radius] - Roundness of buttons and fields. Default 0.5rem.
 * @cssprop [--fairwell-gap] - Room between paragraphs and between buttons. Default 1rem.
 * @cssprop [--fairwell-padding] - Room around the whole. Default: none in the page.
 * @cssprop [--fairwell-width] - The most it takes. Default 36em.
 * @cssprop [--fairwell-control-size] - Height of buttons and fields. Default 44 px or 2.75em, whichever is more.
 * @csspart sheet - The whole: a dialog, or a column in the page.
 * @csspart h2 - The heading.
 * @csspart dl - The list of facts: when it ends, what it costs, the reference.
 * @csspart figure - What the person declares, in their words.
 * @csspart actions - A row of buttons.
 * @csspart primary - The main button.
 * @csspart quiet - Any other button.
 * @csspart link - A button that looks like a link.
 * @csspart field - A field with its label.
 * @csspart error - What is wrong with a field.
 * @fires {StatusShownEvent} fairwell-status-shown - The person sees where it stands.
 * @fires {StatusJudgedEvent} fairwell-judged - The person said whether the answer solved it, and that was received.
 * @fires {CancelUndoneEvent} fairwell-undone - The person took the cancellation back, and that was received.
 */
export class FairwellStatus extends FairwellElement {
  static override styles = statusStyles;

  static {
    this.reactive('config', 'handleStatus', 'handleJudgement', 'handleUndo', 'outbox', 'clock');
  }

  static get observedAttributes(): string[] {
    return attributesOf(statusKeys);
  }

  /** Sets everything at once. Wins over attributes, which win over JSON inside the element. */
  config: StatusConfig | undefined;

  /** Looks it up instead of the endpoint, by a reference or the id of a receipt. */
  handleStatus: ((key: string) => Promise<Status>) | undefined;

  /** Takes what the person says of an answer instead of the endpoint; answers with where it stands then. */
  handleJudgement: ((id: string, judgement: Judgement) => Promise<Status>) | undefined;

  /** Takes a cancellation back instead of the endpoint. */
  handleUndo: Handler<'cancellation.undone'> | undefined;

  /** Sends and keeps an undo. Default: the one outbox of the page. */
  outbox: Outbox | undefined;

  /** Tells the time, in milliseconds since 1970. */
  clock: () => number = () => Date.now();

  readonly #session = new StatusSession(this);
  /** What the person was last led to. */
  #led: State = start;
  /** Whether the person asked for what is shown; what comes with the page must not take the focus. */
  #isAsked = false;
  /** Draws what waits on this device. @internal */
  device: ((view: View) => unknown) | undefined;

  /** @internal */
  get mail(): Outbox {
    return this.outbox ?? pageOutbox();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
    this.#reread();
    // Should it not come, everything waits there all the same.
    if (this.outbox || mayHavePending() || mayHaveDraft())
      void import('./status.device.ts').then(({ lookOn }) => lookOn(this)).catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  override attributeChangedCallback(_name: string, old: string | null, value?: string | null): void {
    if (this.isConnected && old !== value) this.#reread();
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('config') || changed.has('handleStatus')) this.#reread();
  }

  #reread(): void {
    this.#session.configure(readConfig<StatusConfig>(this, statusKeys, this.config));
    this.requestUpdate();
  }

  readonly #onHashChange = (): void => {
    if (this.#session.lookAtGiven()) this.#isAsked = true;
  };

  protected override render(): TemplateResult {
    const { view, state } = this.#session;
    if (!view) return html`<slot></slot>`;
    return html`<div
      class="sheet"
      lang=${view.language}
      dir=${view.dir}
      aria-busy=${state.type === 'loading' ? 'true' : 'false'}
      @click=${this.#onAction}
      @submit=${this.#onAction}
    >
      ${this.#renderStep(view, state)} ${this.device?.(view)}
    </div>`;
  }

  #renderStep(view: View, state: State): TemplateResult {
    switch (state.type) {
      case 'asking':
        return renderAsk(view, state);
      case 'loading':
        return renderLoading(view);
      case 'failed':
        return renderFailed(view, state);
      case 'shown':
      case 'judging':
      case 'unjudged':
      case 'undoing':
        return renderShown(view, state);
      case 'undone':
        // Whoever took it back did so with a control from in there.
        return view.undo?.part.renderUndone(view, view.undo.words, state) ?? renderLoading(view);
      default:
        return state satisfies never;
    }
  }

  // On the way down: what the button itself does may be drawn before the event comes up again.
  readonly #onAction = {
    handleEvent: (): void => {
      this.#isAsked = true;
    },
    capture: true,
  };

  protected override updated(): void {
    const { state, view } = this.#session;
    if (!view || this.#led === state) return;
    const before = this.#led;
    this.#led = state;
    const place = placeOf(before, state);
    if (this.#isAsked && place) this.renderRoot.querySelector<HTMLElement>(place)?.focus();
  }
}

/** Where a person is led after a change: to what is new. Undefined where they are busy typing. */
function placeOf(before: State, after: State): string | undefined {
  if (after.type === 'asking') {
    if (before.type !== 'asking') return after.problem ? '#key' : '#title';
    return after.problem && before.problem !== after.problem ? '#key' : undefined;
  }
  if (before.type === after.type) return undefined;
  if (after.type === 'judging' || after.type === 'unjudged' || after.type === 'undoing') return '#outcome';
  return after.type === 'shown' && before.type === 'judging' ? '#standing' : '#title';
}
