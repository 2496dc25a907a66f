// Where LibreOffice is, which opens exports in a test as people do.
import { existsSync } from 'node:fs';

const candidates = [
  process.env['SOFFICE_PATH'],
  '/usr/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** @returns the path of an installed LibreOffice */
export const findLibreOffice = (): string | undefined =>
  candidates.find((path) => path !== undefined && existsSync(path));
