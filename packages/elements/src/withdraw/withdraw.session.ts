/**
 * One person's way through the flow: fetches words and law, keeps the state, and turns what the person does into inputs
 * and a declaration. Draws nothing.
 */
import type { WithdrawConfig } from '@fairwell/schema';
import { Courier, type Handler } from '../journey/courier.ts';
import type { LightButton } from '../journey/opener.ts';
import type { Leader } from '../journey/sheet.ts';
import { languageOf, type Words } from '../locale/locale.ts';
import type { WithdrawStrings } from '../locale/withdraw/nl.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Rehearsal } from '../shared/rehearsal.ts';
import { announce } from './withdraw.announce.ts';
import { daysIn, declarationData } from './withdraw.declaration.ts';
import { type Entered, type Input, next, type State } from './withdraw.flow.ts';
import { enteredFrom, errorsIn, fieldsOf } from './withdraw.form.ts';
import type { Law } from './withdraw.law.ts';
import type { Actions, After, View } from './withdraw.view.ts';
import { loadWords } from './withdraw.words.ts';

/** What the session needs of its element. */
export interface SessionHost extends HTMLElement {
  requestUpdate(): void;
  adopt(...styles: CSSStyleSheet[]): void;
  readonly mail: Outbox;
  readonly mark: Rehearsal | undefined;
  clock: () => number;
  handleWithdraw: Handler<'withdrawal.requested'> | undefined;
  readonly button: Pick<LightButton, 'hasForm' | 'submitNatively'>;
}

export class WithdrawSession implements Leader<WithdrawConfig> {
  state: State = { type: 'closed', entered: enteredFrom({}) };
  config: Partial<WithdrawConfig> = {};

  readonly #host: SessionHost;
  readonly #courier = new Courier((id, state) => this.input({ type: 'progress', id, state }));
  #words: Words<WithdrawStrings> | undefined;
  #law: Law | undefined;
  #rights: View['rights'];
  #after: After | undefined;
  #preparing: Promise<void> | undefined;
  #id: string | undefined;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  /** By which way it goes; undefined where there is none. */
  get way(): unknown {
    return this.config.endpoint ?? this.#host.handleWithdraw;
  }

  /** Takes a new configuration; fetches again what it changes. */
  configure(config: Partial<WithdrawConfig>): void {
    this.config = config;
    if (!this.#preparing) return;
    this.#preparing = undefined;
    void this.prepare().catch(() => undefined);
  }

  restart(): void {
    this.state = { type: 'closed', entered: enteredFrom(this.config) };
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
    const tag = this.#tag;
    const [words, law] = await Promise.all([
      loadWords(tag),
      // Withdrawing must not depend on it.
      import('./withdraw.law.ts').then(({ readLaw }) => readLaw(config.contract, tag)).catch(() => undefined),
    ]);
    if (config !== this.config) return this.prepare();
    this.#words = words;
    this.#law = law;
    // In another language it is fetched again.
    this.#after = undefined;
    this.#judge();
    this.#host.adopt(...(law?.styles ?? []));
    if (this.#rights) law?.adviseOnLabel(this.#rights, this.#host);
    if (this.state.type === 'closed') this.input({ type: 'enter', entered: enteredFrom(config) });
    else void this.#fetchAfter();
    this.#host.requestUpdate();
  }

  /** What the law says now: the day may have changed since it was last asked. */
  #judge(): void {
    this.#rights = this.#words && this.#law?.rightsAt(this.#host.clock(), this.#words);
  }

  /** Opens the flow, or shows again how far it has come. Rejects like {@link prepare}. */
  async open(): Promise<void> {
    await this.prepare();
    this.#judge();
    this.#id ??= this.#host.mail.newId();
    this.input({ type: 'open' });
    // Early enough to be there when it is needed.
    void this.#fetchAfter();
  }

  /** Takes up a withdrawal that an earlier visit could not deliver. */
  async resume(): Promise<void> {
    const { declarationIn, findIn } = await import('./withdraw.left-behind.ts');
    const found = findIn(await this.#host.mail.pending(), this.config);
    if (!found || this.state.type !== 'closed') return;
    await this.prepare();
    if (found.isOver) return;
    this.#courier.follow(found);
    this.input({ type: 'resume', declaration: declarationIn(found), state: found.state });
  }

  input(input: Input): void {
    const before = this.state;
    this.state = next(before, input);
    // Tried before, while the form was filled in; what failed then may work now.
    if (before.type !== this.state.type && 'declaration' in this.state) void this.#fetchAfter();
    this.#host.requestUpdate();
    announce(this.#host, before, this.state);
  }

  /** What stands there without it is enough; it is tried again when it is next needed. */
  async #fetchAfter(): Promise<void> {
    const words = this.#words;
    if (this.#after) return;
    try {
      const { prepare } = await import('./withdraw.after.ts');
      const after = await prepare(this.#tag);
      this.#host.adopt(...after.styles);
      if (words === this.#words) this.#after = after;
    } catch {
      return;
    }
    this.#host.requestUpdate();
  }

  /** Everything a step is drawn from; undefined until it is prepared. */
  get view(): View | undefined {
    const words = this.#words;
    if (!words) return undefined;
    const { config, state } = this;
    const { strings } = words;
    const rights = this.#rights;
    const labels = rights?.labels;
    return {
      config,
      rights,
      ...words,
      labelLanguage: labels?.withdrawConfirm.language ?? words.language,
      fields: fieldsOf(config, state.type === 'review' && state.mending),
      entryLabel: labels?.withdrawEntry.text ?? strings.entry,
      confirmLabel: labels?.withdrawConfirm.text ?? strings.confirm,
      hasForm: this.#host.button.hasForm,
      mark: this.#host.mark,
      law: this.#law,
      parts: { after: this.#after },
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
    revise: () => this.#leave('revise'),
    useForm: () => this.#host.button.submitNatively(),
    discard: () => this.#leave('discard'),
  };

  #enter(change: Partial<Entered>): void {
    if (this.state.type === 'review')
      this.input({ type: 'enter', entered: { ...this.state.entered, ...change } });
  }

  #confirm(): void {
    const { view, state } = this;
    if (state.type !== 'review' || !view) return;
    const { entered } = state;
    const errors = errorsIn(entered, view.fields);
    if (Object.keys(errors).length > 0) return this.input({ type: 'refuse', errors });
    const data = declarationData({ ...view, entered });
    const { refundBy, returnBy } = daysIn(view.rights);
    const begin = (id: string): void =>
      this.input({ type: 'declare', declaration: { id, text: data.declared.text, refundBy, returnBy } });
    const { mail, handleWithdraw } = this.#host;
    if (handleWithdraw && !this.config.preview) {
      const id = mail.newId();
      begin(id);
      return this.#courier.hand(handleWithdraw, { id, data });
    }
    const { endpoint = '' } = this.config;
    const draft = { type: 'withdrawal.requested', data, locale: this.#tag, session: this.#id } as const;
    begin(this.#courier.send(mail, draft, { ...this.config, endpoint }));
  }

  #leave(type: 'revise' | 'discard'): void {
    if ('declaration' in this.state) this.#courier.drop(this.state.declaration.id);
    this.input({ type });
  }
}
