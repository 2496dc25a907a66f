/** A CSV as somebody opens it who works with spreadsheets. Skipped, and counted as skipped, where LibreOffice is not installed. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { findLibreOffice } from '../../../../scripts/libreoffice.ts';
import { fixture, start, temporaryFolder } from '../../test/kit.ts';
import { API_KEY } from '../../test/kit.ts';

const soffice = findLibreOffice();
const FIRST_START_MS = 120_000;

const written = [
  '=1+1',
  '+31 6 12345678',
  ' @SUM(A1:A9)',
  '-2+3+cmd|" /C calc"!A0',
  'Größe; "jammer", té duur',
  'regel een\nregel twee',
  'غالي جدا',
  '\t=HYPERLINK("https://example.com")',
];

/** The cells of a sheet as LibreOffice shows them, row by row. */
function cellsIn(sheet: string): string[][] {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const shown = (cell: string) =>
    [...cell.matchAll(/<text:p>(.*?)<\/text:p>/gs)]
      .map(([, paragraph = '']) => paragraph.replaceAll(/<text:s\/>/g, ' ').replaceAll('<text:tab/>', '\t'))
      .join('\n')
      .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
  return [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      // Empty cells beside each other stand for themselves once.
      ([, attributes = '', cell = '']) =>
        Array.from({ length: Number(/columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1) }, () =>
          shown(cell),
        ),
    ),
  );
}

test.skipIf(soffice === undefined)(
  'LibreOffice shows every cell as it was written, and computes none of them',
  async () => {
    const running = await start({ now: () => new Date('2026-11-20T09:00:00Z') });
    for (const comment of written) {
      const survey = fixture('survey');
      await running.received({ ...survey, data: { ...survey.data, about: undefined, comment } });
    }
    const query = 'from=2026-11-01&to=2026-11-30';
    const csv = await running.get(`/v1/exports/surveys?${query}`, { authorization: `Bearer ${API_KEY}` });
    const folder = temporaryFolder();
    const file = join(folder, 'surveys.csv');
    writeFileSync(file, new Uint8Array(await csv.arrayBuffer()));
    // As the import dialog proposes it: commas, quotation marks, UTF-8, from the first line on; formulas are looked at.
    const filter = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1';
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [
      profile,
      '--headless',
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      file,
    ];
    await promisify(execFile)(soffice ?? '', args, { timeout: FIRST_START_MS });
    const sheet = readFileSync(join(folder, 'surveys.fods'), 'utf8');
    const [header = [], ...rows] = cellsIn(sheet);
    expect(header[0]).toBe('cursor');
    expect(sheet).not.toContain('table:formula');
    const at = header.indexOf('comment');
    expect(rows.map((row) => row[at]?.replace(/^'/, ''))).toEqual(written);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
  },
  FIRST_START_MS,
);
