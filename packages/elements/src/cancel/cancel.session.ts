/**
 * One person's way through the flow: fetches words and law, keeps the state, and turns what the person does into
 * inputs and declarations. Draws nothing.
 */
import type { CancelRights } from '@fairwell/rights';
import type { CancelConfig, SurveyConfig } from '@fairwell/schema';
import { languageFor, languageOf, type Words } from '../locale/locale.ts';
import type { Draft } from '../outbox/entry.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { formatMoment } from '../shared/format.ts';
import { announce } from './cancel.announce.ts';
import { Courier, type Handler } from './cancel.courier.ts';
import { declarationData, expectedEnd } from './cancel.declaration.ts';
import { type Entered, type Input, next, type State } from './cancel.flow.ts';
import { enteredFrom, errorsIn, fieldsOf } from './cancel.form.ts';
import { adviseOnLabel, fetchLaw, type Law, rightsFor } from './cancel.law.ts';
import type { LightButton } from './cancel.opener.ts';
import type { Actions, After, View } from './cancel.view.ts';
import { loadWords, type Strings } from './cancel.words.ts';

/** What the session needs of its element. */
export interface SessionHost extends HTMLElement {
  requestUpdate(): void;
  readonly mail: Outbox;
  clock: () => number;
  handleCancel: Handler<'cancellation.requested'> | undefined;
  handleUndo: Handler<'cancellation.undone'> | undefined;
  readonly button: Pick<LightButton, 'hasForm' | 'label' | 'submitNatively'>;
}

export class CancelSession {
  state: State = { type: 'closed', entered: enteredFrom({}) };
  config: Partial<CancelConfig> = {};
  /** What to ask once it is received; undefined where nothing is asked. */
  survey: SurveyConfig | undefined;

  readonly #host: SessionHost;
  readonly #courier = new Courier((id, state) => this.input({ type: 'progress', id, state }));
  #words: Words<Strings> | undefined;
  #law: Law | undefined;
  #rights: CancelRights | undefined;
  #preparing: Promise<void> | undefined;
  #after: After | undefined;
  #id: string | undefined;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  /** UUID of this way through the flow, once it began. */
  get id(): string | undefined {
    return this.#id;
  }

