/** `<fairwell-survey>`: asks why, once, and never stands in the way. */
import type { SurveyConfig } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { surveyKeys } from './exit-survey.keys.ts';
import { attributesOf, rehearsalOf, readConfig } from '../config/read.ts';
import { languageOf, loadFrom, type Sources, type Words } from '../locale/locale.ts';
import type { SurveyStrings } from '../locale/survey/nl.ts';
import { mayHaveDraft } from '../outbox/draft-mark.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Random } from '../outbox/uuid.ts';
import { advise } from '../shared/advise.ts';
import type { Rehearsal } from '../shared/rehearsal.ts';
import { FairwellElement } from '../shared/element.ts';
import type { Deeper } from './exit-survey.deeper.ts';
import { SurveyAnsweredEvent, SurveySkippedEvent } from './exit-survey.events.ts';
import { type Input, isEmpty, next, start, type State } from './exit-survey.flow.ts';
import { renderQuestion, type View } from './exit-survey.question.ts';
import { answerData, optionsOf, type Places, reasonsOf } from './exit-survey.reasons.ts';
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
 * @attr {'true' | 'false'} notify - Whether to offer to tell the person when it is mended. Say `false` where nobody would. Default true.
 * @attr {string} jurisdiction - Whose law the contract was under; sent along for the figures.
 * @attr {string} plan - What was subscribed to; sent along for the figures.
 * @attr {'signed' | 'echo' | 'status'} acknowledgement - The least proof that counts. Default `echo`; `signed` needs `keys`.
 * @attr {string} token - Embed token; better through `config`, because pages get cached.
 * @cssprop [--fairwell-accent] - Colour of the main button, of choices and of the focus ring.
 * @cssprop [--fairwell-on-accent] - Text colour on the main button.
 * @cssprop [--fairwell-surface] - Background. Default: the page's; in a dialog white or nearly black, whichever the text can be read on.
 * @cssprop [--fairwell-text] - Text colour. Default: the page's.
 * @cssprop [--fairwell-quiet] - Colour of quieter text and of the edges of fields. Default: the text, a little fainter.
 * @cssprop [--fairwell-line] - Colour of the lines between facts.
 * @cssprop [--fairwell-tint] - Colour behind quotes and under the pointer.
 * @cssprop [--fairwell-error] - Colour of what is wrong.
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
 * @csspart actions - A row of buttons.
 * @csspart primary - The main button.
 * @csspart quiet - Any other button.
 * @csspart field - A field with its label.
 * @csspart error - What is wrong with a field.
 * @csspart choice - A box or a round to choose, with its label.
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
  readonly #places: Places = Object.create(null);
  /** What follows a reason, once it is here. */
  #deeper: Deeper | undefined;
  /** Somebody is about to answer, or was before the page was loaded again. */
  #isTurnedTo = false;

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
    void this.#load();
    this.requestUpdate();
  }

  async #load(): Promise<void> {
    const config = this.#config;
    const tag = languageOf(this, config);
    const kind = rehearsalOf(config);
    // What was being answered before the page was loaded again is there from the first.
    this.#isTurnedTo ||= mayHaveDraft();
    try {
      const [words, deeper] = await Promise.all([
        loadFrom(tag, sources),
        this.#isTurnedTo
          ? import('./exit-survey.deeper.ts')
              .then(({ prepare }) => prepare(tag, config, this.#places, this.random))
              // Tried again when somebody next turns to it.
              .catch(() => void (this.#isTurnedTo = false))
          : undefined,
      ]);
      const rehearsal = kind && (await (await import('../shared/rehearsal.ts')).prepare(kind, words.locale));
      // What moves the button comes once nobody is about to press it.
      const aimedAt = deeper && !this.#deeper && this.renderRoot.querySelector('.actions:hover');
      if (aimedAt)
        await new Promise((leave) => aimedAt.addEventListener('pointerleave', leave, { once: true }));
      if (config !== this.#config) return;
      this.#words = words;
      this.#rehearsal = rehearsal;
      this.#deeper = deeper;
      for (const part of [rehearsal, deeper]) this.adopt(...(part?.styles ?? []));
      if (deeper?.kept && this.#state === start) this.#act.enter(deeper.kept);
      this.#keep();
      this.requestUpdate();
    } catch {
      // Without words there is no question, and nobody misses it.
    }
  }

  /** What is being answered outlives the page that is loaded again; what was sent or skipped does not. */
  #keep(): void {
    this.#deeper?.keep(this.#state.type === 'asking' ? this.#state.answer : undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words || this.#rehearsal?.kind !== rehearsalOf(this.#config)) return nothing;
    if (!this.#config.endpoint && !this.#config.preview) {
      advise((say) => say.nobodyToAnswer(this));
      return nothing;
    }
    const { language, dir, strings } = this.#words;
    return html`<div class="sheet" lang=${language} dir=${dir}>
      ${this.#rehearsal?.sign} ${this.#renderStep(strings)}
    </div>`;
  }

  #renderStep(strings: SurveyStrings): TemplateResult {
    const step = this.#state;
    if (step.type === 'asking') {
      const view = this.#viewOf(step, strings);
      return renderQuestion(view, this.#deeper?.after(view));
    }
    return html`<p
      id="outcome"
      role="status"
      tabindex="-1"
      aria-describedby=${this.#rehearsal ? 'mark' : nothing}
    >
      ${strings[step.type]} ${'id' in step ? nothing : this.#deeper?.promised}
    </p>`;
  }

  #viewOf(asking: Extract<State, { type: 'asking' }>, strings: SurveyStrings): View {
    const config = this.#config;
    const options = optionsOf(reasonsOf(config.reasons), strings.reasons, this.#places, this.random);
    return { ...asking, strings, config, options, act: this.#act };
  }

  readonly #act: View['act'] = {
    enter: (change, error) => {
      // What chooses for a person may do so without pointer and focus.
      this.#act.turn();
      this.#input({ type: 'enter', change, error });
    },
    turn: () => {
      if (this.#isTurnedTo) return;
      this.#isTurnedTo = true;
      void this.#load();
    },
    skip: () => {
      this.#input({ type: 'skip' });
      if (!this.#config.preview) this.dispatchEvent(new SurveySkippedEvent());
    },
    send: async (event) => {
      event.preventDefault();
      const { endpoint = '', preview } = this.#config;
      const state = this.#state;
      if (state.type !== 'asking' || !this.#words) return;
      if ((!endpoint && !preview) || isEmpty(state.answer)) return this.#act.skip();
      const view = this.#viewOf(state, this.#words.strings);
      const after = this.#deeper?.after(view);
      if (after?.problem) {
        this.#act.enter({}, after.problem);
        return void this.#focus('#email');
      }
      const outbox = await this.#findOutbox();
      // Where it did not come the answer stands there still, and can be sent again.
      if (!outbox || state !== this.#state) return;
      const broad = answerData(state.answer, view.options, this.#config);
      const data = after?.deepened(broad) ?? broad;
      const delivery = outbox.submit(
        { type: 'survey.answered', data, locale: languageOf(this, this.#config), session: this.session },
        { ...this.#config, endpoint },
      );
      delivery.subscribe((progress) => this.#input({ type: 'progress', id: delivery.id, state: progress }));
      this.#input({ type: 'send', id: delivery.id });
      if (!preview) this.dispatchEvent(new SurveyAnsweredEvent(delivery.id, data));
    },
  };

  #input(input: Input): void {
    const before = this.#state;
    this.#state = next(before, input);
    this.#keep();
    this.requestUpdate();
    // There is something to send soon.
    if (this.#state.type === 'asking') void this.#findOutbox();
    if (before.type === 'asking' && this.#state.type !== 'asking') void this.#focus('#outcome');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** What sends and keeps; a survey that nobody answers never loads it. Undefined where it cannot be had. */
  async #findOutbox(): Promise<Outbox | undefined> {
    // In a preview nothing leaves the page, whoever handed in an outbox.
    if (this.#config.preview) return this.#rehearsal?.outbox;
    if (this.outbox) return this.outbox;
    const page = await import('../outbox/late.ts').catch(() => undefined);
    return page?.pageOutbox();
  }
}
