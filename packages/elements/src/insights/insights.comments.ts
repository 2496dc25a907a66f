/** What people wrote. Their words are only ever text: nothing in them is markup, a link or an address. */
import type { Comment, ReasonCount } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import type { Filters } from './insights.filters.ts';
import type { Feed } from './insights.flow.ts';
import { onSubmit } from './insights.form.ts';
import type { Formats } from './insights.formats.ts';

export interface CommentsView {
  feed: Feed;
  filters: Filters;
  reasons: readonly ReasonCount[];
  onFilter: (reason: string, search: string) => void;
  onMore: () => void;
}

export function renderComments(
  view: CommentsView,
  strings: InsightsStrings,
  formats: Formats,
): TemplateResult {
  const { feed, filters } = view;
  const words = strings.comments;
  return html`
    <section class="comments" aria-label=${words.title}>
      <div class="section-head">
        <h3 id="comments" tabindex="-1">${words.title}</h3>
      </div>
      ${renderSearch(view, strings)}
      <ol class="feed" aria-busy=${feed.type === 'loading'}>
        ${feed.comments.map((comment) => renderComment(comment, strings, formats))}
      </ol>
      ${feed.type === 'loading' ? html`<p class="note">${words.loading}</p>` : nothing}
      ${
        feed.type === 'shown' && feed.comments.length === 0
          ? html`<p>${filters.reason || filters.search ? words.noneFound : words.none}</p>`
          : nothing
      }
      ${
        feed.type === 'error'
          ? html`<p>${strings.fault.texts[feed.fault]}</p>
              <button type="button" @click=${view.onMore}>${strings.fault.retry}</button>`
          : nothing
      }
      ${
        feed.type !== 'error' && feed.next
          ? html`<button type="button" aria-disabled=${feed.type === 'loading'} @click=${view.onMore}>
              ${words.more}
            </button>`
          : nothing
      }
    </section>
  `;
}

function renderSearch({ filters, reasons, onFilter }: CommentsView, strings: InsightsStrings) {
  const words = strings.comments;
  // A reason from a shared link may not occur in these days; it stays visible, so that it can be taken off.
  const known = reasons.some(({ code }) => code === filters.reason);
  const options =
    known || !filters.reason ? reasons : [{ code: filters.reason, label: filters.reason }, ...reasons];
  return html`
    <form
      class="search"
      role="search"
      @submit=${onSubmit(({ reason = '', search = '' }) => onFilter(reason, search))}
    >
      <label>
        <span>${words.search}</span>
        <input type="search" name="search" maxlength="200" .value=${live(filters.search)} />
      </label>
      <label>
        <span>${words.reason}</span>
        <select name="reason" @change=${submitOf}>
          <option value="" .selected=${live(!filters.reason)}>${words.allReasons}</option>
          ${options.map(
            ({ code, label }) =>
              html`<option value=${code} .selected=${live(code === filters.reason)}>${label}</option>`,
          )}
        </select>
      </label>
      <button>${words.searchButton}</button>
    </form>
  `;
}

function submitOf({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLSelectElement) currentTarget.form?.requestSubmit();
}

function renderComment(
  { text, locale, receivedAt, reasons, plan, jurisdiction }: Comment,
  strings: InsightsStrings,
  formats: Formats,
) {
  const given = reasons.map(({ label }) => label).join(', ') || strings.comments.noReason;
  return html`
    <li tabindex="-1">
      <blockquote lang=${locale} dir="auto">${text}</blockquote>
      <p class="note">
        <strong>${given}</strong>
        <span><time datetime=${receivedAt}>${formats.moment(receivedAt)}</time></span>
        ${plan ? html`<span>${plan}</span>` : nothing}
        ${jurisdiction ? html`<span>${formats.region(jurisdiction)}</span>` : nothing}
      </p>
    </li>
  `;
}
