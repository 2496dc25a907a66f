/** A CSV as somebody opens it who works with spreadsheets. Skipped, and counted as skipped, where LibreOffice is not installed. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Where the list separator of the country is not a comma, a cell is cut where we would never cut it. */
const cutElsewhere = [
  'Alles prima;=1+41;',
  'Alles, prima;=1+41;',
  'Alles, prima; \u{200B}=1+41;',
  'Alles prima;"=1+41;',
  'Alles "prima";""=1+41;',
  'Alles prima;"";;+1+41;',
  'Alles prima\n=1+41;',
  'Alles prima\r\n\n-1+41;',
  'Alles prima\t=1+41\t',
  ';=1+41;',
  'Dank je ;-)',
  'Geen zin;\n',
];

/** Character codes of what stands between two cells. */
const separators = { comma: '44', semicolon: '59', 'each that LibreOffice proposes': '44/59/9' };

/** The cells of a sheet as LibreOffice shows them, row by row. */
function cellsIn(sheet: string): string[][] {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const shown = (cell: string) =>
    [...cell.matchAll(/<text:p(?:\/>|>(.*?)<\/text:p>)/gs)]
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

async function exported(comments: string[]): Promise<string> {
  const running = await start({ now: () => new Date('2026-11-20T09:00:00Z') });
  for (const comment of comments) {
    const survey = fixture('survey');
    await running.received({ ...survey, data: { ...survey.data, about: undefined, comment } });
  }
  const query = 'from=2026-11-01&to=2026-11-30';
  const csv = await running.get(`/v1/exports/surveys?${query}`, { authorization: `Bearer ${API_KEY}` });
  const file = join(temporaryFolder(), 'surveys.csv');
  writeFileSync(file, new Uint8Array(await csv.arrayBuffer()));
  return file;
}

/** The sheet as LibreOffice keeps it. */
async function opened(file: string, separator: keyof typeof separators): Promise<string> {
  const folder = dirname(file);
  // As the import dialog proposes it: quotation marks, UTF-8, from the first line on; formulas are looked at.
  const filter = `CSV:${separators[separator]},34,76,1,,0,false,true,false,false,false,-1`;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const to = ['--convert-to', 'fods', '--outdir', folder];
  const args = [profile, '--headless', `--infilter=${filter}`, ...to, file];
  await promisify(execFile)(soffice ?? '', args, { timeout: FIRST_START_MS });
  return readFileSync(join(folder, 'surveys.fods'), 'utf8');
}

test.skipIf(soffice === undefined)(
  'LibreOffice shows every cell as it was written, and computes none of them',
  async () => {
    const file = await exported([...written, ...cutElsewhere]);
    const sheet = await opened(file, 'comma');
    const [header = [], ...rows] = cellsIn(sheet);
    expect(header[0]).toBe('cursor');
    expect(sheet).not.toContain('table:formula');
    const at = header.indexOf('comment');
    const shown = rows.map((row) => row[at]?.replaceAll(/(?<=^|[;\t\n])'/g, ''));
    expect(shown).toEqual([...written, ...cutElsewhere].map((text) => text.replaceAll('\r\n', '\n')));
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    const proposed = await opened(file, 'each that LibreOffice proposes');
    expect(cellsIn(proposed)).toEqual(cellsIn(sheet));
    expect(proposed).not.toContain('table:formula');
    const cut = await opened(file, 'semicolon');
    expect(cut).toContain('Dank je');
    expect(cut).not.toContain('table:formula');
  },
  FIRST_START_MS,
);
