/** `fairwell backup`: everything in the folder of a receiver, as it is at one moment, also while the receiver works. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../settings.ts';
import { number, text as textIn, textOrNull } from '../store/rows.ts';
import type { Row } from '../store/rows.ts';
import { copyDatabase } from '../store/sqlite/backup.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { languageFrom } from './input.ts';
import { BESIDE, DATABASE, MANIFEST, SIGNING_KEY, describeFile } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { requireDatabase, settingsFrom } from './place.ts';
import { progress } from './progress.ts';
import { upTo } from './up-to.ts';
import { wordsFor } from './locale/words.ts';

export const backupUsage = `fairwell backup --to <folder>    copies everything a receiver keeps, while it goes on working

The copy holds every message and the keys: whoever has it can read what people wrote and sign receipts. It is whole when
manifest.json is there, which is written last. \`fairwell restore\` puts it back.

  --to <folder>      where the copy goes: a folder that is empty, or is made
  --data <folder>    where the database and the keys are kept (FAIRWELL_DATA; default .fairwell)
  --config <file>    settings as JSON (default: fairwell.config.json, if it is there)
  --lang <tag>       language of the answer: nl, en or de (default nl)
  --json             answers in JSON: the manifest
  --help             shows this

Records in PostgreSQL are backed up with its own pg_dump; the keys stay in the data folder and are copied apart.
`;

const text = { type: 'string' } as const;

export const backup: Command = async (args, now) => {
  const { values, positionals } = readFlags('backup', args, {
    to: text,
    data: text,
    config: text,
    lang: text,
    json: { type: 'boolean' },
  });
  if (values.help === true) return { text: backupUsage, exitCode: 0 };
  if (positionals.length > 0 || values.to === undefined) {
    throw new UsageError(
      'Say where to: `fairwell backup --to <folder>`. `fairwell backup --help` shows the flags.',
    );
  }
  const words = wordsFor(languageFrom(values.lang ?? 'nl'));
  const { data, databaseUrl } = settingsFrom(values);
  if (databaseUrl !== undefined) throw new UsageError(inPostgres(data));
  requireDatabase(data);
  const to = resolve(values.to);
  requireEmpty(to);
  const manifest = await copyAll(data, to, now, words.backup.step);
  if (values.json === true) return { text: `${JSON.stringify({ to, ...manifest }, null, 2)}\n`, exitCode: 0 };
  const hasKey = manifest.files.some(({ name }) => name === SIGNING_KEY);
  const lines = [
    words.backup.made(to, upTo(manifest, words)),
    words.backup.secret,
    ...(hasKey ? [] : [words.backup.noKey(data)]),
  ];
  return { text: `${lines.join('\n')}\n`, exitCode: 0 };
};

const inPostgres = (data: string) =>
  'The records are in PostgreSQL (FAIRWELL_DATABASE_URL): back them up with pg_dump, or with what your provider offers. ' +
  `The keys are not in there: copy ${BESIDE.join(', ')} from ${data} as well, and keep them apart.`;

/**
 * @throws {UsageError} when there is something in the folder already.
 */
export function requireEmpty(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  throw new UsageError(`${folder} is not empty. Name a folder that is empty, or does not exist yet.`);
}

/** Nothing half-written stays, and what a crash leaves is no backup, because the manifest comes last. */
async function copyAll(data: string, to: string, now: Date, step: string): Promise<Manifest> {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  try {
    // Before the database: what a checkpoint speaks of must be in the copy, too.
    const beside = BESIDE.filter((name) => existsSync(join(data, name)));
    for (const name of beside) {
      writeFileSync(join(to, name), readFileSync(join(data, name)), { mode: 0o600, flag: 'wx', flush: true });
    }
    const told = progress();
    const newest = await copyDatabase(join(data, DATABASE), join(to, DATABASE), (done, total) =>
      told(step, done, total),
    );
    const files = await Promise.all(([DATABASE, ...beside] as const).map((name) => describeFile(to, name)));
    const manifest: Manifest = { v: 1, madeAt: now.toISOString(), ...lastOf(newest), files };
    const draft = join(to, `${MANIFEST}.new`);
    writeFileSync(draft, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(draft, join(to, MANIFEST));
    return manifest;
  } catch (error) {
    for (const name of readdirSync(to)) rmSync(join(to, name));
    throw error;
  }
}

/** A copy of a database that no program since the chain has opened has none. */
function lastOf(newest: Row | null): Pick<Manifest, 'sequence' | 'receivedAt' | 'chain'> {
  if (newest === null) return { sequence: 0, receivedAt: null, chain: null };
  return {
    sequence: number(newest, 'sequence'),
    receivedAt: textIn(newest, 'received_at'),
    chain: 'chain' in newest ? textOrNull(newest, 'chain') : null,
  };
}
