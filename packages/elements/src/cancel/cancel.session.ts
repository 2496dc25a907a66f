/**
 * One person's way through the flow: fetches words and law, keeps the state, and turns what the person does into
 * inputs and declarations. Draws nothing.
 */
import type { CancelConfig, SurveyConfig } from '@fairwell/schema';
import type { CancelStrings } from '../locale/cancel/nl.ts';
import { languageOf, type Words } from '../locale/locale.ts';
import type { Draft } from '../outbox/entry.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Rehearsal } from '../shared/rehearsal.ts';
import { announce } from './cancel.announce.ts';
import { Courier, type Handler } from '../journey/courier.ts';
import { draftOf } from './cancel.declaration.ts';
import { enteredFrom, isIdentified } from './cancel.entered.ts';
import { type Entered, type Input, next, type State } from './cancel.flow.ts';
import type { Law } from './cancel.law.ts';
import type { LightButton } from '../journey/opener.ts';
import { fetchPart, type PartName, type Parts } from './cancel.parts.ts';
import type { Actions, View } from './cancel.view.ts';
import { loadWords } from './cancel.words.ts';

/** What the session needs of its element. */
export interface SessionHost extends HTMLElement {
  requestUpdate(): void;
  adopt(...styles: CSSStyleSheet[]): void;
  readonly mail: Outbox;
  readonly mark: Rehearsal | undefined;
  clock: () => number;
  handleCancel: Handler<'cancellation.requested'> | undefined;
  handleUndo: Handler<'cancellation.undone'> | undefined;
  readonly button: Pick<LightButton, 'hasForm' | 'submitNatively'>;
}

export class CancelSession {
  state: State = { type: 'closed', entered: enteredFrom({}) };
  config: Partial<CancelConfig> = {};
  /** What to ask once it is received; undefined where nothing is asked. */
  survey: Partial<SurveyConfig> | undefined;
  /** UUID of this way through the flow, once it began. */
  // Set from the start, so that a page with an `id` on every object does not lend it one.
  id: string | undefined = undefined;

  readonly #host: SessionHost;
  readonly #courier = new Courier((id, state) => this.input({ type: 'progress', id, state }));
  #words: Words<CancelStrings> | undefined;
  #law: Law | undefined;
  #rights: View['rights'];
  #parts: Parts = {};
  readonly #needed = new Set<PartName>();
  #preparing: Promise<void> | undefined;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  /** By which way it goes; undefined where there is none. */
  get way(): unknown {
    return this.config.endpoint ?? this.#host.handleCancel;
  }

