/** Reasons from most to least given: where to begin. */
import type { ReasonCount } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import type { Table } from './insights.chart.ts';
import type { Formats } from './insights.formats.ts';

/** A reason with its place, and the part that it and the ones before it are of all reasons given, 0…1. */
export interface RankedReason extends ReasonCount {
  cumulative: number;
  /** Whether it belongs to the few that make up four fifths. */
  leading: boolean;
}

/** Ranks reasons. Shares of answers may overlap, so the running share counts reasons given instead. */
export function rank(reasons: readonly ReasonCount[]): RankedReason[] {
  const given = reasons.reduce((sum, { answers }) => sum + answers, 0) || 1;
  let sum = 0;
  return reasons
    .toSorted((a, b) => b.answers - a.answers)
    .map((reason) => {
      const leading = sum / given < 0.8;
      sum += reason.answers;
      return { ...reason, cumulative: sum / given, leading };
    });
}

export function reasonsTable(ranked: RankedReason[], strings: InsightsStrings, formats: Formats): Table {
  const { columns, categories } = strings.reasons;
  return {
    columns: [columns.reason, columns.category, columns.answers, columns.share, columns.cumulative],
    numbersFrom: 2,
    rows: ranked.map(({ label, category, answers, share, cumulative }) => [
      label,
      categories[category] ?? category,
      formats.count(answers),
      formats.percent(share),
      formats.percent(cumulative),
    ]),
  };
}

export function renderReasons(
  ranked: RankedReason[],
  strings: InsightsStrings,
  formats: Formats,
  onPick: (code: string) => void,
): TemplateResult {
  const most = ranked[0]?.answers || 1;
  const lastLeading = ranked.findLastIndex(({ leading }) => leading);
  return html`
    <ol class="reasons">
      ${ranked.map(
        ({ code, label, answers, share, leading }, index) => html`
          <li class=${leading ? 'leading' : 'trailing'}>
            <button
              type="button"
              class="reason"
              aria-label=${strings.reasons.pick(label)}
              @click=${() => onPick(code)}
            >
              ${label}
            </button>
            <span class="answers">${formats.count(answers)}</span>
            <span class="share">${formats.percent(share)}</span>
            <svg class="bar" aria-hidden="true">
              <rect width="${(answers / most) * 100}%" height="100%" />
            </svg>
            ${
              index === lastLeading && index < ranked.length - 1
                ? html`<p class="mark">${strings.reasons.eighty}</p>`
                : nothing
            }
          </li>
        `,
      )}
    </ol>
  `;
}
