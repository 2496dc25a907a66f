/** What people wrote. Their words are only ever text: nothing in them is markup, a link or an address. */
import type { Comment } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { isNarrowed } from './insights.filters.ts';
import { valueOf } from './insights.flow.ts';
import { onSubmit } from './insights.form.ts';
import type { Page } from './insights.page.ts';
import { renderPick, renderSelection } from './insights.selection.ts';
import { renderThemes } from './insights.themes.ts';

export function renderComments(page: Page): TemplateResult {
  const { feed, strings } = page;
  const words = strings.comments;
  return html`
    <section class="section comments" aria-labelledby="comments">
      <div class="section-head">
        <h3 id="comments" tabindex="-1">${words.title}</h3>
      </div>
      ${renderThemes(page)} ${feed.type === 'closed' ? html`<p>${words.closed}</p>` : renderFeed(page)}
    </section>
  `;
}

function renderFeed(page: Page) {
  const { feed, filters, strings, views, formats, isViewer, onFilters, onMore, onSearch } = page;
  const words = strings.comments;
  const tags = valueOf(views.tags)?.tags ?? [];
  return html`
    <form class="search" role="search" @submit=${onSubmit(({ search = '' }) => onSearch(search))}>
      <label>
        <span>${words.search}</span>
        <input type="search" name="search" maxlength="200" .value=${filters.search} />
      </label>
      <button>${words.searchButton}</button>
      ${
        tags.length === 0 && filters.tag === ''
          ? nothing
          : html`<label>
              <span>${words.tag}</span>
              <select
                @change=${({ currentTarget }: Event) =>
                  currentTarget instanceof HTMLSelectElement &&
                  onFilters({ ...filters, tag: currentTarget.value })}
              >
                <option value="" .selected=${live(filters.tag === '')}>${words.allTags}</option>
                ${tags.map(
                  ({ tag, comments }) =>
                    html`<option value=${tag} .selected=${live(tag === filters.tag)}>
                      ${tag} (${formats.count(comments)})
                    </option>`,
                )}
                ${
                  filters.tag === '' || tags.some(({ tag }) => tag === filters.tag)
                    ? nothing
                    : html`<option selected>${filters.tag}</option>`
                }
              </select>
            </label>`
      }
    </form>
    <div role="group" aria-labelledby="comments">
      <ol class="feed" aria-busy=${feed.type === 'loading'}>
        ${feed.comments.map((comment) => renderComment(comment, page))}
      </ol>
    </div>
    ${feed.type === 'loading' ? html`<p class="note">${words.loading}</p>` : nothing}
    ${
      feed.type === 'shown' && feed.comments.length === 0
        ? html`<p>${isNarrowed(filters) || filters.search || filters.tag ? words.noneFound : words.none}</p>`
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
    ${isViewer ? nothing : renderSelection(page)}
  `;
}

function renderComment(comment: Comment, page: Page) {
  const { id, text, locale, receivedAt, reasons, plan, jurisdiction } = comment;
  const { strings, formats, isViewer } = page;
  const given = reasons.map(({ label }) => label).join(', ') || strings.comments.noReason;
  return html`
    <li tabindex="-1" class=${isViewer ? '' : 'pickable'}>
      ${isViewer ? nothing : renderPick(comment, page)}
      <blockquote id="said-${id}" lang=${locale} dir="auto">${text}</blockquote>
      <p class="note">
        <strong>${given}</strong>
        <span><time datetime=${receivedAt}>${formats.moment(receivedAt)}</time></span>
        ${plan ? html`<span>${plan}</span>` : nothing}
        ${jurisdiction ? html`<span>${formats.region(jurisdiction)}</span>` : nothing}
      </p>
      ${comment.tags.length === 0 ? nothing : renderTags(comment, page)}
    </li>
  `;
}

/** Each leads to all comments with it; whoever may put one there may take it off. */
function renderTags({ id, tags }: Comment, { strings, filters, isViewer, selection, onFilters }: Page) {
  const words = strings.comments;
  return html`<ul class="tags" aria-label=${words.tag}>
    ${tags.map(
      ({ tag, by }) =>
        html`<li>
          <button
            type="button"
            class="quiet"
            title=${by === null ? '' : words.by(by)}
            @click=${() => onFilters({ ...filters, tag })}
          >
            ${tag}
          </button>
          ${
            isViewer
              ? nothing
              : html`<button
                  type="button"
                  class="quiet"
                  aria-label=${words.untag(tag)}
                  @click=${() => selection.onTag({ ids: [id], remove: tag })}
                >
                  ×
                </button>`
          }
        </li>`,
    )}
  </ul>`;
}
