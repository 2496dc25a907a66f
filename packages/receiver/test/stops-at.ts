/**
 * A program that is killed while it opens a database, right after one statement of the migrations:
 * `stops-at.ts <folder, or address of PostgreSQL> <number>`. With 0 it goes on to the end. Prints how many there were.
 */
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { connectWriter, migrate } from '../src/store/postgres/connect.ts';
import { openDatabase } from '../src/store/sqlite/open.ts';

const [place = '', number = ''] = process.argv.slice(2);
let done = 0;

/** The statements of a migration, one by one; nothing for anything else. */
function statementsOf(sql: unknown): string[] {
  const statements = String(sql)
    .replaceAll(/--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  const isMigration = /^(CREATE|ALTER|DROP|INSERT|UPDATE)/.test(statements[0] ?? '');
  return isMigration ? statements : [];
}

function count(): void {
  done += 1;
  if (done === Number(number)) process.kill(process.pid, 'SIGKILL');
}

const exec: (this: DatabaseSync, sql: string) => void = Reflect.get(DatabaseSync.prototype, 'exec');
DatabaseSync.prototype.exec = function (sql) {
  const statements = statementsOf(sql);
  if (statements.length === 0) exec.call(this, sql);
  for (const statement of statements) {
    exec.call(this, statement);
    count();
  }
};

const query: (...args: unknown[]) => unknown = Reflect.get(pg.Client.prototype, 'query');
Object.assign(pg.Client.prototype, {
  async query(this: pg.Client, ...args: unknown[]) {
    const statements = args.length === 1 ? statementsOf(args[0]) : [];
    if (statements.length === 0) return Reflect.apply(query, this, args);
    for (const statement of statements) {
      await Reflect.apply(query, this, [statement]);
      count();
    }
    return undefined;
  },
});

if (place.startsWith('postgres:')) {
  const client = await connectWriter(place);
  await migrate(client);
  await client.end();
} else openDatabase(place).close();
process.stdout.write(`${done}\n`);
