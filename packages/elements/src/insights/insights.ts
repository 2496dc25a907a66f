import type { Annotation, Contact, InsightsConfig } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { attributesOf, readConfig } from '../config/read.ts';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { languageOf, loadFrom, type Sources, type Words } from '../locale/locale.ts';
import { FairwellElement } from '../shared/element.ts';
import { announcement } from './insights.announcement.ts';
import type { CausesPart, Desk } from './insights.causes.part.ts';
import { BoardController } from './insights.board.controller.ts';
import { blankLeft } from './insights.board.drafts.ts';
import { hasFilters, isMisread, readFilters, writeFilters } from './insights.address.ts';
import { httpClient, type InsightsClient } from './insights.client.ts';
import { insightsKeys } from './insights.config.ts';
import { InsightsController } from './insights.controller.ts';
import { usablePrices } from './insights.prices.ts';
import { askedBy, type AskedAnew } from './insights.asked.ts';
import { dayOf, type Filters, widened } from './insights.filters.ts';
import { beginning, valueOf } from './insights.flow.ts';
import { type Formats, formatsIn } from './insights.formats.ts';
import { usableLoyalty } from './insights.loyalty.ts';
import { lookUp } from './insights.choices.ts';
import type { Choices } from './insights.narrow.ts';
import { annotationsIn } from './insights.notes.ts';
import { renderPage } from './insights.page.ts';
import { topicNames } from './insights.topic-names.ts';
import { RowsController } from './insights.rows.controller.ts';
import type { SectionName } from './insights.section.ts';
import { SelectionController } from './insights.selection.controller.ts';
import { styles } from './insights.styles.ts';
import type { Question, ViewName } from './insights.views.ts';

const sources: Sources<InsightsStrings> = {
  nl: () => import('../locale/insights/nl.ts'),
  en: () => import('../locale/insights/en.ts'),
  de: () => import('../locale/insights/de.ts'),
  more: () => import('../locale/insights/more.ts'),
};

/**
 * Answers six questions: why people leave, since when, who they are, what it costs, who still waits for an answer, and
 * whether leaving is easy. Whoever may answer sees which questions and complaints wait, and answers them; and writes down what
 * causes a reason, and tells whoever asked once it is mended.
 *
 * Reads the views below `{endpoint}/` of a receiver with a bearer key, and `../contacts`, `../causes` and `../exports` beside them.
 * Without a key it asks the reader for one and keeps it in memory only. What the reader chose stays in the address,
 * behind `#`.
 *
 * @customElement fairwell-insights
 * @attr {string} endpoint - Address of the receiver's read models, e.g. `https://leave.example/v1/insights`.
 * @attr {string} site - Shows one of several sites behind one receiver.
 * @attr {'live' | 'test'} mode - Which data is shown first; `live` without it.
 * @attr {string} locale - Language tag; without it the nearest `lang` counts, then the browser's language.
 * @attr {string} token - Bearer key of a role that may read; better through `config`, because pages get cached.
 * @attr {string} login - Where people log in, on the receiver's own page; their session then opens it, and no key is asked for.
 * @attr {boolean} no-url-state - Leaves the address of the page alone.
 * @cssprop [--fairwell-accent] - Colour of bars and of the focus ring.
 * @cssprop [--fairwell-surface] - Background.
 * @cssprop [--fairwell-text] - Colour of the text; quieter tones are mixed from it.
 * @cssprop [--fairwell-font] - Typeface of the text.
 * @cssprop [--fairwell-font-display] - Typeface of titles, figures and of what people wrote.
 * @cssprop [--fairwell-radius] - Roundness of fields and buttons.
 */
export class FairwellInsights extends FairwellElement {
  static override styles: CSSStyleSheet[] = styles;

  static {
    this.reactive('config', 'noUrlState', 'client', 'now');
    this.reactive('words', 'filters', 'tables', 'choices', 'causes', 'causesAsked');
  }

  static get observedAttributes(): string[] {
    return [...attributesOf(insightsKeys), 'no-url-state'];
  }

  /** Sets everything the attributes can say, and the key (`token`), which does not belong in an attribute. */
  config: Partial<InsightsConfig> = {};
  /** Leaves the address of the page alone. */
  noUrlState: boolean = false;
  /** Replaces where the numbers come from. Without it the receiver at `endpoint` is asked. */
  client: InsightsClient | undefined;
  /** Tells the time: the last thirty days end today. */
  now: () => Date = () => new Date();

