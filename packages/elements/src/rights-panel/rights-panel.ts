import { type Law, loadLaw, resolveRights, type Rights, type RuleSummary } from '@fairwell/rights';
import type { RightsConfig } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { attributesOf, readConfig } from '../config/read.ts';
import { languageOf, loadFrom, type Sources, type Words } from '../locale/locale.ts';
import type { RightsStrings } from '../locale/rights/nl.ts';
import { advise } from '../shared/advise.ts';
import { FairwellElement } from '../shared/element.ts';
import { formatDay } from '../shared/format.ts';
import { rightsKeys } from './rights-panel.config.ts';
import { choose } from './rights-panel.choice.ts';
import { renderQuestions } from './rights-panel.facts.ts';
import { rightsStyles } from './rights-panel.styles.ts';
import type { View } from './rights-panel.view.ts';
import { renderSource } from './why.ts';

const sources: Sources<RightsStrings> = {
  nl: () => import('../locale/rights/nl.ts'),
  en: () => import('../locale/rights/en.ts'),
  de: () => import('../locale/rights/de.ts'),
  more: () => import('../locale/rights/more.ts'),
};

/** What the panel shows. `unconfigured`: the facts are missing or cannot be read. */
export type State =
  | { type: 'loading' }
  | { type: 'unconfigured' }
  | { type: 'shown'; rights: Rights }
  | { type: 'error' };

/**
 * Shows a subscriber what the law says about their contract, as dates: each with the reason, where it is written and
 * how sure that is. What is not known is called *not established*, with the authority that can be asked.
 *
 * The facts come from a `<script type="application/json">` inside the element or from the `config` property.
 *
 * @customElement fairwell-rights
 * @attr {string} jurisdiction - Whose law applies, e.g. `NL`; short for `contract.jurisdiction`.
 * @attr {string} locale - Language tag; without it the nearest `lang` counts, then the browser's language.
 * @attr {'formal' | 'informal'} address - How to address the person, in languages that know two ways. Each has one of its own accord.
 * @cssprop [--fairwell-accent] - Colour of the focus ring.
 * @cssprop [--fairwell-surface] - Background. Default: the page's; in a dialog white or nearly black, whichever the text can be read on.
 * @cssprop [--fairwell-text] - Text colour. Default: the page's.
 * @cssprop [--fairwell-quiet] - Colour of quieter text and of the edges of fields. Default: the text, a little fainter.
 * @cssprop [--fairwell-line] - Colour of the lines between facts.
 * @cssprop [--fairwell-link] - Colour of links. Default: the text.
 * @cssprop [--fairwell-focus] - Colour of the focus ring. Default: the accent.
 * @cssprop [--fairwell-font] - Typeface. Default: the page's.
 * @cssprop [--fairwell-font-display] - Typeface of headings. Default: that of the text.
 * @cssprop [--fairwell-font-size] - Size of the text. Default: the page's, 16 px at least.
 * @cssprop [--fairwell-line-height] - Distance between lines. Default 1.55.
 * @cssprop [--fairwell-radius] - Roundness of buttons and fields. Default 0.5rem.
 * @cssprop [--fairwell-gap] - Room between paragraphs and between buttons. Default 1rem.
 * @cssprop [--fairwell-padding] - Room around the whole. Default: none in the page.
 * @cssprop [--fairwell-width] - The most it takes. Default 44em.
 * @cssprop [--fairwell-control-size] - Height of buttons and fields. Default 44 px or 2.75em, whichever is more.
 * @csspart sheet - The whole: a dialog, or a column in the page.
 * @csspart h2 - The heading.
 * @csspart dl - The list of facts: when it ends, what it costs, the reference.
 * @csspart actions - A row of buttons.
 * @csspart quiet - Any other button.
 */
export class FairwellRights extends FairwellElement {
  static override styles = rightsStyles;

  static {
    this.reactive('config', 'now', 'loadLaw');
  }

  static get observedAttributes(): string[] {
    return attributesOf(rightsKeys);
  }

  /** Sets the contract and the language. Wins over attributes and over the JSON inside the element. */
  config: Partial<RightsConfig> = {};
  /** Tells the time, which decides what *today* is. */
  now: () => Date = () => new Date();

  /** Replaces how the law is fetched. */
  loadLaw: typeof loadLaw = loadLaw;

