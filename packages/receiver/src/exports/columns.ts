/** Columns of an export, in every format alike. */
import type { Cell } from './csv.ts';

/** What a column holds: `moment` and `day` are texts, as ISO 8601 has them. */
export type Column<Row> =
  | { is: 'text' | 'moment' | 'day'; of: (row: Row) => string | null }
  | { is: 'whole'; of: (row: Row) => number }
  | { is: 'list'; of: (row: Row) => string[] };

export const text = <Row>(of: (row: Row) => string | null): Column<Row> => ({ is: 'text', of });
export const moment = <Row>(of: (row: Row) => string | null): Column<Row> => ({ is: 'moment', of });
export const day = <Row>(of: (row: Row) => string | null): Column<Row> => ({ is: 'day', of });
/** Whole numbers; each row has one. */
export const whole = <Row>(of: (row: Row) => number): Column<Row> => ({ is: 'whole', of });
export const list = <Row>(of: (row: Row) => string[]): Column<Row> => ({ is: 'list', of });

/** In one cell, where a format knows no lists: lists of the same row stand in the same order. */
export function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  return column.is === 'list' ? column.of(row).join(' ; ') : column.of(row);
}
