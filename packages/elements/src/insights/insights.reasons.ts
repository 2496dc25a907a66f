/** Why people leave: reasons from most to least given, and what lies below each of them. */
import type { ReasonNode, ReasonsAnswer } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { renderBars } from './insights.bars.ts';
import { daysIn } from './insights.filters.ts';
import type { Page } from './insights.page.ts';
import { renderSection, type Table } from './insights.section.ts';
import { below, hasBelow, inWords, standing } from './insights.tree.ts';

/** A reason with its place, and the part that it and the ones before it are of all reasons given, 0…1. */
export interface RankedReason extends ReasonNode {
  cumulative: number;
  /** Whether it belongs to the few that make up four fifths. */
  leading: boolean;
}

/** Ranks reasons. Shares of answers may overlap, so the running share counts reasons given instead. */
export function rank(reasons: readonly ReasonNode[]): RankedReason[] {
  const given = reasons.reduce((sum, { answers }) => sum + (answers ?? 0), 0) || 1;
  let sum = 0;
  return reasons
    .toSorted((a, b) => (b.answers ?? 0) - (a.answers ?? 0))
    .map((reason) => {
      const leading = sum / given < 0.8;
      sum += reason.answers ?? 0;
      return { ...reason, cumulative: sum / given, leading };
    });
}

const asLabel = (code: string): string => inWords(code).replace(/^./, (first) => first.toUpperCase());

type Labelled = Pick<ReasonNode, 'path' | 'label' | 'category'>;

/** The words that stood on the screen. Where nobody gave this very reason: what those below it are about, or the code. */
export function labelIn(
  nodes: readonly Labelled[],
  path: readonly string[],
  { reasons }: InsightsStrings,
): string {
  const found = nodes.find((node) => node.path.join('/') === path.join('/'));
  if (found?.label) return found.label;
  const category =
    path.length === 1 && nodes.find((node) => node.path[0] === path[0] && node.category)?.category;
  return (category && reasons.categories[category]) || asLabel(path.at(-1) ?? '');
}

/** The reasons that are looked at now, ranked. */
export const rankedIn = ({ reasons }: ReasonsAnswer, reason: string): RankedReason[] =>
  rank(below(reasons, standing(reasons, reason)));

export function reasonsInShort(answer: ReasonsAnswer, page: Page): string {
  const [first = '', second = ''] = rankedIn(answer, page.filters.reason).map(
    ({ path, share }) => `${labelIn(answer.reasons, path, page.strings)} (${page.formats.percent(share)})`,
  );
  return first ? page.strings.why.short(first, second) : page.strings.reasons.none;
}

function tableOf(ranked: RankedReason[], nodes: readonly ReasonNode[], page: Page): Table {
  const { strings, formats } = page;
  const { columns, place } = strings.why;
  return {
    columns: [
      columns.reason,
      columns.category,
      columns.answers,
      columns.share,
      columns.before,
      columns.cumulative,
      columns.rate,
      columns.corrected,
    ],
    numbersFrom: 2,
    rows: ranked.map(({ path, category, answers, share, before, cumulative, rate, corrected }) => [
      labelIn(nodes, path, strings),
      categoryOf(category, strings),
      formats.count(answers),
      formats.percent(share),
      formats.percent(before.share),
      formats.percent(cumulative),
      formats.percent(rate),
      formats.percent(corrected),
    ]),
    note: place,
  };
}

const categoryOf = (category: ReasonNode['category'], { reasons }: InsightsStrings): string =>
  category === null ? '' : (reasons.categories[category] ?? category);

export function renderReasons(page: Page): TemplateResult {
  const { strings, formats, filters, views, onReason, onGo } = page;
  const words = strings.why;
  return renderSection('why', 'reasons', views.reasons, page, (answer) => {
    const { reasons, withheld } = answer;
    const path = standing(reasons, filters.reason);
    const ranked = rankedIn(answer, filters.reason);
    const given = ranked.reduce((sum, { answers }) => sum + (answers ?? 0), 0);
    const most = Math.max(...ranked.flatMap(({ share, before }) => [share ?? 0, before.share ?? 0]), 0) || 1;
    const lastLeading = ranked.findLastIndex(({ leading }) => leading);
    const bars = ranked.map((node, index) => ({
      name: labelIn(reasons, node.path, strings),
      does: words.deeper(labelIn(reasons, node.path, strings)),
      size: (node.share ?? 0) / most,
      was: node.before.share === null ? null : node.before.share / most,
      values: [
        formats.count(node.answers),
        formats.percent(node.share),
        node.before.share === null ? null : strings.was(formats.percent(node.before.share)),
      ],
      isQuiet: !node.leading,
      onPick: () => onReason(node.path),
      after:
        index === lastLeading && index < ranked.length - 1
          ? html`<p class="mark">${strings.reasons.eighty}</p>`
          : nothing,
    }));
    const days = daysIn(answer.query.from, answer.query.to);
    return {
      intro: html`${renderWay(path, reasons, page)}
        <p>${given ? strings.reasons.intro(given) : strings.reasons.none}</p>`,
      drawing: html`${renderBars(bars)}
        <p class="note">${words.legend(strings.compared(days))} ${words.place}</p>`,
      table: tableOf(ranked, reasons, page),
      after: html`
        ${path.length > 0 && !hasBelow(reasons, path) ? html`<p>${words.leaf}</p>` : nothing}
        ${withheld > 0 ? html`<p class="note">${words.withheld(withheld)}</p>` : nothing}
        <button type="button" class="quiet" @click=${() => onGo('comments')}>${words.read}</button>
        ${page.causes?.render(path, ranked, reasons, page)}
      `,
    };
  });
}

/** The way from all reasons to the one that is looked at. */
function renderWay(path: string[], reasons: readonly ReasonNode[], { strings, onReason }: Page) {
  if (path.length === 0) return nothing;
  const words = strings.why;
  const steps = path.map((_, at) => path.slice(0, at + 1));
  return html`
    <nav aria-label=${words.where}>
      <ol class="way">
        <li><button type="button" class="quiet" @click=${() => onReason([])}>${words.all}</button></li>
        ${steps.map((step) =>
          step.length === path.length
            ? html`<li><span aria-current="location">${labelIn(reasons, step, strings)}</span></li>`
            : html`<li>
                <button type="button" class="quiet" @click=${() => onReason(step)}>
                  ${labelIn(reasons, step, strings)}
                </button>
              </li>`,
        )}
      </ol>
    </nav>
  `;
}

/** Reasons of somebody's who did not feel appreciated, as a part of all. */
export const unvaluedShare = ({ reasons }: ReasonsAnswer): number | null => {
  const found = reasons.filter(({ path, category }) => path.length === 1 && category === 'appreciation');
  return found.length === 1 ? (found[0]?.share ?? null) : null;
};
