/** Rows as RFC 4180 has them: commas, CRLF, quotation marks doubled. Nothing in a cell is ever a formula. */

export type Cell = string | number | null;

/** With it Excel reads UTF-8; LibreOffice, DuckDB and what follows the standard skip it. */
export const BYTE_ORDER_MARK = '\u{FEFF}';

/**
 * Where a spreadsheet may begin a cell with a formula. Not only at the beginning of ours: where the list separator of the
 * country is a semicolon, it ends one at each of them, and at a line break; our quotation marks hold nothing together
 * there, because no cell begins with them. What it drops before it looks is skipped. `-)` is the rest of a wink.
 */
const LOOKS_LIKE_A_FORMULA =
  /(?<=^|[;\t\r\n])(?=[\p{Z}\p{Cf}\v\f"]*(?:[=+@|%＝＋－＠]|-(?!\))))|^(?=[\t\r\n])/gu;

/** Somebody who reads the text sees an apostrophe more; somebody's computer runs nothing. */
const defused = (text: string) => text.replace(LOOKS_LIKE_A_FORMULA, "'");

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = defused(cell);
  return /[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`;