  /** Takes a new configuration; fetches again what it changes. */
  configure(config: Partial<CancelConfig>): void {
    this.config = config;
    if (!this.#preparing) return;
    this.#preparing = undefined;
    void this.prepare().catch(() => undefined);
  }

  restart(): void {
    this.state = { type: 'closed', entered: enteredFrom(this.config) };
  }

  /** Fetches words, law and what else the first step needs. Rejects where it cannot be drawn. */
  prepare(): Promise<void> {
    return (this.#preparing ??= this.#fetch().catch((error: unknown) => {
      this.#preparing = undefined;
      throw error;
    }));
  }

  async #fetch(): Promise<void> {
    const { config } = this;
    const tag = this.#tag;
    const parts: Parts = {};
    if (config.situation || config.consequences || config.contract?.trial) this.#needed.add('situation');
    const [words, law] = await Promise.all([
      loadWords(tag),
      // Cancelling must not depend on it.
      import('./cancel.law.ts').then(({ readLaw }) => readLaw(config.contract, tag)).catch(() => undefined),
      // What this subscription needs; and what was on the screen is there again, perhaps in another language.
      ...[...this.#needed].map((name) => fetchPart(parts, name, tag).catch(() => undefined)),
    ]);
    const rights = law?.rightsAt(this.#host.clock(), words);
    if (rights?.page.fields || !isIdentified(config)) await fetchPart(parts, 'fields', tag);
    if (config !== this.config) return this.prepare();
    this.#words = words;
    this.#law = law;
    this.#rights = rights;
    this.#parts = parts;
    this.#adopt();
    // What was asked for meanwhile went to the parts that were just replaced.
    for (const name of this.#needed) void this.#need(name);
    if (rights) law?.adviseOnLabel(rights, this.#host);
    if (this.state.type === 'closed') this.input({ type: 'enter', entered: enteredFrom(config) });
    this.#host.requestUpdate();
  }

  /** Opens the flow, or shows again how far it has come. Rejects like {@link prepare}. */
  async open(): Promise<void> {
    await this.prepare();
    // The day may have changed since it was prepared.
    this.#rights = this.#words && this.#law?.rightsAt(this.#host.clock(), this.#words);
    this.id ??= this.#host.mail.newId();
    this.input({ type: 'open' });
    // Early enough to be there when the proof is in.
    void this.#need('after');
  }

  /** Takes up a cancellation that an earlier visit could not deliver. */
  async resume(): Promise<void> {
    const { declarationIn, findIn } = await import('./cancel.left-behind.ts');
    const found = findIn(await this.#host.mail.pending(), this.config);
    if (!found || this.state.type !== 'closed') return;
    await this.prepare();
    if (found.isOver) return;
    this.#courier.follow(found);
    this.input({ type: 'resume', declaration: declarationIn(found), state: found.state });
  }

  input(input: Input): void {
    const before = this.state;
    const { type } = (this.state = next(before, input));
    if (type !== before.type) {
      // Tried before, while the review was read; what failed then may work now.
      if ('declaration' in this.state) void this.#need('after');
      if (type === 'attention' || type === 'unsent' || type === 'sent') void this.#need('trouble');
    }
    this.#host.requestUpdate();
    announce(this.#host, before, this.state);
  }

  /** Fetches a part, and draws it. What stands there without it is enough; it is tried again when it is next needed. */
  async #need(name: PartName): Promise<void> {
    this.#needed.add(name);
    try {
      await fetchPart(this.#parts, name, this.#tag);
    } catch {
      return;
    }
    const { state } = this;
    const { after } = this.#parts;
    this.#adopt();
    if (after && state.type === 'received' && this.survey?.about !== state.declaration.id) {
      this.survey = after.surveyFor(this.config, state.declaration.id);
      if (this.survey) void after.loadSurvey();
    }
    this.#host.requestUpdate();
  }

  #adopt(): void {
    for (const part of [this.#law, this.#parts.fields, this.#parts.after])
      this.#host.adopt(...(part?.styles ?? []));
  }

  /** Everything a step is drawn from; undefined until it is prepared. */
  get view(): View | undefined {
    const words = this.#words;
    if (!words) return undefined;
    const rights = this.#rights;
    const mending = this.state.type === 'review' && this.state.mending;
    return {
      config: this.config,
      session: this.id,
      rights,
      ...words,
      fields: this.#parts.fields?.fieldsOf(rights?.page, isIdentified(this.config), mending) ?? [],
      confirmLabel: rights?.labels.cancelConfirm.text ?? words.strings.entry,
      hasForm: this.#host.button.hasForm,
      mark: this.#host.mark,
      canUndo: !this.#host.handleCancel || this.#host.handleUndo !== undefined,
      law: this.#law,
      parts: this.#parts,
      act: this.#act,
    };
  }

  get #tag(): string {
    return languageOf(this.#host, this.config);
  }

  readonly #act: Actions = {
    close: () => this.input({ type: 'close' }),
    enter: (change) => this.#enter(change),
    confirm: () => this.#confirm(),
    retry: () => 'declaration' in this.state && this.#courier.retry(this.state.declaration.id),
    revise: () => void this.#revise(),
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
    const errors = view.parts.fields?.errorsIn(entered, view.fields, isIdentified(this.config)) ?? {};
    if (Object.keys(errors).length > 0) return this.input({ type: 'refuse', errors });
    const { text, endsOn, data } = draftOf(view, entered);
    this.#deliver(
      { type: 'cancellation.requested', data, locale: this.#tag },
      this.#host.handleCancel,
      (id) => this.input({ type: 'declare', declaration: { id, text, endsOn } }),
    );
  }

  #undo(): void {
    const { view, state } = this;
    const data = state.type === 'received' && view?.parts.after?.undoData(view, state, this.#host.clock());
    if (!data) return;
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
    if (handler && !this.config.preview) {
      const id = mail.newId();
      begin(id);
      return this.#courier.hand(handler, { id, data: draft.data });
    }
    const { endpoint = '' } = this.config;
    begin(this.#courier.send(mail, { ...draft, session: this.id }, { ...this.config, endpoint }));
  }

  /** Back to the form, with every field in it. */
  async #revise(): Promise<void> {
    await this.#need('fields');
    if (this.#parts.fields) this.#leave('revise');
  }

  #leave(type: 'revise' | 'discard'): void {
    if ('declaration' in this.state) this.#courier.drop(this.state.declaration.id);
    this.input({ type });
  }
}
