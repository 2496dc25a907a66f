/** Why people leave: reasons from most to least given, and what lies below each of them. */
import type { ReasonNode, ReasonsAnswer } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { daysIn } from './insights.filters.ts';
import type { Page } from './insights.page.ts';
import { rank, type Ranked, renderPareto, renderWay } from './insights.pareto.ts';
import { renderSection, type Table } from './insights.section.ts';
import { asLabel, below, hasBelow, standing } from './insights.tree.ts';

export type RankedReason = ReasonNode & Ranked;

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
  rank(below(reasons, standing(reasons, reason)), ({ answers }) => answers);

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
    const nameOf = (at: readonly string[]) => labelIn(reasons, at, strings);
    const tree = { ...words, nameOf, onPick: onReason };
    const barOf = ({ answers, share, before }: RankedReason) => ({
      size: share,
      was: before.share,
      values: [
        formats.count(answers),
        formats.percent(share),
        before.share === null ? null : strings.was(formats.percent(before.share)),
      ],
    });
    const days = daysIn(answer.query.from, answer.query.to);
    return {
      intro: html`${renderWay(path, tree)}
        <p>${given ? strings.reasons.intro(given) : strings.reasons.none}</p>`,
      drawing: html`${renderPareto(ranked, barOf, strings.reasons.eighty, tree)}
        <p class="note">${words.legend(strings.compared(days))} ${words.place}</p>`,
      table: tableOf(ranked, reasons, page),
      after: html`
        ${path.length > 0 && !hasBelow(reasons, path) ? html`<p>${words.leaf}</p>` : nothing}
        ${withheld > 0 ? html`<p class="note">${words.withheld(withheld)}</p>` : nothing}
        <button type="button" class="quiet" @click=${() => onGo('comments')}>${words.read}</button>
        ${page.causes?.render('reason', path, ranked, nameOf, page)}
      `,
    };
  });
}

/** Reasons of somebody's who did not feel appreciated, as a part of all. */
export const unvaluedShare = ({ reasons }: ReasonsAnswer): number | null => {
  const found = reasons.filter(({ path, category }) => path.length === 1 && category === 'appreciation');
  return found.length === 1 ? (found[0]?.share ?? null) : null;
};
