/** Lays the parts of the insights page out: what a state shows, and in which order. */
import { html, nothing, type TemplateResult } from 'lit';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { renderBoard, type BoardView } from './insights.board.ts';
import { renderChart } from './insights.chart.ts';
import { renderComments } from './insights.comments.ts';
import { renderFigures } from './insights.figures.ts';
import type { Filters } from './insights.filters.ts';
import type { Loaded, State } from './insights.flow.ts';
import type { Formats } from './insights.formats.ts';
import { renderLocked, renderLoggedOut } from './insights.locked.ts';
import { overTimeTable, renderOverTime } from './insights.over-time.ts';
import { rank, reasonsTable, renderReasons } from './insights.reasons.ts';
import { renderToolbar } from './insights.toolbar.ts';

/** The charts that can be read as a table instead. */
export type ChartName = 'reasons' | 'over-time';

/** What the page shows, and what a reader can do on it. */
export interface Page {
  state: State;
  filters: Filters;
  today: string;
  tables: ReadonlySet<ChartName>;
  board: BoardView;
  strings: InsightsStrings;
  formats: Formats;
  /** Where to log in, where that opens this page rather than a key. */
  login: string | undefined;
  onFilters: (filters: Filters) => void;
  onComments: (reason: string, search: string) => void;
  onMore: () => void;
  onPick: (reason: string) => void;
  onToggle: (chart: ChartName) => void;
  onKey: (key: string) => void;
  onRetry: () => void;
}

export function renderPage(page: Page): TemplateResult {
  const { state, strings } = page;
  return html`
    <header>
      <h2 tabindex="-1">${strings.title}</h2>
      ${renderLead(page)}
    </header>
    ${state.type === 'locked' ? nothing : renderToolbar(page.filters, page.today, strings, page.onFilters)}
    ${
      page.filters.mode === 'test' && state.type !== 'locked'
        ? html`<p class="test-mode"><strong>${strings.testMode.title}</strong> ${strings.testMode.text}</p>`
        : nothing
    }
    ${state.type === 'locked' ? nothing : renderBoard(page.board)} ${renderState(page)}
  `;
}

function renderLead({ state, strings, formats }: Page) {
  const shown = state.type === 'loading' ? state.before : state;
  if (shown?.type !== 'loaded') return nothing;
  const { query, totals } = shown.overview;
  const days = strings.days(formats.dayBeside(query.from, query.to), formats.day(query.to));
  return html`<p class="lead">${strings.lead(days, totals.cancellations, totals.undone)}</p>`;
}

function renderState(page: Page) {
  const { state, strings } = page;
  switch (state.type) {
    case 'locked':
      return page.login === undefined
        ? renderLocked(state.refused, strings, page.onKey)
        : renderLoggedOut(page.login, strings);
    case 'loading':
      return state.before
        ? html`<div class="ageing" aria-busy="true">${renderLoaded(page, state.before)}</div>`
        : html`<p class="notice">${strings.loading}</p>`;
    case 'loaded':
      return html`<div>${renderLoaded(page, state)}</div>`;
    case 'empty':
      return html`<section class="notice" aria-label=${strings.empty.title}>
        <h3>${strings.empty.title}</h3>
        <p>${strings.empty.text}</p>
      </section>`;
    case 'error':
      return html`<section class="notice" aria-label=${strings.fault.title}>
        <h3>${strings.fault.title}</h3>
        <p>${strings.fault.texts[state.fault]}</p>
        <button type="button" @click=${page.onRetry}>${strings.fault.retry}</button>
      </section>`;
    default:
      return state satisfies never;
  }
}

function renderLoaded(page: Page, { overview, feed }: Loaded) {
  const { strings, formats, tables, filters } = page;
  const ranked = rank(overview.reasons);
  const given = ranked.reduce((sum, { answers }) => sum + answers, 0);
  return html`
    ${renderFigures(overview.totals, strings, formats)}
    <div class="charts">
      ${renderChart(
        {
          title: strings.reasons.title,
          intro: html`<p>${given ? strings.reasons.intro(given) : strings.reasons.none}</p>`,
          drawing: renderReasons(ranked, strings, formats, page.onPick),
          table: reasonsTable(ranked, strings, formats),
          showTable: tables.has('reasons'),
          onToggle: () => page.onToggle('reasons'),
        },
        strings,
      )}
      ${renderChart(
        {
          title: strings.overTime.title,
          intro: nothing,
          drawing: renderOverTime(overview.overTime, overview.query.interval, strings, formats),
          table: overTimeTable(overview.overTime, strings, formats),
          showTable: tables.has('over-time'),
          onToggle: () => page.onToggle('over-time'),
        },
        strings,
      )}
    </div>
    ${renderComments(
      { feed, filters, reasons: ranked, onFilter: page.onComments, onMore: page.onMore },
      strings,
      formats,
    )}
  `;
}
