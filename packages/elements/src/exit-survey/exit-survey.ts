/** `<fairwell-survey>`: asks why, once, and never stands in the way. */
import type { SurveyConfig } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { surveyKeys } from './exit-survey.keys.ts';
import { attributesOf, rehearsalOf, readConfig } from '../config/read.ts';
import { languageOf, loadFrom, type Sources, type Words } from '../locale/locale.ts';
import type { SurveyStrings } from '../locale/survey/nl.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Random } from '../outbox/uuid.ts';
import { advise } from '../shared/advise.ts';
import type { Rehearsal } from '../shared/rehearsal.ts';
import { FairwellElement } from '../shared/element.ts';
import { SurveyAnsweredEvent, SurveySkippedEvent } from './exit-survey.events.ts';
import { type Answer, type Input, isEmpty, next, start, type State } from './exit-survey.flow.ts';
import { answerData, type Option, optionsIn, reasonsOf, shuffled } from './exit-survey.reasons.ts';
import { surveyStyles } from './exit-survey.styles.ts';

const sources: Sources<SurveyStrings> = {
  nl: () => import('../locale/survey/nl.ts'),
  en: () => import('../locale/survey/en.ts'),
  de: () => import('../locale/survey/de.ts'),
  more: () => import('../locale/survey/more.ts'),
};

/**
 * Asks one optional question: why somebody leaves. Every part may be left out, and what was cancelled stays cancelled.
 *
 * @customElement fairwell-survey
 * @attr {string} endpoint - The full address the answer is posted to.
 * @attr {string} about - Id of the declaration the answer belongs to.
 * @attr {string} site - Name of the site, where one receiver serves several.
 * @attr {'live' | 'test'} mode - `test` is kept apart everywhere and never counted.
 * @attr {boolean} preview - Asks and sends nothing, marked on the screen. Needs no endpoint.
 * @attr {string} locale - Language of the texts; without it the nearest `lang` counts.
 * @attr {'formal' | 'informal'} address - How to address the person, in languages that know two ways. Each has one of its own accord.
 * @attr {'true' | 'false'} comment - Whether to ask for a comment. Default true.
 * @attr {string} jurisdiction - Whose law the contract was under; sent along for the figures.
 * @attr {string} plan - What was subscribed to; sent along for the figures.
 * @attr {'signed' | 'echo' | 'status'} acknowledgement - The least proof that counts. Default `echo`; `signed` needs `keys`.
 * @attr {string} token - Embed token; better through `config`, because pages get cached.
 * @cssprop [--fairwell-accent] - Colour of the main button.
 * @cssprop [--fairwell-surface] - Background.
 * @cssprop [--fairwell-text] - Text colour.
 * @cssprop [--fairwell-radius] - Roundness of corners.
 * @cssprop [--fairwell-font] - Font family; without it the page's own.
 * @fires {SurveyAnsweredEvent} fairwell-answered - The person answered; the answer is on its way.
 * @fires {SurveySkippedEvent} fairwell-skipped - The person would rather not say.
 */
export class FairwellSurvey extends FairwellElement {
  static override styles = surveyStyles;

  static {
    this.reactive('config', 'outbox', 'session', 'random');
  }

  static get observedAttributes(): string[] {
    return attributesOf(surveyKeys);
  }

  /** Sets everything at once. Wins over attributes, which win over JSON inside the element. */
  config: Partial<SurveyConfig> | undefined;

  /** Sends and keeps. Default: the one outbox of the page. */
  outbox: Outbox | undefined;

  /** UUID of the flow the question belongs to. */
  session: string | undefined;

  /** Decides the order of the reasons: numbers in [0, 1). */
  random: Random = () => Math.random();

