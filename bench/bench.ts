/**
 * `pnpm bench`: what Fairwell costs, as ratios measured side by side in one run. Absolute numbers belong to the
 * machine they were measured on; ratios travel better. `pnpm bench intake --seconds 200` runs one part, and longer;
 * `--quick` takes fewer rounds, and `pnpm bench page --peers` installs others to compare with. `pnpm bench scale --records
 * 1000000` and `pnpm bench insights --exits 1000000` fill databases with that many first, which takes its time. Fails where a
 * budget in bytes, or of layout shift, is broken.
 */
import { parseArgs } from 'node:util';
import { insightsRows } from './insights.ts';
import { intakeRows } from './intake.ts';
import { pageRows } from './page.ts';
import { rightsRows } from './rights.ts';
import { scaleRows } from './scale.ts';
import { sizeRows } from './sizes.ts';
import { slowRows } from './slow.ts';

/** One line of the report: ours against something known, and what the ratio means. */
export interface Row {
  what: string;
  ours: string;
  against: string;
  ratio: string;
  /** What it must keep to. */
  budget?: string;
  /** The same in HTML alone. */
  floor?: string;
  /** The same made with something else, for a slightly different purpose. */
  peers?: string;
  /** `NO` makes the bench fail; `over` and `unsure` are for a quieter machine to say again. */
  ok?: 'yes' | 'NO' | 'over' | 'unsure' | '';
}

function print(title: string, rows: Row[]): void {
  const columns = (['what', 'ours', 'against', 'floor', 'peers', 'ratio', 'budget', 'ok'] as const).filter(
    (column) => rows.some((row) => row[column]),
  );
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(`\n${title}\n\n${line(columns)}\n${line(widths.map((width) => '-'.repeat(width)))}`);
  for (const row of rows) console.log(line(columns.map((column) => row[column] ?? '')));
  if (rows.some(({ ok }) => ok === 'NO')) process.exitCode = 1;
}

const sections: Record<string, () => Promise<void>> = {
  sizes: async () =>
    print(
      'Size of what a page loads (brotli, bytes), against a hand-written element with the same flow',
      await sizeRows(),
    ),
  page: async () =>
    print(
      `A cancel button on a page (medians of ${rounds} shuffled rounds in Chromium; ratio to vanilla with its 95 % interval)`,
      await pageRows(rounds, values.peers),
    ),
  slow: async () =>
    print(
      `The same over slow 4G, at a quarter of the speed (medians of ${rounds} shuffled rounds)`,
      await slowRows(rounds),
    ),
  rights: async () =>
    print('Answers of the law (per second on one core, median of 5 rounds)', await rightsRows()),
  intake: async () =>
    print(
      'Intake (declarations with receipts per second, load from the same machine, median of 3 interleaved rounds)',
      await intakeRows(Number(values.seconds)),
    ),
  insights: async () =>
    print(
      `Views of the insights over ${Number(values.exits).toLocaleString('en')} cancellations, seven of ten with a survey`,
      await insightsRows({ exits: Number(values.exits), keep: values.keep }),
    ),
  scale: async () =>
    print(
      `With ${Number(values.records).toLocaleString('en')} records`,
      await scaleRows({ records: Number(values.records), keep: values.keep }),
    ),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    records: { type: 'string', default: '50000' },
    exits: { type: 'string', default: '20000' },
    keep: { type: 'string' },
  },
});
const rounds = values.quick ? 5 : 15;
for (const name of positionals.length === 0 ? Object.keys(sections) : positionals) await sections[name]?.();