  /** Takes a new configuration; fetches again what it changes. */
  configure(config: Partial<CancelConfig>): void {
    this.config = config;
    if (!this.#preparing) return;
    this.#preparing = undefined;
    void this.prepare().catch(() => undefined);
  }

  /** Fetches words and law. Rejects where not even the words can be had. */
  prepare(): Promise<void> {
    return (this.#preparing ??= this.#fetch().catch((error: unknown) => {
      this.#preparing = undefined;
      throw error;
    }));
  }

  async #fetch(): Promise<void> {
    const { config } = this;
    const tag = languageOf(this.#host, config.locale);
    const [words, law] = await Promise.all([loadWords(tag), fetchLaw(config.contract, tag)]);
    if (config !== this.config) return this.prepare();
    this.#words = words;
    this.#law = law;
    this.#rights = this.#rightsNow();
    adviseOnLabel(this.#rights, this.#host.button.label);
    if (this.state.type === 'closed') this.input({ type: 'enter', entered: enteredFrom(config) });
    this.#host.requestUpdate();
  }

  #rightsNow(): CancelRights | undefined {
    const { factsMissing = '' } = this.#words?.strings.cancel.review ?? {};
    return rightsFor(this.#law, this.config.contract, this.#host.clock(), factsMissing);
  }

  /** Opens the flow, or shows again how far it has come. Rejects like {@link prepare}. */
  async open(): Promise<void> {
    await this.prepare();
    // The day may have changed since it was prepared.
    this.#rights = this.#rightsNow();
    this.#id ??= this.#host.mail.newId();
    this.input({ type: 'open' });
    void this.#fetchAfter();
  }

  /** Takes up a cancellation that an earlier visit could not deliver. */
  async resume(): Promise<void> {
    const { declarationIn, isAbout } = await import('./cancel.left-behind.ts');
    const found = (await this.#host.mail.pending()).find(({ entry }) => isAbout(entry, this.config));
    if (!found || this.state.type !== 'closed') return;
    await this.prepare();
    const { state } = found;
    if (state.type === 'received' || state.type === 'sent' || state.type === 'gone') return;
    this.#courier.follow(found);
    this.input({ type: 'resume', declaration: declarationIn(found.entry), state });
  }

  input(input: Input): void {
    const before = this.state;
    this.state = next(before, input);
    if (before.type !== this.state.type && this.state.type === 'received') void this.#fetchAfter();
    this.#host.requestUpdate();
    announce(this.#host, before, this.state);
  }

  /** Fetches what follows the proof, early enough to be there when it is in. Without it the proof stands alone. */
  async #fetchAfter(): Promise<void> {
    try {
      this.#after ??= await import('./cancel.after.ts');
    } catch {
      // Tried again when the proof is in.
      return;
    }
    const { state } = this;
    if (state.type === 'received' && this.survey?.about !== state.declaration.id) {
      this.survey = this.#after.surveyFor(this.config, state.declaration.id);
      if (this.survey) void this.#after.loadSurvey();
    }
    this.#host.requestUpdate();
  }

  /** Everything a step is drawn from; undefined until it is prepared. */
  get view(): View | undefined {
    const words = this.#words;
    if (!words) return undefined;
    const tag = this.#tag;
    const rights = this.#rights;
    return {
      config: this.config,
      rights,
      strings: words.strings,
      language: words.language,
      // Dates follow the person's region where its language is the language of the words.
      locale: tag.startsWith(words.language) ? tag : languageFor(tag),
      fields: fieldsOf(rights?.page, this.config, this.state.type === 'review' && this.state.mending),
      confirmLabel: rights?.labels.cancelConfirm.text ?? words.strings.cancel.entry,
      hasForm: this.#host.button.hasForm,
      canUndo: !this.#host.handleCancel || this.#host.handleUndo !== undefined,
      after: this.#after,
      act: this.#act,
    };
  }

  get #tag(): string {
    return languageOf(this.#host, this.config.locale);
  }

  readonly #act: Actions = {
    close: () => this.input({ type: 'close' }),
    enter: (change) => this.#enter(change),
    confirm: () => this.#confirm(),
    retry: () => 'declaration' in this.state && this.#courier.retry(this.state.declaration.id),
    revise: () => this.#leave('revise'),
    useForm: () => this.#host.button.submitNatively(),
    discard: () => this.#leave('discard'),
    undo: () => this.#undo(),
    retryUndo: () => this.state.type === 'undoing' && this.#courier.retry(this.state.undo.id),
  };

  #enter(change: Partial<Entered>): void {
    if (this.state.type === 'review')
      this.input({ type: 'enter', entered: { ...this.state.entered, ...change } });
  }

  #confirm(): void {
    const { view, state } = this;
    if (state.type !== 'review' || !view) return;
    const { entered } = state;
    const errors = errorsIn(entered, view.fields, view.config);
    if (Object.keys(errors).length > 0) return this.input({ type: 'refuse', errors });
    const data = declarationData({ ...view, entered }, view.confirmLabel);
    const endsOn = expectedEnd({ rights: view.rights, entered });
    this.#deliver(
      { type: 'cancellation.requested', data, locale: this.#tag },
      this.#host.handleCancel,
      (id) => this.input({ type: 'declare', declaration: { id, text: data.declared.text, endsOn } }),
    );
  }

  #undo(): void {
    const { view, state } = this;
    if (state.type !== 'received' || !view) return;
    const { receivedAt, zone } = state.acknowledgement;
    const words = view.strings.cancel;
    const text = words.declaration.undo(formatMoment(receivedAt ?? this.#host.clock(), view.locale, zone));
    const declared = { text, buttonLabel: words.undo.button, locale: view.locale };
    const data = { declaration: state.declaration.id, declared };
    this.#deliver({ type: 'cancellation.undone', data, locale: this.#tag }, this.#host.handleUndo, (id) =>
      this.input({ type: 'undo', id }),
    );
  }

  /** Hands over to the page where it wants that, else to the outbox; `begin` moves the flow on under the new id. */
  #deliver<T extends 'cancellation.requested' | 'cancellation.undone'>(
    draft: Draft<T>,
    handler: Handler<T> | undefined,
    begin: (id: string) => void,
  ): void {
    const { mail } = this.#host;
    if (handler) {
      const id = mail.newId();
      begin(id);
      return this.#courier.hand(handler, { id, data: draft.data });
    }
    const { endpoint = '', site, mode, token, acknowledgement, keys } = this.config;
    const destination = { endpoint, site, mode, token, acknowledgement, keys };
    begin(this.#courier.send(mail, { ...draft, session: this.#id }, destination));
  }

  #leave(type: 'revise' | 'discard'): void {
    if ('declaration' in this.state) this.#courier.drop(this.state.declaration.id);
    this.input({ type });
  }
}
