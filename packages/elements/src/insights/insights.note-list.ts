/** What happened meanwhile: what the site says, and what a reader adds for whoever gets the link. */
import type { Annotation } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { onSubmit } from './insights.form.ts';
import { asText, LONGEST, readNotes, writeNotes } from './insights.notes.ts';
import type { Page } from './insights.page.ts';

/** @param shown Those in the days that are looked at, in their order. */
export function renderNoteList(shown: readonly Annotation[], page: Page): TemplateResult {
  const { strings, formats, filters, onFilters } = page;
  const words = strings.since;
  const own = readNotes(filters.notes);
  const isOwn = (note: Annotation) => own.some((one) => asText(one) === asText(note));
  const without = (note: Annotation) => writeNotes(own.filter((one) => asText(one) !== asText(note)));
  return html`
    ${
      shown.length === 0
        ? nothing
        : html`<h4>${words.notes}</h4>
            <ol class="notes">
              ${shown.map(
                (note) =>
                  html`<li>
                    <strong>${formats.day(note.on)}</strong> ${note.label}
                    ${
                      isOwn(note)
                        ? html`<button
                            type="button"
                            class="quiet"
                            @click=${() => onFilters({ ...filters, notes: without(note) })}
                          >
                            ${words.remove(note.label)}
                          </button>`
                        : nothing
                    }
                  </li>`,
              )}
            </ol>`
    }
    <details class="add">
      <summary>${words.add.open}</summary>
      <form class="days" @submit=${onSubmit(({ on = '', label = '' }) => add(on, label, page))}>
        <label>
          <span>${words.add.on}</span>
          <input type="date" name="on" required max=${page.today} />
        </label>
        <label>
          <span>${words.add.label}</span>
          <input name="label" required maxlength=${LONGEST} />
        </label>
        <button>${words.add.button}</button>
      </form>
      <p class="note">${words.add.kept}</p>
    </details>
  `;
}

function add(on: string, label: string, { filters, onFilters }: Page): void {
  if (on && label) onFilters({ ...filters, notes: writeNotes([...readNotes(filters.notes), { on, label }]) });
}
