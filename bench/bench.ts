/**
 * `pnpm bench`: what Fairwell costs, as ratios measured side by side in one run. Absolute numbers belong to the
 * machine they were measured on; ratios travel better.
 */
import { intakeRows } from './intake.ts';
import { rightsRows } from './rights.ts';
import { sizeRows } from './sizes.ts';

/** One line of the report: ours against something known, and what the ratio means. */
export interface Row {
  what: string;
  ours: string;
  against: string;
  ratio: string;
}

function print(title: string, rows: Row[]): void {
  const columns = ['what', 'ours', 'against', 'ratio'] as const;
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(`\n${title}\n\n${line(columns)}\n${line(widths.map((width) => '-'.repeat(width)))}`);
  for (const row of rows) console.log(line(columns.map((column) => row[column])));
}

print(
  'Size of what a page loads (brotli, bytes), against a hand-written element with the same flow',
  await sizeRows(),
);
print('Answers of the law (per second on one core, median of 5 rounds)', await rightsRows());
print(
  'Intake (declarations per second, median of 5 interleaved rounds), against the same server storing nothing',
  await intakeRows(),
);
