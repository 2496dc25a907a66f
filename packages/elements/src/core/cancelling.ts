/**
 * Cancelling without any drawing: what the law says, which fields it asks, the very words of the declaration, and how far it
 * has come. For whoever draws every pixel themselves. It is the state machine and the outbox of `<fairwell-cancel>`, so the
 * same one function says *received*, and nothing here can say it instead.
 */
import type { CancelRights } from '@fairwell/rights';
import type { CancelConfig, MessageData } from '@fairwell/schema';
import { draftOf, type Drafted, type Drafting } from '../cancel/cancel.declaration.ts';
import { loadCancelLaw, resolveCancelRights } from '../cancel/cancel.engine.ts';
import { type Field, isIdentified } from '../cancel/cancel.entered.ts';
import { loadFieldWords } from '../cancel/cancel.fields.words.ts';
import type { Entered, FieldErrors, Input, State } from '../cancel/cancel.flow.ts';
import { enteredFrom, errorsIn, fieldsOf } from '../cancel/cancel.form.ts';
import { findIn } from '../cancel/cancel.left-behind.ts';
import { resumed, untoldOn } from '../journey/left-behind.ts';
import { typedIn } from '../cancel/cancel.typed.ts';
import { next } from '../cancel/cancel.undo.flow.ts';
import { loadWords } from '../cancel/cancel.words.ts';
import { languageOf } from '../locale/locale.ts';
import { Courier, type Handler } from '../journey/courier.ts';
import { readAnswersFor, type Told } from '../journey/law-answers.ts';
import type { Draft } from '../outbox/entry.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { pageOutbox } from '../outbox/page.ts';
import { previewOutbox } from '../outbox/preview.ts';

export interface CancellingOptions {
  /** The same as that of `<fairwell-cancel>`; `display` and the like change nothing here. */
  config: Partial<CancelConfig>;
  /** Called after every change once it has started, so that the page can draw anew. */
  onChange?: ((cancelling: Cancelling) => void) | undefined;
  /** Does the work instead of the endpoint. */
  handleCancel?: Handler<'cancellation.requested'> | undefined;
  /** Takes it back instead of the endpoint. */
  handleUndo?: Handler<'cancellation.undone'> | undefined;
  /** Sends and keeps. Default: the one outbox of the page; in a preview one that sends nothing. */
  outbox?: Outbox | undefined;
  /** Tells the time, in milliseconds since 1970. */
  clock?: (() => number) | undefined;
}

/** One person's way through a cancellation. */
export class Cancelling {
  readonly config: Partial<CancelConfig>;

