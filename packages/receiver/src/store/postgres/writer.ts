/** One transaction after another on one connection, and an answer that holds even where the connection breaks. */
import pg from 'pg';
import { Rejected } from '../engine.ts';
import type { Changes, Found, Lookups } from '../engine.ts';
import { Busy } from '../store.ts';
import { write } from './changes.ts';
import { NotDurable, connectWriter } from './connect.ts';
import { lockHead, lookUp } from './lookups.ts';
import { allOf } from './pipeline.ts';

/** How often another writer may be faster before the sender is asked to come back. */
const MOST_TRIES = 8;

export class PostgresWriter {
  readonly #url: string;
  #client: pg.Client | null;

  constructor(url: string, client: pg.Client) {
    this.#url = url;
    this.#client = client;
  }

  /** @see {@link Engine.transact} */
  async transact(lookups: Lookups, decide: (found: Found) => Changes): Promise<void> {
    for (let tries = 1; ; tries++) {
      const client = await this.#connected();
      let committing: Changes | null = null;
      try {
        const [, last, found] = await allOf([
          client.query('BEGIN'),
          lockHead(client),
          lookUp(client, lookups),
        ]);
        const changes = decide({ last, ...found });
        await write(client, changes);
        committing = changes;
        await client.query('COMMIT');
        return;
      } catch (error) {
        const state = refusalOf(error);
        if (state === null) {
          this.#drop(client);
          if (committing !== null && (await this.#isStored(committing))) return;
          throw new Busy('The connection to the database broke', { cause: error });
        }
        await this.#rollBack(client);
        if (!isConflict(state)) throw told(error, state);
        if (tries === MOST_TRIES) throw new Busy('Other receivers are writing', { cause: error });
      }
    }
  }

  async close(): Promise<void> {
    await this.#client?.end().catch(() => {});
    this.#client = null;
  }

  /**
   * @throws {Busy} when the server cannot be reached.
   * @throws {NotDurable} when it was set up anew and keeps its promises no longer.
   */
  async #connected(): Promise<pg.Client> {
    if (this.#client) return this.#client;
    try {
      this.#client = await connectWriter(this.#url);
      return this.#client;
    } catch (error) {
      if (error instanceof NotDurable) throw error;
      throw new Busy('The database cannot be reached', { cause: error });
    }
  }

  #drop(client: pg.Client): void {
    this.#client = null;
    // Waiting for a polite good-bye on a connection that is broken would take as long as what broke it.
    void client.end().catch(() => {});
    client.connection.stream.destroy();
  }

  async #rollBack(client: pg.Client): Promise<void> {
    await client.query('ROLLBACK').catch(() => this.#drop(client));
  }

  /**
   * The connection broke while a commit was under way: it was stored whole, or not at all. The row of the newest record
   * is free only when the server has made up its mind.
   *
   * @throws {Busy} while nobody knows; the sender asks again with the same id.
   */
  async #isStored({ events: [first] }: Changes): Promise<boolean> {
    if (!first) return false;
    const client = await this.#connected();
    try {
      await client.query('BEGIN');
      await lockHead(client);
      const { rows } = await client.query<{ answer: string }>(
        'SELECT answer FROM event WHERE site = $1 AND id = $2',
        [first.site, first.id],
      );
      await client.query('ROLLBACK');
      return rows[0]?.answer === first.answer;
    } catch (error) {
      this.#drop(client);
      throw new Busy('Nobody knows whether the commit was stored', { cause: error });
    }
  }
}

/**
 * The SQLSTATE with which the server refused, having changed nothing. `null` where it did not answer, or in words that
 * leave open what became of a commit (connection exceptions, a server going down, an ambiguous result).
 */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return null;
  return /^(08|57P|40003)/.test(error.code) ? null : error.code;
}

/** Serialization failures and deadlocks: another writer was faster. */
const isConflict = (state: string) => state === '40001' || state === '40P01';

function told(error: unknown, state: string): unknown {
  // Broken rules and values that cannot be stored.
  if (/^2[23]/.test(state)) return new Rejected('The database does not take this', { cause: error });
  // Out of resources, locks that others hold, statements that took too long, a disk that is full.
  if (/^(53|55|57|58)/.test(state)) return new Busy('The database is busy', { cause: error });
  return error;
}
