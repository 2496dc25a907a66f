/**
 * One person's way through a question: fetches words and answer times, keeps the state, and turns what the person does into
 * inputs and a message. Draws nothing.
 */
import type { ContactConfig } from '@fairwell/schema';
import { Courier, type Handler } from '../journey/courier.ts';
import type { LightButton } from '../journey/opener.ts';
import type { Leader } from '../journey/sheet.ts';
import type { ContactStrings } from '../locale/contact/nl.ts';
import { languageOf, loadFrom, type Sources, type Words } from '../locale/locale.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { type AnswerTimes, answerTimesIn, fetchAnswerTimes } from './contact.client.ts';
import { announce } from './contact.events.ts';
import { blank, type Entered, type Input, next, type State } from './contact.flow.ts';
import { errorsFrom, errorsIn, questionData } from './contact.form.ts';
import type { Actions, Later, View } from './contact.view.ts';

const sources: Sources<ContactStrings> = {
  nl: () => import('../locale/contact/nl.ts'),
  en: () => import('../locale/contact/en.ts'),
  de: () => import('../locale/contact/de.ts'),
  more: () => import('../locale/contact/more.ts'),
};

/** The page may stand open for long; what it promises must not be older than this. */
const FRESH_FOR = 600_000;

/** What the session needs of its element. */
export interface SessionHost extends HTMLElement {
  requestUpdate(): void;
  adopt(...styles: CSSStyleSheet[]): void;
  readonly mail: Outbox;
  clock: () => number;
  handleContact: Handler<'contact.submitted'> | undefined;
  readonly button: Pick<LightButton, 'hasForm' | 'submitNatively'>;
}

export class ContactSession implements Leader<ContactConfig> {
  state: State = { type: 'closed', entered: blank() };
  config: Partial<ContactConfig> = {};

  readonly #host: SessionHost;
  readonly #courier = new Courier((id, state) => this.input({ type: 'progress', id, state }));
  #words: Words<ContactStrings> | undefined;
  #times: AnswerTimes = {};
  #timesAt = -Infinity;
  #later: Later | undefined;
  #preparing: Promise<void> | undefined;
  #id: string | undefined;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  /** By which way it goes; undefined where there is none. */
  get way(): unknown {
    return this.config.endpoint ?? this.#host.handleContact;
  }

