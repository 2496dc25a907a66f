/** The frame around every chart: title, the switch to its table, and the table with the same numbers. */
import { html, type TemplateResult } from 'lit';
import type { InsightsStrings } from '../locale/insights/nl.ts';

export interface Table {
  columns: string[];
  /** From which column on the cells are numbers. */
  numbersFrom: number;
  /** The first cell names the row. */
  rows: string[][];
}

export interface Chart {
  title: string;
  intro: unknown;
  drawing: unknown;
  table: Table;
  showTable: boolean;
  onToggle: () => void;
}

export function renderChart(chart: Chart, strings: InsightsStrings): TemplateResult {
  const { title, intro, drawing, table, showTable, onToggle } = chart;
  const label = showTable ? strings.asChart : strings.asTable;
  return html`
    <section class="chart" aria-label=${title}>
      <div class="section-head">
        <h3>${title}</h3>
        <button type="button" class="quiet" aria-label="${label}: ${title}" @click=${onToggle}>
          ${label}
        </button>
      </div>
      ${intro} ${showTable ? renderTable(title, table) : drawing}
    </section>
  `;
}

// The wrapper scrolls by itself where the table is wider than the screen, so it must be reachable by keyboard.
function renderTable(title: string, { columns, numbersFrom, rows }: Table): TemplateResult {
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
  `;
}
