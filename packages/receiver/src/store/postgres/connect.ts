/** Connections to PostgreSQL that keep what they acknowledge. */
import pg from 'pg';
import { missingMigrations } from '../migrations.ts';

/** No statement of ours takes longer unless something is wrong. */
const STATEMENT_MS = 10_000;
const CONNECT_MS = 5000;

function settings(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'fairwell',
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    lock_timeout: STATEMENT_MS,
    // A server that does not notice that we are gone lets go of what we held.
    idle_in_transaction_session_timeout: STATEMENT_MS,
    // A connection that died without a word would otherwise be waited for until the operating system gives up.
    query_timeout: STATEMENT_MS + 2000,
    keepAlive: true,
    // Sequences and milliseconds are all far below 2^53.
    types: {
      getTypeParser: (oid, format) =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  };
}

/** Connections for reading. They close by themselves when they are idle. */
export const openPool = (url: string): pg.Pool => poolOf({ ...settings(url), max: 8 });

/**
 * Connections for whoever reads through everything: few, and no statement of theirs spreads over several processors. It would
 * hardly be sooner there, and takes them from whoever declares something.
 */
export const openPatientPool = (url: string): pg.Pool =>
  poolOf({ ...settings(url), max: 2, onConnect: stayOnOneProcessor });

function poolOf(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  // An idle connection that breaks is replaced when the next one is needed.
  pool.on('error', () => {});
  return pool;
}

async function stayOnOneProcessor(client: pg.ClientBase): Promise<void> {
  try {
    await client.query("SELECT set_config('max_parallel_workers_per_gather', '0', FALSE)");
  } catch (error) {
    // Not every database that speaks like PostgreSQL has such a setting.
    if (!(error instanceof pg.DatabaseError)) throw error;
  }
}

/**
 * A connection for writing.
 *
 * @throws {Error} with a sentence for people when the server does not keep what it acknowledges.
 */
export async function connectWriter(url: string): Promise<pg.Client> {
  // A batch takes a few round trips, however many statements it has.
  const client = new pg.Client({ ...settings(url), pipeline: true });
  client.on('error', () => {});
  try {
    await client.connect();
    await proveDurable(client);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

/** Asked on every connection, because a role or a database may set it otherwise. */
async function proveDurable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ fsync: string | null; commit: string | null }>(
    "SELECT current_setting('fsync', TRUE) AS fsync, current_setting('synchronous_commit', TRUE) AS commit",
  );
  const [found] = rows;
  if (found?.fsync === 'off' || found?.commit === 'off') {
    throw new NotDurable(
      `This PostgreSQL would not keep what it acknowledges (fsync=${found.fsync}, ` +
        `synchronous_commit=${found.commit}). Turn both on for the database of the receiver.`,
    );
  }
}

/** The server is set up to lose what it acknowledged. */
export class NotDurable extends Error {
  override name = 'NotDurable';
}

/** Anything, as long as no other program uses the same number for its own. */
const MIGRATION_LOCK = 4_111_927_210;

/**
 * Applies the migrations that are missing, all in one transaction, so that a crash leaves all of them or none.
 *
 * @throws {Error} when the database holds a migration this program does not know.
 */
export async function migrate(client: pg.Client): Promise<void> {
  await client.query('BEGIN');
  try {
    await waitForOthers(client);
    await client.query(
      'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now())',
    );
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migration');
    for (const { name, sql } of missingMigrations(
      'postgres',
      rows.map((row) => row.name),
    )) {
      await client.query(sql);
      await client.query('INSERT INTO migration (name) VALUES ($1)', [name]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Several receivers may start at once; only here, far from the intake, one waits for the other. */
async function waitForOthers(client: pg.Client): Promise<void> {
  await client.query('SAVEPOINT before_lock');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  } catch (error) {
    // Not every database that speaks like PostgreSQL has such locks. There the one that comes second fails, and starts again.
    if (!(error instanceof pg.DatabaseError && ['0A000', '42883'].includes(error.code ?? ''))) throw error;
    await client.query('ROLLBACK TO SAVEPOINT before_lock');
  }
}
