/** Rows as Apache Parquet has them: columns with types, in groups of rows, so that a file of any size is written piece by piece. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet-writer';
import type { Column } from './columns.ts';

/** Rows that are in memory at once, unless what is written in them is long. */
const GROUP = 5000;
const GROUP_CHARACTERS = 4_000_000;

/** Gives away what was written, so that the file is nowhere as a whole. */
class Pieces extends ByteWriter {
  take(): Uint8Array<ArrayBuffer> {
    const piece = this.getBytes().slice();
    this.index = 0;
    return piece;
  }
}

/** A whole file, also of no rows. */
export async function* parquet<Row>(
  columns: Record<string, Column<Row>>,
  pages: AsyncIterable<Row[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const pieces = new Pieces();
  const writer = new ParquetWriter({
    writer: pieces,
    schema: schemaOf(columns),
    createdBy: 'fairwell',
  });
  let group: Row[] = [];
  let characters = 0;
  const flush = async () => {
    await writer.write({ columnData: dataOf(columns, group), rowGroupSize: GROUP });
    group = [];
    characters = 0;
    return pieces.take();
  };
  for await (const rows of pages) {
    group.push(...rows);
    characters += JSON.stringify(rows).length;
    if (group.length >= GROUP || characters >= GROUP_CHARACTERS) yield await flush();
  }
  if (group.length > 0) yield await flush();
  await writer.finish();
  yield pieces.take();
}

const string = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const elements: Record<Column<unknown>['is'], (name: string) => SchemaElement[]> = {
  text: (name) => [{ name, ...string, repetition_type: 'OPTIONAL' }],
  whole: (name) => [{ name, type: 'INT64', repetition_type: 'REQUIRED' }],
  // The offset is in the other formats.
  moment: (name) => [
    {
      name,
      type: 'INT64',
      converted_type: 'TIMESTAMP_MILLIS',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
      repetition_type: 'OPTIONAL',
    },
  ],
  day: (name) => [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }],
  list: (name) => [
    { name, converted_type: 'LIST', repetition_type: 'REQUIRED', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...string, repetition_type: 'REQUIRED' },
  ],
};

const schemaOf = <Row>(columns: Record<string, Column<Row>>): SchemaElement[] => [
  { name: 'root', num_children: Object.keys(columns).length },
  ...Object.entries(columns).flatMap(([name, { is }]) => elements[is](name)),
];

const dataOf = <Row>(columns: Record<string, Column<Row>>, rows: readonly Row[]) =>
  Object.entries(columns).map(([name, column]) => ({ name, data: rows.map((row) => valueOf(column, row)) }));

function valueOf<Row>(column: Column<Row>, row: Row) {
  switch (column.is) {
    case 'whole':
      return BigInt(column.of(row));
    case 'moment':
    case 'day': {
      const given = column.of(row);
      return given === null ? null : new Date(given);
    }
    default:
      return column.of(row);
  }
}
