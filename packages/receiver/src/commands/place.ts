/** Where the records are that a command works with. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError, readCommand } from '../settings.ts';
import type { CliSettings } from '../settings.ts';

/** What `fairwell serve` would be told by the same flags, the environment and the settings file. */
export function settingsFrom(flags: { data?: string | undefined; config?: string | undefined }): CliSettings {
  const args = Object.entries({ data: flags.data, config: flags.config }).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, value],
  );
  const settings = readCommand(['serve', ...args], process.env);
  if (settings === 'help') throw new Error('Flags and values cannot ask for help');
  return settings;
}

export const holdsDatabase = (folder: string): boolean => existsSync(join(folder, 'fairwell.db'));

/**
 * @throws {UsageError} when no receiver ever worked in the folder.
 */
export function requireDatabase(folder: string): void {
  if (holdsDatabase(folder)) return;
  throw new UsageError(`There is no database in ${folder}. Name the folder of a receiver.`);
}
