/** The four numbers at the top, each with the definition it is counted by. */
import type { Overview } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import type { Formats } from './insights.formats.ts';

export function renderFigures(
  totals: Overview['totals'],
  strings: InsightsStrings,
  formats: Formats,
): TemplateResult {
  const { figures } = strings;
  const rate =
    totals.responseRate === null
      ? figures.surveys.noRate
      : figures.surveys.rate(formats.percent(totals.responseRate));
  const shown = [
    { ...figures.cancellations, value: totals.cancellations },
    { ...figures.undone, value: totals.undone },
    { ...figures.surveys, value: totals.surveys, note: rate },
    { ...figures.comments, value: totals.comments },
  ];
  return html`
    <ul class="figures" aria-label=${figures.label}>
      ${shown.map(
        ({ name, value, definition, ...rest }) => html`
          <li>
            <p class="name">${name}</p>
            <p>
              <span class="value">${formats.count(value)}</span>
              ${'note' in rest ? html`<span class="note">${rest.note}</span>` : nothing}
            </p>
            <details>
              <summary>${figures.how}<span class="unseen"> ${name}</span></summary>
              <p>${definition}</p>
            </details>
          </li>
        `,
      )}
    </ul>
  `;
}