  private words: Words<InsightsStrings> | undefined;
  private filters: Filters | undefined;
  private tables: ReadonlySet<SectionName> = new Set();
  private choices: Choices = {};
  private causes: CausesPart | undefined;
  /** Whether they are there, or will not come. */
  private causesAsked: boolean = false;
  #hasBegun = false;
  readonly #answers = new InsightsController(this);
  readonly #board = new BoardController(this);
  readonly #asking = (): Question | undefined => this.filters && this.#question(this.filters);
  readonly #rows = new RowsController(this, this.#asking);
  readonly #selection = new SelectionController(this, this.#answers, this.#asking);
  #settings: Partial<InsightsConfig> = {};
  #formats: Formats = formatsIn('en');
  readonly #desk: Desk = {
    question: () => this.#question(this.filters ?? this.#filtersOfAddress()),
    focus: (selector) => this.#focus(selector),
    clear: (form) => this.renderRoot.querySelector<HTMLFormElement>(form)?.reset(),
    changed: () => this.requestUpdate(),
  };
  /** What the reader typed. Never stored, so it is gone with the page. */
  #key: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onAddress);
    // Numbers that were on their way when the element was taken out are not coming any more.
    if (this.#hasBegun) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onAddress);
    this.#answers.stop();
    this.#board.leave();
    this.causes?.stop();
  }

  override attributeChangedCallback(name: string, before: string | null, after?: string | null): void {
    if (name === 'no-url-state') this.noUrlState = after !== null;
    if (!this.#hasBegun) return;
    // The language around it may change at any time.
    if (name === 'lang') void this.#speak(languageOf(this, this.#settings));
    else if (before !== after && Object.hasOwn(insightsKeys, name)) this.#start();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, filters } = this;
    if (!words || !filters) return nothing;
    const { strings, language } = words;
    const { state: answer } = this.#answers;
    const topicName = topicNames(this.#settings);
    return html`
      <div class="page" lang=${language}>
        ${renderPage(answer, {
          ...(answer.type === 'open' ? answer : beginning),
          filters,
          isMisread: !this.noUrlState && isMisread(location.hash, filters),
          today: dayOf(this.now()),
          tables: this.tables,
          strings,
          formats: this.#formats,
          board: {
            board: this.#board.board,
            now: this.now(),
            strings,
            formats: this.#formats,
            topicName,
            onAnswer: this.#onAnswer,
            onRetry: this.#onBoardRetry,
          },
          causes: this.causes,
          login: this.#settings.login,
          isViewer: this.#board.board.type === 'closed',
          topicName,
          annotations: annotationsIn(this.#settings, filters.notes, this.#mended(strings)),
          prices: usablePrices(this.#settings),
          loyalty: usableLoyalty(this.#settings),
          choices: this.choices,
          rows: this.#rows,
          selection: this.#selection,
          onFilters: this.#onFilters,
          onWiden: this.#onWiden,
          onChoices: this.#onChoices,
          onReason: this.#onReason,
          onGo: this.#onGo,
          onSearch: this.#onSearch,
          onMore: this.#onMore,
          onToggle: this.#onToggle,
          onKey: this.#onKey,
          onRetry: this.#onRetry,
          onRetryView: this.#onRetryView,
        })}
        <p class="unseen" role="status">
          ${announcement(answer, this.causesAsked, this.#settings.login !== undefined, strings)}
        </p>
      </div>
    `;
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('config') || changed.has('client')) this.#start();
  }

  /** A page of the team's own has no parts for a site to style. */
  protected override nameParts(): void {}

  /** Reads the settings and begins anew. */
  #start(): void {
    this.#hasBegun = true;
    this.#settings = readConfig<InsightsConfig>(this, insightsKeys, this.config);
    this.filters = this.#filtersOfAddress();
    void this.#speak(languageOf(this, this.#settings));
    void this.#ask();
  }

  async #speak(tag: string): Promise<void> {
    const words = await loadFrom(tag, sources);
    this.#formats = formatsIn(words.language);
    this.words = words;
    await this.causes?.speak(words.language);
  }

  #filtersOfAddress(): Filters {
    const fragment = this.noUrlState ? '' : location.hash;
    return readFilters(fragment, this.#settings.mode ?? 'live', dayOf(this.now()));
  }

  #question(filters: Filters): Question {
    const { endpoint = '', token, site, login } = this.#settings;
    const client = this.client ?? httpClient(endpoint, undefined, login !== undefined);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const plans = [...new Set(usablePrices(this.#settings).map(({ plan }) => plan))];
    return { client, filters, key: this.#key ?? token, site, zone, today: dayOf(this.now()), plans };
  }

  async #ask(): Promise<void> {
    if (!this.filters) return;
    const question = this.#question(this.filters);
    this.causesAsked = false;
    await Promise.all([this.#answers.ask(question), this.#board.ask(question), this.#askCauses()]);
  }

  /** Without them the page is whole. */
  async #askCauses(): Promise<void> {
    const part = await import('./insights.causes.part.ts').catch(() => null);
    if (part) {
      this.causes ??= new part.CausesPart(this.#desk);
      await Promise.all([this.words && this.causes.speak(this.words.language), this.causes.ask()]);
    }
    this.causesAsked = true;
  }

  #mended(strings: InsightsStrings): Annotation[] {
    const { state: answer } = this.#answers;
    const nodes = (answer.type === 'open' && valueOf(answer.views.reasons)?.reasons) || [];
    return this.causes?.notes(nodes, strings) ?? [];
  }

  /** Back leads to other figures, not to every word that was looked for. What a site keeps beside the address stays. */
  #keep(before: Filters, filters: Filters, asked: AskedAnew): void {
    if (this.noUrlState) return;
    const write = (written: Filters) =>
      history.replaceState(history.state, '', writeFilters(location.hash, written));
    if (asked === 'everything' || asked === 'figures' || before.topic !== filters.topic) {
      write(before);
      history.pushState(history.state, '');
    }
    write(filters);
  }

  /** Asks for what is not on the screen yet, and says what that is. */
  #show(before: Filters, filters: Filters): AskedAnew {
    this.filters = filters;
    const asked = askedBy(before, filters);
    if (asked === 'everything') void this.#ask();
    else if (asked === 'comments') void this.#answers.askComments(this.#question(filters), false);
    else if (asked === 'figures') void this.#answers.ask(this.#question(filters));
    else if (asked.length > 0) void this.#askFor(...asked);
    return asked;
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** What was pressed goes while the answer is fetched, so the focus waits at the heading. */
  async #wait(answer: Promise<void>, heading: string): Promise<void> {
    await this.#focus(heading);
    await answer;
  }

  #onAddress = (): void => {
    // A jump to an anchor on the page is no choice of the reader's.
    if (this.noUrlState || !hasFilters(location.hash)) return;
    if (this.filters) this.#show(this.filters, this.#filtersOfAddress());
  };

  #onFilters = (filters: Filters): void => {
    const before = this.filters ?? filters;
    this.#keep(before, filters, this.#show(before, filters));
    // The button that takes one away goes with it.
    if (before.notes !== filters.notes) void this.#focus('#since');
    if (before.topic !== filters.topic) void this.#focus('#topics');
  };

  #askFor(...views: ViewName[]): Promise<void> {
    return this.filters ? this.#answers.askFor(this.#question(this.filters), views) : Promise.resolve();
  }

  #onWiden = (): void => {
    if (!this.filters) return;
    this.#onFilters(widened(this.filters));
    void this.#focus('h2');
  };

  #onReason = (path: readonly string[]): void => {
    if (!this.filters) return;
    this.#onFilters({ ...this.filters, reason: path.join('/') });
    // What was pressed goes.
    void this.#focus('#why');
  };

  #onChoices = async (): Promise<void> => {
    if (this.filters) this.choices = await lookUp(this.#question(this.filters));
  };

  #onGo = (section: SectionName | 'comments'): void => {
    void this.#focus(`#${section}`);
  };

  #onSearch = (search: string): void => {
    if (this.filters) this.#onFilters({ ...this.filters, search });
  };

  #onMore = async (): Promise<void> => {
    const { state: answer } = this.#answers;
    if (!this.filters || answer.type !== 'open' || answer.feed.type === 'loading') return;
    const already = answer.feed.comments.length;
    await this.#answers.askComments(this.#question(this.filters), already > 0);
    // The button has moved down or gone, so the reader goes on at the first comment that is new.
    await this.#focus(`.feed > :nth-child(${already + 1})`);
  };

  #onToggle = (chart: SectionName): void => {
    const tables = new Set(this.tables);
    if (!tables.delete(chart)) tables.add(chart);
    this.tables = tables;
  };

  #onKey = async (key: string): Promise<void> => {
    this.#key = key;
    await this.#wait(this.#ask(), 'h2');
    if (this.#answers.state.type === 'locked') await this.#focus('input[name=key]');
  };

  #onAnswer = async (contact: Contact, text: string): Promise<void> => {
    const { words, filters } = this;
    if (!words || !filters) return;
    const blank = blankLeft(text, words.strings.board);
    if (text === '' || blank !== null) {
      this.#board.stop(contact.id, blank);
      await this.#focus('.waiting [aria-invalid="true"]');
    } else if (await this.#board.answer(contact, text, this.#question(filters))) {
      void this.#askFor('contacts');
      await this.#focus('#waiting');
    }
  };

  #onBoardRetry = async (): Promise<void> => {
    if (this.filters) await this.#wait(this.#board.ask(this.#question(this.filters)), '#waiting');
  };

  #onRetryView = async (view: ViewName, section: SectionName): Promise<void> => {
    await this.#wait(this.#askFor(view), `#${section}`);
  };

  #onRetry = async (): Promise<void> => {
    await this.#wait(this.#ask(), 'h2');
  };
}
