/** The frame around every question: its heading, the switch to the table, and the table with the same numbers. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { type View, valueOf } from './insights.flow.ts';
import type { ViewName } from './insights.views.ts';

/** The questions that the page answers, in their order. */
export const sectionNames = [
  'why',
  'since',
  'who',
  'became',
  'cost',
  'waiting',
  'topics',
  'ease',
  'loyalty',
  'offers',
] as const;
export type SectionName = (typeof sectionNames)[number];

export interface Table {
  columns: string[];
  /** From which column on the cells are numbers. */
  numbersFrom: number;
  /** The first cell names the row. */
  rows: string[][];
  /** How to read it. */
  note?: string;
}

/** An answer: what is said and drawn, and the same as a table where there is something to count. */
export interface Answer {
  /** The answer in a sentence. */
  intro?: unknown;
  drawing?: unknown;
  table?: Table | null;
  /** Beneath the drawing and beneath the table. */
  after?: unknown;
}

export interface Frame {
  strings: InsightsStrings;
  /** Which of the drawings are shown as tables. */
  tables: ReadonlySet<SectionName>;
  onToggle: (name: SectionName) => void;
  /** Asks for a part of the page once more. */
  onRetryView: (view: ViewName, section: SectionName) => void;
}

/** A question whose answer may be on its way, or not have come. */
export function renderSection<T>(
  name: SectionName,
  asked: ViewName,
  view: View<T>,
  frame: Frame,
  answer: (value: T) => Answer,
): TemplateResult {
  const { strings, onRetryView } = frame;
  const value = valueOf(view);
  if (view.type === 'error') {
    return renderAnswer(name, frame, {
      intro: html`<p>${strings.fault.texts[view.fault]}</p>
        <button type="button" @click=${() => onRetryView(asked, name)}>${strings.fault.retry}</button>`,
    });
  }
  // Without a price the answer is there, and it is that nobody knows.
  if (value === null && view.type === 'loading') {
    return renderAnswer(name, frame, { intro: html`<p>${strings.summary.pending}</p>` });
  }
  return renderAnswer(name, frame, answer(value as T), view.type === 'loading');
}

export function renderAnswer(
  name: SectionName,
  { strings, tables, onToggle }: Frame,
  { intro = nothing, drawing = nothing, table = null, after = nothing }: Answer,
  isAgeing = false,
): TemplateResult {
  const title = strings.questions[name];
  const showTable = table !== null && tables.has(name);
  const label = showTable ? strings.asChart : strings.asTable;
  return html`
    <section class="section" aria-labelledby=${name}>
      <div class="section-head">
        <h3 id=${name} tabindex="-1">${title}</h3>
        ${
          table === null
            ? nothing
            : html`<button
                type="button"
                class="quiet"
                aria-label="${label}: ${title}"
                @click=${() => onToggle(name)}
              >
                ${label}
              </button>`
        }
      </div>
      <div class=${isAgeing ? 'ageing' : ''} aria-busy=${isAgeing}>
        ${intro} ${showTable ? renderTable(title, table) : drawing} ${after}
      </div>
    </section>
  `;
}

// The wrapper scrolls by itself where the table is wider than the screen, so it must be reachable by keyboard.
export function renderTable(title: string, { columns, numbersFrom, rows, note }: Table): TemplateResult {
  return html`
    <div class="scroll" role="group" aria-label=${title} tabindex="0">
      <table>
        <caption class="unseen">
          ${title}
        </caption>
        <thead>
          <tr>
            ${columns.map(
              (column, at) =>
                html`<th scope="col" class=${at < numbersFrom ? 'words' : 'number'}>${column}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) => html`
              <tr>
                <th scope="row">${name}</th>
                ${cells.map(
                  (cell, at) => html`<td class=${at + 1 < numbersFrom ? 'words' : 'number'}>${cell}</td>`,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    ${note ? html`<p class="note">${note}</p>` : nothing}
  `;
}