  /** Takes a new configuration; fetches again what it changes. */
  configure(config: Partial<ContactConfig>): void {
    this.config = config;
    this.#timesAt = -Infinity;
    if (!this.#preparing) return;
    this.#preparing = undefined;
    void this.prepare().catch(() => undefined);
  }

  restart(): void {
    this.state = { type: 'closed', entered: blank() };
  }

  /** Fetches the words, and meanwhile the answer times. Rejects where the words cannot be had. */
  prepare(): Promise<void> {
    return (this.#preparing ??= this.#fetch().catch((error: unknown) => {
      this.#preparing = undefined;
      throw error;
    }));
  }

  async #fetch(): Promise<void> {
    const { config } = this;
    void this.#freshenTimes();
    const words = await loadFrom(this.#tag, sources);
    if (config !== this.config) return this.prepare();
    this.#words = words;
    // In another language it is fetched again.
    this.#later = undefined;
    if (this.state.type !== 'closed') void this.#fetchLater();
    const { entered } = this.state;
    const email = entered.email || (config.customer?.email ?? '');
    if (this.state.type === 'closed') this.input({ type: 'enter', entered: { ...entered, email } });
    this.#host.requestUpdate();
  }

  /** Nobody waits for it: a question can be asked where nobody says until when it is answered. */
  async #freshenTimes(): Promise<void> {
    const { answerBy, endpoint } = this.config;
    if (this.#host.clock() - this.#timesAt < FRESH_FOR) return;
    this.#timesAt = this.#host.clock();
    const times = answerBy ? answerTimesIn(answerBy) : endpoint && (await fetchAnswerTimes(endpoint));
    this.#times = times || {};
    this.#host.requestUpdate();
  }

  /** Opens the form, or shows again how far the question has come. Rejects like {@link prepare}. */
  async open(): Promise<void> {
    await this.prepare();
    void this.#freshenTimes();
    this.#id ??= this.#host.mail.newId();
    this.input({ type: 'open' });
    // Early enough to be there when it is needed.
    void this.#fetchLater();
  }

  /** What stands there without it is enough; it is tried again when it is next needed. */
  async #fetchLater(): Promise<void> {
    const words = this.#words;
    if (this.#later) return;
    try {
      const { prepare } = await import('./contact.later.ts');
      const later = await prepare(this.#tag);
      this.#host.adopt(...later.styles);
      if (words === this.#words) this.#later = later;
    } catch {
      return;
    }
    this.#host.requestUpdate();
  }

  /** Takes up a question that an earlier visit could not deliver. */
  async resume(): Promise<void> {
    const { isAbout, questionIn } = await import('./contact.left-behind.ts');
    const found = (await this.#host.mail.pending()).find(({ entry }) => isAbout(entry, this.config));
    if (!found || this.state.type !== 'closed') return;
    await this.prepare();
    this.#courier.follow(found);
    this.input({ type: 'resume', declaration: questionIn(found.entry), state: found.state });
  }

  input(input: Input): void {
    const before = this.state;
    this.state = next(before, input);
    // Tried before, while the form was filled in; what failed then may work now.
    if (before.type !== this.state.type && 'declaration' in this.state) void this.#fetchLater();
    this.#host.requestUpdate();
    announce(this.#host, before, this.state);
  }

  /** Everything a step is drawn from; undefined until it is prepared. */
  get view(): View | undefined {
    const words = this.#words;
    if (!words) return undefined;
    return {
      config: this.config,
      ...words,
      topics: this.config.topics ?? words.strings.topics,
      times: this.#times,
      parts: { after: this.#later },
      hasForm: this.#host.button.hasForm,
      act: this.#act,
    };
  }

  get #tag(): string {
    return languageOf(this.#host, this.config);
  }

  readonly #act: Actions = {
    close: () => this.input({ type: 'close' }),
    enter: (change) => this.#enter(change),
    send: () => this.#send(),
    retry: () => 'declaration' in this.state && this.#courier.retry(this.state.declaration.id),
    revise: () => {
      if (this.state.type !== 'attention') return;
      this.#courier.drop(this.state.declaration.id);
      const errors = errorsFrom(this.state.problem.errors);
      this.input({ type: 'revise' });
      this.input({ type: 'refuse', errors });
    },
    useForm: () => this.#host.button.submitNatively(),
    discard: () => {
      if ('declaration' in this.state) this.#courier.drop(this.state.declaration.id);
      this.input({ type: 'discard' });
    },
    again: () => this.input({ type: 'again' }),
  };

  #enter(change: Partial<Entered>): void {
    void this.#freshenTimes();
    this.input({ type: 'enter', entered: { ...this.state.entered, ...change } });
  }

  /** Hands over to the page where it wants that, else to the outbox. */
  #send(): void {
    if (this.state.type !== 'review') return;
    const { entered } = this.state;
    const errors = errorsIn(entered);
    if (Object.keys(errors).length > 0) return this.input({ type: 'refuse', errors });
    const { mail, handleContact } = this.#host;
    const told = (!entered.noAnswer && entered.kind && this.#times[entered.kind]) || null;
    const data = questionData(entered, this.config, told);
    const question = { text: data.message, told };
    if (handleContact && !this.config.preview) {
      const id = mail.newId();
      this.input({ type: 'declare', declaration: { id, ...question } });
      return this.#courier.hand(handleContact, { id, data });
    }
    const { endpoint = '', site, mode, token, acknowledgement, keys } = this.config;
    const id = this.#courier.send(
      mail,
      { type: 'contact.submitted', data, locale: this.#tag, session: this.#id },
      { endpoint, site, mode, token, acknowledgement, keys },
    );
    this.input({ type: 'declare', declaration: { id, ...question } });
  }
}
