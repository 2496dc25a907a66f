/** Rows as RFC 4180 has them: commas, CRLF, quotation marks doubled. Nothing in a cell is ever a formula. */

export type Cell = string | number | null;

/** With it Excel reads UTF-8; LibreOffice, DuckDB and what follows the standard skip it. */
export const BYTE_ORDER_MARK = '\u{FEFF}';

/** What makes a spreadsheet take a cell for a formula, also behind spaces that it drops. */
const LOOKS_LIKE_A_FORMULA = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

/** Somebody who reads the text sees one apostrophe more; somebody's computer runs nothing. */
const defused = (text: string) => (LOOKS_LIKE_A_FORMULA.test(text) ? `'${text}` : text);

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = defused(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`;
