/** Comments that were selected: a tag for all of them, or a file of just those. */
import type { Comment, Tagging } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { valueOf, type Fault } from './insights.flow.ts';
import { onSubmit } from './insights.form.ts';
import type { Page } from './insights.page.ts';
import { formats, howItWent } from './insights.rows.ts';

/** What the receiver takes in one go. */
const MOST = 200;

/** How it went with the tag that was put on or taken off last. */
export type TagNews =
  | { type: 'none' }
  | { type: 'put' | 'gone'; tag: string }
  | { type: 'failed'; fault: Fault | 'refused' };

export interface SelectionView {
  /** Of messages, also of those that are not on the screen now. */
  ids: ReadonlySet<string>;
  news: TagNews;
  onSelect: (ids: readonly string[], isSelected: boolean) => void;
  onTag: (tagging: Tagging) => void;
}

/** Its name is what somebody wrote. */
export function renderPick({ id }: Comment, { selection }: Page): TemplateResult {
  const { ids, onSelect } = selection;
  return html`<input
    type="checkbox"
    class="pick"
    name=${id}
    aria-labelledby="said-${id}"
    .checked=${ids.has(id)}
    @change=${({ currentTarget }: Event) =>
      onSelect([id], currentTarget instanceof HTMLInputElement && currentTarget.checked)}
  />`;
}

/** Stands below the comments, and stays in sight while some of them are selected. */
export function renderSelection(page: Page): TemplateResult | typeof nothing {
  const { feed, selection, strings, views, rows, formats: say } = page;
  const { ids, onSelect, onTag } = selection;
  const words = strings.comments;
  const shown = feed.comments.map(({ id }) => id);
  const chosen = shown.filter((id) => ids.has(id));
  const isTooMany = chosen.length > MOST;
  if (shown.length === 0) return nothing;
  return html`<div class="selection" role="group" aria-label=${words.selection}>
    <p class="only">
      <label>
        <input
          type="checkbox"
          name="all"
          .checked=${live(chosen.length === shown.length)}
          .indeterminate=${chosen.length > 0 && chosen.length < shown.length}
          @change=${() => onSelect(shown, chosen.length < shown.length)}
        />
        ${words.selectAll(say.count(shown.length))}
      </label>
      ${chosen.length === 0 ? nothing : html`<strong>${words.selected(chosen.length)}</strong>`}
    </p>
    ${
      chosen.length === 0
        ? nothing
        : isTooMany
          ? html`<p>${words.tooMany(say.count(MOST))}</p>`
          : html`<form
                class="search"
                @submit=${onSubmit(({ tag }) => tag && onTag({ ids: chosen, add: tag }))}
              >
                <label>
                  <span>${words.tag}</span>
                  <input name="tag" maxlength="40" required list="tags" autocomplete="off" />
                </label>
                <button>${words.putTag}</button>
                <datalist id="tags">
                  ${valueOf(views.tags)?.tags.map(({ tag }) => html`<option value=${tag}></option>`)}
                </datalist>
              </form>
              <p class="files">
                <span>${words.take(chosen.length)}</span>
                ${formats.map(
                  (format) =>
                    html`<button
                      type="button"
                      aria-label="${words.take(chosen.length)}: ${strings.rows.formats[format]}"
                      aria-disabled=${rows.download.type === 'fetching'}
                      @click=${() => {
                        // What is said of a tag makes way for what is said of the file.
                        onSelect([], true);
                        rows.onRows({ of: 'surveys', format, all: true, ids: chosen });
                      }}
                    >
                      ${strings.rows.formats[format].split(',')[0]}
                    </button>`,
                )}
              </p>`
    }
    <p role="status">${saidOf(page)}</p>
  </div>`;
}

function saidOf(page: Page): string {
  const { comments, fault } = page.strings;
  const { news } = page.selection;
  switch (news.type) {
    case 'none':
      return page.rows.isOfSelected ? howItWent(page.rows.download, page) : '';
    case 'put':
    case 'gone':
      return comments[news.type](news.tag);
    case 'failed':
      return news.fault === 'refused' ? comments.refused : fault.texts[news.fault];
    default:
      return news satisfies never;
  }
}