  readonly #options: CancellingOptions;
  readonly #outbox: Outbox;
  readonly #courier = new Courier((id, state) => {
    this.#input({ type: 'progress', id, state });
    return 'declaration' in this.#state && this.#state.declaration.id === id;
  });
  readonly #session: string;
  #state: State;
  /** Before that the page has nothing in its hands to draw from. */
  #isStarted = false;
  /** Language of the person, with how they are addressed. */
  readonly #tag: string;
  #drafting: Omit<Drafting, 'fields'> | undefined;

  private constructor(options: CancellingOptions) {
    this.config = options.config;
    this.#options = options;
    this.#outbox = options.config.preview ? previewOutbox() : (options.outbox ?? pageOutbox());
    this.#session = this.#outbox.newId();
    this.#tag = languageOf(document.documentElement, options.config);
    this.#state = { type: 'closed', entered: enteredFrom(options.config) };
  }

  /**
   * Reads words and law, and takes up what an earlier visit could not deliver. Without the law it works all the same, and
   * `rights` is undefined. Rejects where the words cannot be had, or there is nowhere to send to.
   */
  static async start(options: CancellingOptions): Promise<Cancelling> {
    const { config, handleCancel } = options;
    if (!config.endpoint && !handleCancel && !config.preview)
      throw new TypeError('Nowhere to send to: give an endpoint, handleCancel or preview');
    const cancelling = new Cancelling(options);
    await cancelling.#prepare();
    cancelling.#isStarted = true;
    return cancelling;
  }

  async #prepare(): Promise<void> {
    const { config } = this;
    const tag = this.#tag;
    const question = {
      loadLaw: loadCancelLaw,
      resolve: resolveCancelRights,
      main: 'endsOn',
      entry: 'cancelEntry',
    } as const;
    const [words, fieldWords, law] = await Promise.all([
      loadWords(tag),
      loadFieldWords(tag),
      // Cancelling must not depend on it.
      readAnswersFor(config.contract, tag, question).catch(() => undefined),
    ]);
    const rights = law?.rightsAt(this.#now, words);
    this.#drafting = {
      ...words,
      config,
      rights,
      law,
      confirmLabel: rights?.labels.cancelConfirm.text ?? words.strings.entry,
      parts: {
        fields: {
          typedIn: (view, typed) =>
            typedIn(view, { ...enteredFrom(config), ...typed }, fieldWords.strings.declared),
        },
      },
    };
    if (!config.preview) await this.#resume();
  }

  async #resume(): Promise<void> {
    const { found, declaration } = findIn(await untoldOn(this.#outbox), this.config) ?? {};
    const state = declaration && resumed(this.#state, declaration);
    if (!found || !state) return;
    this.#courier.follow(found, this.#outbox);
    if (found.isOver) this.#outbox.left.delete(found);
    this.#state = state;
    this.#input({ type: 'progress', id: found.id, state: found.state });
  }

  /** How far it has come. `received` is said by the outbox, on proof, or by the page's own handler; by nobody else. */
  get state(): State {
    return this.#state;
  }

  /** What the law says: the end as a date with its reasons, the words on the buttons, what may stand on the page. */
  get rights(): Told<CancelRights> | undefined {
    return this.#drafting?.rights;
  }

  /** Words of the button that confirms, as the law wants them. */
  get confirmLabel(): string {
    return this.#view.confirmLabel;
  }

  /** What has to be asked, in order. Where the law lists fields these, and no others. */
  get fields(): Field[] {
    const mending = this.#state.type === 'review' && this.#state.mending;
    return fieldsOf(this.rights?.page, isIdentified(this.config), mending);
  }

  /** What will be declared: to be shown before it is sent, in these very words. */
  get declared(): Pick<Drafted, 'text' | 'endsOn'> {
    const { text, endsOn } = draftOf(this.#view, this.#state.entered);
    return { text, endsOn };
  }

  /** The person wants to see it. */
  open(): void {
    const { type, open } = { open: true, ...this.#state };
    // What was taken back and closed is done; whoever opens it again begins anew.
    this.#input({ type: type === 'undone' && !open ? 'again' : 'open' });
  }

  /** The person looks away. Nothing typed is lost, and nothing on its way stops. */
  close(): void {
    this.#input({ type: 'close' });
  }

  /** The person types. */
  enter(change: Partial<Entered>): void {
    if (this.#state.type === 'review')
      this.#input({ type: 'enter', entered: { ...this.#state.entered, ...change } });
  }

  /** The person presses the button that confirms: the request has left before this returns, or the fields say what is wrong. */
  confirm(): void {
    const state = this.#state;
    if (state.type !== 'review') return;
    const errors: FieldErrors = errorsIn(
      { ...enteredFrom(this.config), ...state.entered },
      this.fields,
      isIdentified(this.config),
    );
    if (Object.keys(errors).length > 0) return this.#input({ type: 'refuse', errors });
    const { text, endsOn, data } = draftOf(this.#view, state.entered);
    this.#deliver(
      { type: 'cancellation.requested', data, locale: this.#tag },
      this.#options.handleCancel,
      (id) => this.#input({ type: 'declare', declaration: { id, text, endsOn } }),
    );
  }

  /** Tries again now, without waiting for the outbox to do it. */
  retry(): void {
    const state = this.#state;
    if (state.type === 'undoing') this.#courier.retry(state.undo.id);
    else if ('declaration' in state) this.#courier.retry(state.declaration.id);
  }

  /** Back to the form, after the receiver refused it. */
  revise(): void {
    const state = this.#state;
    if (state.type !== 'attention') return;
    this.#input({ type: 'revise' });
    this.#courier.drop(state.declaration.id);
  }

  /** Not to be sent after all, where it lay so long that the person was asked. */
  discard(): void {
    const state = this.#state;
    // What comes of it is reported: it may be on its way from another page.
    if (state.type === 'attention' || state.type === 'unsent') this.#courier.drop(state.declaration.id);
  }

  /** Whether it can be taken back here: a page that cancels by itself has to say how it takes that back. */
  get canUndo(): boolean {
    return !this.#options.handleCancel || this.#options.handleUndo !== undefined;
  }

  /**
   * Takes it back.
   *
   * @param declared - The words that the person saw, and those on the button.
   */
  undo(declared: { text: string; buttonLabel: string }): void {
    const state = this.#state;
    if (state.type !== 'received' || !this.canUndo) return;
    const locale = this.#tag;
    const data: MessageData<'cancellation.undone'> = {
      declaration: state.declaration.id,
      declared: { ...declared, locale },
    };
    this.#deliver({ type: 'cancellation.undone', data, locale }, this.#options.handleUndo, (id) =>
      this.#input({ type: 'undo', id, text: declared.text }),
    );
  }

  get #view(): Drafting {
    if (!this.#drafting) throw new Error('Not prepared');
    return { ...this.#drafting, fields: this.fields };
  }

  get #now(): number {
    return this.#options.clock?.() ?? Date.now();
  }

  #deliver<T extends 'cancellation.requested' | 'cancellation.undone'>(
    draft: Draft<T>,
    handler: Handler<T> | undefined,
    begin: (id: string) => void,
  ): void {
    if (handler && !this.config.preview) {
      const id = this.#outbox.newId();
      begin(id);
      return this.#courier.hand(handler, { id, data: draft.data });
    }
    const { endpoint = '' } = this.config;
    begin(
      this.#courier.send(this.#outbox, { ...draft, session: this.#session }, { ...this.config, endpoint }),
    );
  }

  #input(input: Input): void {
    const before = this.#state;
    this.#state = next(before, input);
    if (this.#isStarted && this.#state !== before) this.#options.onChange?.(this);
  }
}
