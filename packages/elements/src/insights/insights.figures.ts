/** The four numbers at the top, each beside the period before and with the definition it is counted by. */
import type { OutcomesAnswer } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { daysIn } from './insights.filters.ts';
import type { Formats } from './insights.formats.ts';
import { undone } from './insights.outcomes.ts';

export function renderFigures(
  { query, now, before }: OutcomesAnswer,
  strings: InsightsStrings,
  formats: Formats,
): TemplateResult {
  const { figures } = strings;
  const rate = (share: number | null) =>
    share === null ? figures.surveys.noRate : figures.surveys.rate(formats.percent(share));
  const shown = [
    { ...figures.cancellations, now: now.cancellations, before: before.cancellations },
    { ...figures.undone, now: undone(now), before: undone(before) },
    {
      ...figures.surveys,
      now: now.answered,
      before: before.answered,
      note: rate(now.responseRate),
    },
    { ...figures.saved, now: now.saved, before: before.saved, none: figures.saved.unknown },
  ];
  const days = daysIn(query.from, query.to);
  return html`
    <ul class="figures" aria-label=${figures.label}>
      ${shown.map(
        ({ name, definition, ...figure }) => html`
          <li>
            <p class="name">${name}</p>
            <p>
              ${
                figure.now === null && 'none' in figure
                  ? html`<span class="value unknown">${figure.none}</span>`
                  : html`<span class="value">${formats.count(figure.now)}</span>`
              }
              ${'note' in figure ? html`<span class="note">${figure.note}</span>` : nothing}
            </p>
            ${renderChange(figure.now, figure.before, days, strings, formats)}
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

/** More or less than as many days before, in words: an arrow alone would leave open what is better. */
function renderChange(
  now: number | null,
  before: number | null,
  days: number,
  { figures, compared }: InsightsStrings,
  formats: Formats,
) {
  if (now === null || before === null) return nothing;
  const change = before > 0 ? formats.change(now / before - 1) : null;
  return html`<p class="note">${figures.before(compared(days), formats.count(before), change)}</p>`;
}
