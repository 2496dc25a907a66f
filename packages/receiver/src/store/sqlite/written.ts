/** What a batch writes, in the form in which it reaches the statements: the bulk of it as rows. */
import { caseColumns, deliveryColumns, deliveryRows, eventColumns, heldColumns } from '../columns.ts';
import type { Columns } from '../columns.ts';
import type { Changes } from '../engine.ts';
import { pack, unpack } from './packed.ts';
import type { Cell, Packed } from './packed.ts';

/** The tables that every declaration is written to. */
const bulk = ['cases', 'events', 'held', 'deliveries'] as const;
type Bulk = (typeof bulk)[number];

export type Written = Omit<Changes, Bulk> & Record<Bulk, Cell[][]>;
export type PackedWritten = Omit<Changes, Bulk> & Record<Bulk, Packed>;

/** SQLite finds the site of a delivery at its event. */
export const outboxColumns = deliveryColumns.filter(([name]) => name !== 'site');

export function writtenOf({ cases, events, held, deliveries, ...rest }: Changes): Written {
  return {
    ...rest,
    cases: rowsOf(cases, caseColumns),
    events: rowsOf(events, eventColumns),
    held: rowsOf(held, heldColumns),
    deliveries: rowsOf(deliveryRows(deliveries), outboxColumns),
  };
}

const rowsOf = <Record>(records: Record[], columns: Columns<Record>): Cell[][] =>
  records.map((record) =>
    columns.map(([, , cellOf]) => {
      const cell = cellOf(record);
      return typeof cell === 'boolean' ? Number(cell) : cell;
    }),
  );

export const packWritten = ({ cases, events, held, deliveries, ...rest }: Written): PackedWritten => ({
  ...rest,
  cases: pack(cases),
  events: pack(events),
  held: pack(held),
  deliveries: pack(deliveries),
});

export const unpackWritten = ({ cases, events, held, deliveries, ...rest }: PackedWritten): Written => ({
  ...rest,
  cases: unpack(cases),
  events: unpack(events),
  held: unpack(held),
  deliveries: unpack(deliveries),
});
