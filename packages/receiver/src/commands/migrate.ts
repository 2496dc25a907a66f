/** `fairwell migrate`: everything a receiver keeps, from the embedded database to PostgreSQL or back. */
import { resolve } from 'node:path';
import { UsageError } from '../settings.ts';
import { NotMoved, move } from '../store/copy/move.ts';
import type { Moved, Watcher } from '../store/copy/move.ts';
import { postgresSide } from '../store/copy/postgres.ts';
import type { Side } from '../store/copy/side.ts';
import { sqliteSide } from '../store/copy/sqlite.ts';
import { toEvent, toKey } from '../store/rows.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { languageFrom } from './input.ts';
import { requireDatabase, settingsFrom } from './place.ts';
import { progress } from './progress.ts';
import { Broken, Proof } from './proof.ts';
import { wordsFor } from './locale/words.ts';
import type { Words } from './locale/nl.ts';

export const migrateUsage = `fairwell migrate --from <folder> --to <address>    moves everything a receiver keeps to PostgreSQL
fairwell migrate --from <address> --to <folder>    and back

Stop the receiver first. The target must hold no records yet; it gets everything, or stays as it was. Everything is read back
and compared, and every receipt verified, before it counts. Run it again after it broke off: it starts anew, or says that
everything is there. The source is not changed.

  --from <place>    where the records are: the data folder of a receiver, or an address such as postgres://user@host/database
  --to <place>      where they go
  --config <file>   settings as JSON (default: fairwell.config.json, if it is there)
  --lang <tag>      language of the answer: nl, en or de (default nl)
  --json            answers in JSON
  --help            shows this

Leave out the place in PostgreSQL to use FAIRWELL_DATABASE_URL. A password is never a flag, because other users of a machine
can read those: it stands in that address, in PGPASSWORD or in ~/.pgpass.

Ends with 1 where nothing was moved.
`;

const text = { type: 'string' } as const;

export const migrate: Command = async (args) => {
  const { values, positionals } = readFlags('migrate', args, {
    from: text,
    to: text,
    config: text,
    lang: text,
    json: { type: 'boolean' },
  });
  if (values.help === true) return { text: migrateUsage, exitCode: 0 };
  if (positionals.length > 0 || (values.from ?? values.to) === undefined) {
    throw new UsageError(
      'Say where from and where to: `fairwell migrate --from <folder> --to <address>`. `fairwell migrate --help` shows more.',
    );
  }
  const words = wordsFor(languageFrom(values.lang ?? 'nl'));
  const otherwise = settingsFrom({ config: values.config }).databaseUrl;
  const from = placeFrom('from', values.from, otherwise);
  const to = placeFrom('to', values.to, otherwise);
  if (from.kind === to.kind) throw new UsageError(twice[from.kind]);
  if (from.kind === 'folder') requireDatabase(from.place);
  const told = progress();
  const proof = new Proof();
  const moved = await between(from, to, {
    progress: (step, table, done, total) => told(`${words.migrate.step[step]} ${table}`, done, total),
    async inspect(table, rows) {
      if (table === 'signing_key') proof.trust(rows.map(toKey));
      if (table === 'event') await proof.take(rows.flatMap((row) => toEvent(row) ?? []));
    },
  });
  const { receipts } = proof;
  if (values.json === true) {
    return { text: `${JSON.stringify({ ...moved, receipts }, null, 2)}\n`, exitCode: 0 };
  }
  return { text: report(moved, receipts, from.kind === 'folder' ? from : to, words, to), exitCode: 0 };
};

type Place = { kind: 'folder' | 'postgres'; place: string };

const twice = {
  folder:
    'One of the two places must be in PostgreSQL: an address such as postgres://user@host/database, or FAIRWELL_DATABASE_URL. To copy a folder, use `fairwell backup` and `fairwell restore`.',
  postgres:
    'One of the two places must be a folder. From one PostgreSQL to another, use pg_dump and pg_restore.',
};

function placeFrom(flag: 'from' | 'to', given: string | undefined, otherwise: string | undefined): Place {
  const place = given ?? otherwise;
  if (place === undefined) {
    throw new UsageError(`Say --${flag}, or set FAIRWELL_DATABASE_URL.`);
  }
  if (!/^postgres(ql)?:/.test(place)) return { kind: 'folder', place: resolve(place) };
  if (!URL.canParse(place)) {
    throw new UsageError(`--${flag} must be an address such as postgres://user@host/database.`);
  }
  if (given !== undefined && new URL(given).password !== '') {
    throw new UsageError(
      `--${flag} must not hold a password: other users of this machine can read it. Set FAIRWELL_DATABASE_URL, or PGPASSWORD.`,
    );
  }
  return { kind: 'postgres', place };
}

async function between(from: Place, to: Place, watcher: Watcher): Promise<Moved> {
  const source = await open(from);
  try {
    const target = await open(to);
    try {
      return await move(source, target, watcher);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const rest =
        error instanceof NotMoved || error instanceof Broken
          ? 'Nothing was moved.'
          : 'Run the command again: it starts anew, or finds that everything is there.';
      throw new Error(`${reason.replace(/\.?$/, '.')} ${rest}`, { cause: error });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

const open = async ({ kind, place }: Place): Promise<Side> =>
  kind === 'folder' ? sqliteSide(place) : postgresSide(place);

function report(
  { isNew, counts }: Moved,
  receipts: number,
  folder: Place,
  { migrate: say, locale }: Words,
  to: Place,
): string {
  const messages = say.messages(counts['event'] ?? 0, locale);
  const what = isNew ? say.moved(messages, receipts.toLocaleString(locale)) : say.already(messages);
  const next = to.kind === 'postgres' ? say.toPostgres(folder.place) : say.toFolder(folder.place);
  return `${what}\n${next}\n`;
}
