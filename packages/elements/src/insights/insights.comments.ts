/** What people wrote. Their words are only ever text: nothing in them is markup, a link or an address. */
import type { Comment } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { narrowings } from './insights.filters.ts';
import { onSubmit } from './insights.form.ts';
import type { Formats } from './insights.formats.ts';
import type { Page } from './insights.page.ts';
import { renderThemes } from './insights.themes.ts';

export function renderComments(page: Page): TemplateResult {
  const { feed, filters, strings } = page;
  const words = strings.comments;
  return html`
    <section class="section comments" aria-labelledby="comments">
      <div class="section-head">
        <h3 id="comments" tabindex="-1">${words.title}</h3>
      </div>
      ${renderThemes(page)}
      ${
        narrowings.some((name) => filters[name] !== '') && feed.type !== 'closed'
          ? html`<p class="note">${strings.narrow.notComments}</p>`
          : nothing
      }
      ${feed.type === 'closed' ? html`<p>${words.closed}</p>` : renderFeed(page)}
    </section>
  `;
}

function renderFeed({ feed, filters, strings, formats, onMore, onSearch }: Page) {
  const words = strings.comments;
  return html`
    <form class="search" role="search" @submit=${onSubmit(({ search = '' }) => onSearch(search))}>
      <label>
        <span>${words.search}</span>
        <input type="search" name="search" maxlength="200" .value=${live(filters.search)} />
      </label>
      <button>${words.searchButton}</button>
    </form>
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
            <button type="button" @click=${onMore}>${strings.fault.retry}</button>`
        : nothing
    }
    ${
      feed.type !== 'error' && feed.next
        ? html`<button type="button" aria-disabled=${feed.type === 'loading'} @click=${onMore}>
            ${words.more}
          </button>`
        : nothing
    }
  `;
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
