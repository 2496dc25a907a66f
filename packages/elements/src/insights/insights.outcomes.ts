/** What became of the cancellations: in exactly one of five ways each, for what is known now. */
import type { Outcomes } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderBars, renderFacts, shareOf } from './insights.bars.ts';
import type { Page } from './insights.page.ts';
import { renderSection } from './insights.section.ts';

const ways = [
  'canceled',
  'deflected',
  'saved',
  'lost',
  'ended',
] as const satisfies readonly (keyof Outcomes)[];
const billing = [
  'effective',
  'scheduled',
  'unreported',
  'failed',
] as const satisfies readonly (keyof Outcomes)[];

/** All who used the way back, whatever came of it. */
export const undone = ({ cancellations, canceled }: Outcomes): number | null =>
  cancellations === null || canceled === null ? null : cancellations - canceled;

/** What somebody has to look at. */
const alarms = ['failed', 'ended'] as const satisfies readonly (keyof Outcomes)[];

export function renderOutcomes(page: Page): TemplateResult {
  const { strings, formats, views, isViewer } = page;
  const words = strings.became;
  return renderSection('became', 'outcomes', views.outcomes, page, ({ now, before }) => {
    const shown = ways.filter((way) => now[way] !== null || way !== 'saved');
    const bars = shown.map((way) => ({
      name: words.names[way],
      text: words.definitions[way],
      size: shareOf(now[way], now.cancellations),
      was: shareOf(before[way], before.cancellations),
      values: [formats.count(now[way]), formats.percent(shareOf(now[way], now.cancellations))],
    }));
    return {
      intro: alarms.map((name) =>
        now[name] ? html`<p class="alarm">${words[name](now[name])}</p>` : nothing,
      ),
      drawing: renderBars(bars),
      table: {
        columns: [words.columns.outcome, words.columns.count, words.columns.share, words.columns.before],
        numbersFrom: 1,
        rows: shown.map((way) => [
          words.names[way],
          formats.count(now[way]),
          formats.percent(shareOf(now[way], now.cancellations)),
          formats.count(before[way]),
        ]),
      },
      after: html`
        ${now.saved === null && !isViewer ? html`<p class="note">${words.savedUnknown}</p>` : nothing}
        ${isViewer ? html`<p class="note">${strings.withheld}</p>` : nothing}
        ${renderFacts(
          strings.questions.became,
          billing.map((name) => ({ name: words.billing[name], value: formats.count(now[name]) })),
          strings.unknown,
        )}
      `,
    };
  });
}
