/** Lays the parts of the insights page out: what a state shows, and in which order. */
import type { Annotation, PlanPrice } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoardView } from './insights.board.ts';
import type { CausesPart } from './insights.causes.part.ts';
import { renderComments } from './insights.comments.ts';
import { renderContacts } from './insights.contacts.ts';
import { renderCosts } from './insights.costs.ts';
import { renderEase } from './insights.ease.ts';
import { renderFigures } from './insights.figures.ts';
import { type Filters, isNarrowed } from './insights.filters.ts';
import { type Feed, type Phase, phaseOf, type State, valueOf, type ViewStates } from './insights.flow.ts';
import type { Formats } from './insights.formats.ts';
import { renderGroups } from './insights.groups.ts';
import { renderLocked, renderLoggedOut } from './insights.locked.ts';
import { type Loyalty, renderLoyalty } from './insights.loyalty.ts';
import { type Choices, renderNarrow } from './insights.narrow.ts';
import { renderOffers } from './insights.offers.ts';
import { renderOutcomes, undone } from './insights.outcomes.ts';
import { renderOverTime } from './insights.over-time.ts';
import { renderReasons } from './insights.reasons.ts';
import { renderRows, type RowsView } from './insights.rows.ts';
import type { Frame, SectionName } from './insights.section.ts';
import type { SelectionView } from './insights.selection.ts';
import { renderSummary } from './insights.summary.ts';
import { renderToolbar } from './insights.toolbar.ts';
import { renderTopics } from './insights.topics.ts';

/** What the page shows, and what a reader can do on it. */
export interface Page extends Frame {
  views: ViewStates;
  feed: Feed;
  filters: Filters;
  /** The address asks for a period that makes no sense. */
  isMisread: boolean;
  today: string;
  formats: Formats;
  /** Where to log in, where that opens this page rather than a key. */
  login: string | undefined;
  board: BoardView;
  /** What the team knows of why people leave, once that is loaded. */
  causes: CausesPart | undefined;
  /** The key may read the numbers and nothing about single people. */
  isViewer: boolean;
  /** What a topic of questions and complaints is called. */
  topicName: (path: readonly string[]) => string;
  annotations: readonly Annotation[];
  prices: readonly PlanPrice[];
  loyalty: Loyalty | null;
  choices: Choices;
  rows: RowsView;
  selection: SelectionView;
  onFilters: (filters: Filters) => void;
  onWiden: () => void;
  onChoices: () => void;
  onReason: (path: readonly string[]) => void;
  onGo: (section: SectionName | 'comments') => void;
  onSearch: (search: string) => void;
  onMore: () => void;
  onKey: (key: string) => void;
  onRetry: () => void;
}

export function renderPage(state: State, page: Page): TemplateResult {
  const { strings, filters } = page;
  const phase = phaseOf(state);
  const isOpen = phase.type !== 'locked';
  return html`
    <header>
      <h2 tabindex="-1">${strings.title}</h2>
      ${phase.type === 'loaded' ? renderLead(page) : nothing}
    </header>
    ${isOpen ? html`${renderToolbar(filters, page.today, strings, page.onFilters)} ${renderNarrow(page)}` : nothing}
    ${
      filters.mode === 'test' && isOpen
        ? html`<p class="test-mode"><strong>${strings.testMode.title}</strong> ${strings.testMode.text}</p>`
        : nothing
    }
    ${renderAbove(phase, page)}
    ${
      // Always in the same place: an answer that is being written stays, whatever is looked at meanwhile.
      isOpen ? renderContacts(page) : nothing
    }
    ${phase.type === 'loaded' || phase.type === 'empty' ? renderTopics(page) : nothing}
    ${phase.type === 'loaded' ? renderBelow(page) : nothing}
  `;
}

function renderLead({ views, strings, formats }: Page) {
  const answer = valueOf(views.outcomes);
  if (!answer || answer.now.cancellations === null) return nothing;
  const { query, now } = answer;
  const days = strings.days(formats.dayBeside(query.from, query.to), formats.day(query.to));
  return html`<p class="lead">${strings.lead(days, now.cancellations ?? 0, undone(now) ?? 0)}</p>`;
}

function renderAbove(phase: Phase, page: Page) {
  const { strings, filters } = page;
  switch (phase.type) {
    case 'locked':
      return page.login === undefined
        ? renderLocked(phase.refused, strings, page.onKey)
        : renderLoggedOut(page.login, strings);
    case 'loading':
      return html`<div class="notice">
        <p>${strings.loading}</p>
        <p class="late">${strings.loadingLong}</p>
      </div>`;
    case 'loaded':
      return renderFirst(page);
    case 'empty':
      return html`<section class="notice" aria-label=${strings.empty.title}>
        <h3>${strings.empty.title}</h3>
        <p>${isNarrowed(filters) ? strings.narrow.nothing : strings.empty.text}</p>
      </section>`;
    case 'error':
      return html`<section class="notice" aria-label=${strings.fault.title}>
        <h3>${strings.fault.title}</h3>
        <p>${strings.fault.texts[phase.fault]}</p>
        <button type="button" @click=${page.onRetry}>${strings.fault.retry}</button>
      </section>`;
    default:
      return phase satisfies never;
  }
}

function renderFirst(page: Page) {
  const { strings, formats, views } = page;
  const became = valueOf(views.outcomes);
  return html`
    <div class=${views.outcomes.type === 'loading' ? 'ageing' : ''}>
      ${became ? renderFigures(became, strings, formats) : nothing}
    </div>
    ${renderSummary(page)}
    <div class="pair">${renderReasons(page)} ${renderOverTime(page)}</div>
    ${renderGroups(page)}
    <div class="pair">${renderOutcomes(page)} ${renderCosts(page)}</div>
  `;
}

function renderBelow(page: Page) {
  return html`
    <div class="pair">${renderEase(page)} ${renderLoyalty(page)}</div>
    ${renderOffers(page)} ${renderComments(page)} ${renderRows(page)}
  `;
}