  #words: Words<RightsStrings> | undefined;
  #answer: State = { type: 'loading' };
  /** Counts the questions, so that a slow answer to an older one is not shown. */
  #asked = 0;

  override attributeChangedCallback(_name: string, before: string | null, after?: string | null): void {
    if (this.#asked && before !== after) void this.#ask();
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!words) return nothing;
    const { language, dir, strings } = words;
    // A page may run the other way than its language: “30 november” would read “november 30”.
    return html`
      <section
        class="sheet"
        lang=${language}
        dir=${dir}
        aria-labelledby="title"
        aria-busy=${this.#answer.type === 'loading'}
      >
        <h2 id="title" tabindex="-1">${strings.title}</h2>
        ${this.#renderAnswer(words)}
      </section>
    `;
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.size) void this.#ask();
  }

  #renderAnswer(words: Words<RightsStrings>): TemplateResult {
    const { strings } = words;
    const answer = this.#answer;
    switch (answer.type) {
      case 'loading':
        return html`<p role="status">${strings.loading}</p>`;
      case 'unconfigured':
        return html`<p>${strings.unconfigured}</p>`;
      case 'error':
        return html`<p role="alert">${strings.failed}</p>
          <div class="actions">
            <button type="button" class="quiet" @click=${this.#onRetry}>${strings.retry}</button>
          </div>`;
      case 'shown':
        return this.#renderRights({ ...words, rights: answer.rights });
      default:
        return answer satisfies never;
    }
  }

  #renderRights(view: View): TemplateResult {
    const { rights, strings, locale } = view;
    const { rules, data, language, disclaimer } = rights;
    const isDisputed = ({ source }: RuleSummary) => source.confidence === 'conflict';
    return html`
      <p class="lead">${choose(view)}</p>
      ${renderQuestions(view)} ${renderRules(strings.disputed, rules.filter(isDisputed), strings)}
      ${renderRules(
        strings.rules,
        rules.filter((rule) => !isDisputed(rule)),
        strings,
      )}
      <p class="note" lang=${language} dir="auto">${disclaimer}</p>
      ${rules.length ? html`<p class="note">${strings.reviewed(formatDay(data.lastReviewed, locale))}</p>` : nothing}
    `;
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    const { contract, ...config } = readConfig<RightsConfig>(this, rightsKeys, this.config);
    const tag = languageOf(this, config);
    const rights = this.#answerFor(contract, tag);
    const words = await loadFrom(tag, sources);
    if (asked !== this.#asked) return;
    this.#words = words;
    this.requestUpdate();
    const answer = await rights;
    if (asked !== this.#asked) return;
    this.#answer = answer;
    this.requestUpdate();
  }

  async #answerFor(contract: RightsConfig['contract'] | undefined, tag: string): Promise<State> {
    if (!contract) return { type: 'unconfigured' };
    let law: Law;
    try {
      // The law is explained to everybody in English who reads none of its languages; who reads Frisian reads Dutch.
      const spoken = /^fy\b/i.test(tag) ? 'nl' : tag;
      law = await this.loadLaw(contract.jurisdiction, spoken, { summaries: true });
    } catch {
      return { type: 'error' };
    }
    try {
      const facts = {
        ...contract,
        audience: contract.audience ?? 'consumer',
        channel: contract.channel ?? 'online',
      };
      return { type: 'shown', rights: resolveRights(law, facts, this.now()) };
    } catch (error) {
      advise((say) => say.unreadableFacts(error));
      return { type: 'unconfigured' };
    }
  }

  #onRetry = async (): Promise<void> => {
    this.#answer = { type: 'loading' };
    await this.#ask();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  };
}

function renderRules(summary: string, rules: readonly RuleSummary[], strings: RightsStrings) {
  if (rules.length === 0) return nothing;
  return html`
    <details class="rules">
      <summary>${summary}</summary>
      <ul>
        ${rules.map((rule) => renderRule(rule, strings))}
      </ul>
    </details>
  `;
}

function renderRule({ title, summary, force, source, language }: RuleSummary, strings: RightsStrings) {
  return html`
    <li>
      <h3 lang=${language} dir="auto">${title}</h3>
      ${strings.force[force] ? html`<p class="note">${strings.force[force]}</p>` : nothing}
      <p lang=${language} dir="auto">${summary}</p>
      <p class="note">${renderSource(source)}. ${strings.confidence[source.confidence]}</p>
    </li>
  `;
}
