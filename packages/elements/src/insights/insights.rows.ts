/** Everything as rows, to reckon with elsewhere. */
import type { ExportQuery } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Rows } from './insights.client.ts';
import { isNarrowed } from './insights.filters.ts';
import type { Fault } from './insights.flow.ts';
import type { Page } from './insights.page.ts';

export type Format = ExportQuery['format'];

/** What is taken out. */
export interface Wanted {
  of: Rows;
  format: Format;
  /** Everything of the period, whatever is looked at. */
  all: boolean;
  /** Only these, where they were selected one by one. */
  ids?: readonly string[];
}

/** How it went with the file that was asked for last. */
export type Download =
  | { type: 'none' }
  | { type: 'fetching' }
  | { type: 'done' }
  | { type: 'failed'; fault: Fault | 'refused' };

/** What is taken out, how it goes, and what a reader can do about it. */
export interface RowsView {
  download: Download;
  /** Whether the file was of what was selected one by one. */
  isOfSelected: boolean;
  /** Whether everything of the period is taken out rather than what is looked at. */
  all: boolean;
  onRows: (wanted: Wanted) => void;
  onScope: (all: boolean) => void;
}

const kinds = ['surveys', 'cases'] as const satisfies readonly Rows[];
export const formats = ['csv', 'ndjson', 'parquet'] as const satisfies readonly Format[];

export function renderRows(page: Page): TemplateResult {
  const { strings, filters } = page;
  const { download, all, onRows, onScope } = page.rows;
  const words = strings.rows;
  return html`
    <section class="section rows" aria-labelledby="rows">
      <div class="section-head"><h3 id="rows" tabindex="-1">${words.title}</h3></div>
      <p>${words.text}</p>
      ${
        isNarrowed(filters)
          ? html`<fieldset class="choice">
              <legend>${words.what}</legend>
              ${([false, true] as const).map(
                (whole) =>
                  html`<label>
                    <input
                      type="radio"
                      name="scope"
                      .checked=${live(whole === all)}
                      @change=${() => onScope(whole)}
                    />
                    <span>${whole ? words.scopes.all : words.scopes.shown}</span>
                  </label>`,
              )}
            </fieldset>`
          : nothing
      }
      ${kinds.map(
        (of) =>
          html`<p class="files">
            <span>${words[of]}</span>
            ${formats.map(
              (format) =>
                html`<button
                  type="button"
                  aria-label="${words[of]}: ${words.formats[format]}"
                  aria-disabled=${download.type === 'fetching'}
                  @click=${() => onRows({ of, format, all })}
                >
                  ${words.formats[format]}
                </button>`,
            )}
          </p>`,
      )}
      <p role="status">${page.rows.isOfSelected ? '' : howItWent(download, page)}</p>
    </section>
  `;
}

export function howItWent(download: Download, { strings }: Page): string {
  const { rows, fault } = strings;
  switch (download.type) {
    case 'none':
      return '';
    case 'fetching':
    case 'done':
      return rows[download.type];
    case 'failed':
      return download.fault === 'refused' ? rows.refused : fault.texts[download.fault];
    default:
      return download satisfies never;
  }
}

/** Puts a file with the reader's downloads. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