  #state: State = start;
  #words: Words<SurveyStrings> | undefined;
  #config: Partial<SurveyConfig> = {};
  /** Marks what does not count; undefined where it does. */
  #rehearsal: Rehearsal | undefined;
  /** Codes in the order in which they stand; fixed once the person has seen it. */
  #order: string[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#reread();
  }

  override attributeChangedCallback(_name: string, old: string | null, value?: string | null): void {
    if (this.isConnected && old !== value) this.#reread();
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('config')) this.#reread();
  }

  #reread(): void {
    const before = this.#config;
    this.#config = readConfig<SurveyConfig>(this, surveyKeys, this.config);
    // What was only tried out was not answered.
    if (rehearsalOf(before) !== rehearsalOf(this.#config)) this.#state = start;
    void this.#loadWords();
    this.requestUpdate();
  }

  async #loadWords(): Promise<void> {
    const config = this.#config;
    const tag = languageOf(this, config);
    const kind = rehearsalOf(config);
    try {
      const words = await loadFrom(tag, sources);
      const rehearsal = kind && (await (await import('../shared/rehearsal.ts')).prepare(kind, words.locale));
      if (config !== this.#config) return;
      this.#words = words;
      this.#rehearsal = rehearsal;
      this.adopt(...(rehearsal?.styles ?? []));
      this.requestUpdate();
    } catch {
      // Without words there is no question, and nobody misses it.
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words || this.#rehearsal?.kind !== rehearsalOf(this.#config)) return nothing;
    if (!this.#config.endpoint && !this.#config.preview) {
      advise((say) => say.nobodyToAnswer(this.localName));
      return nothing;
    }
    const { language, dir, strings } = this.#words;
    return html`<div class="sheet" lang=${language} dir=${dir}>
      ${this.#rehearsal?.sign} ${this.#renderStep(this.#state, strings)}
    </div>`;
  }

  #renderStep(step: State, strings: SurveyStrings): TemplateResult {
    switch (step.type) {
      case 'asking':
        return this.#renderQuestion(step.answer, strings);
      case 'sending':
        return this.#renderOutcome(strings.sending);
      case 'waiting':
        return this.#renderOutcome(strings.waiting);
      case 'attention':
        return this.#renderOutcome(strings.attention);
      case 'answered':
        return this.#renderOutcome(step.proved ? strings.thanks : strings.thanksSent);
      case 'skipped':
        return this.#renderOutcome(strings.skipped);
      default:
        return step satisfies never;
    }
  }

  #renderOutcome(text: string): TemplateResult {
    return html`<p
      id="outcome"
      role="status"
      tabindex="-1"
      aria-describedby=${this.#rehearsal ? 'mark' : nothing}
    >
      ${text}
    </p>`;
  }

  #renderQuestion(answer: Answer, strings: SurveyStrings): TemplateResult {
    const options = this.#optionsIn(strings);
    const reply = options.find(({ code }) => code === answer.reason)?.reply;
    return html`<form @submit=${this.#onSubmit}>
      <h2 id="question">${strings.title}</h2>
      <p class="hint">${this.#config.about ? strings.hint : strings.hintAlone}</p>
      <fieldset aria-labelledby="question">
        ${options.map((option) => this.#renderOption(option, answer.reason))}
      </fieldset>
      <p class="reply" role="status">${reply}</p>
      ${this.#config.comment === false ? nothing : this.#renderComment(answer.comment, strings)}
      <div class="actions">
        <button class="primary">${strings.send}</button>
        <button type="button" class="quiet" @click=${this.#onSkip}>${strings.skip}</button>
      </div>
    </form>`;
  }

  #renderOption({ code, label }: Option, chosen: string | undefined): TemplateResult {
    return html`<label class="choice">
      <input
        type="radio"
        name="reason"
        value=${code}
        .checked=${code === chosen}
        @change=${() => this.#input({ type: 'choose', reason: code })}
      />
      <span>${label}</span>
    </label>`;
  }

  #renderComment(comment: string, strings: SurveyStrings): TemplateResult {
    const write = ({ target }: Event): void => {
      if (target instanceof HTMLTextAreaElement) this.#input({ type: 'write', comment: target.value });
    };
    return html`<div class="field">
      <label for="comment">${strings.comment} <span class="hint">${strings.optional}</span></label>
      <textarea id="comment" maxlength="5000" .value=${comment} @input=${write}></textarea>
    </div>`;
  }

  #optionsIn(strings: SurveyStrings): Option[] {
    const reasons = reasonsOf(this.#config.reasons);
    // Mixed once: what the person reads must not jump about.
    if (this.#order?.length !== reasons.length) this.#order = shuffled(reasons, this.random);
    return optionsIn(this.#order, reasons, strings);
  }

  #input(input: Input): void {
    const before = this.#state;
    this.#state = next(before, input);
    this.requestUpdate();
    // There is something to send soon.
    if (this.#state.type === 'asking') void this.#findOutbox();
    if (before.type === 'asking' && this.#state.type !== 'asking') void this.#focusOutcome();
  }

  async #focusOutcome(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#outcome')?.focus();
  }

  readonly #onSkip = (): void => {
    this.#input({ type: 'skip' });
    if (!this.#config.preview) this.dispatchEvent(new SurveySkippedEvent());
  };

  /** What sends and keeps; a survey that nobody answers never loads it. Undefined where it cannot be had. */
  async #findOutbox(): Promise<Outbox | undefined> {
    // In a preview nothing leaves the page, whoever handed in an outbox.
    if (this.#config.preview) return this.#rehearsal?.outbox;
    if (this.outbox) return this.outbox;
    const page = await import('../outbox/take-up.ts').catch(() => undefined);
    return page?.pageOutbox();
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const now = this.#state;
    const words = this.#words;
    const { endpoint = '', preview } = this.#config;
    if (now.type !== 'asking' || !words) return;
    if ((!endpoint && !preview) || isEmpty(now.answer)) return this.#onSkip();
    const outbox = await this.#findOutbox();
    // Where it did not come the answer stands there still, and can be sent again.
    if (!outbox || now !== this.#state) return;
    const data = answerData(now.answer, this.#optionsIn(words.strings), this.#config);
    const delivery = outbox.submit(
      { type: 'survey.answered', data, locale: languageOf(this, this.#config), session: this.session },
      { ...this.#config, endpoint },
    );
    delivery.subscribe((progress) => this.#input({ type: 'progress', id: delivery.id, state: progress }));
    this.#input({ type: 'send', id: delivery.id });
    if (!preview) this.dispatchEvent(new SurveyAnsweredEvent(delivery.id, data));
  };
}
