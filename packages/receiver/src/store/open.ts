/** Puts a store together: one kind of database, and the writer that everybody shares. */
import type { Engine } from './engine.ts';
import { GroupCommit } from './group-commit.ts';
import { sqliteEngine } from './sqlite/engine.ts';
import { openDatabase } from './sqlite/open.ts';
import { sqliteInThread } from './sqlite/thread.ts';
import type { Store } from './store.ts';
import { insightsInThread } from './threads/insights.ts';

export interface Place {
  /** Folder of the embedded database. */
  data: string;
  /** Address of a PostgreSQL database that is used in its place. */
  databaseUrl?: string | undefined;
  /** Whether the embedded database gets a thread of its own, and the insights get one with either database. */
  thread?: boolean | undefined;
}

/**
 * Opens the store, creating what is missing.
 *
 * @param failed told once, when the store takes nothing more.
 * @throws {Error} with a sentence for people when the place is in use, cannot be reached or cannot be trusted.
 */
export async function openStore(place: Place, failed: (error: Error) => void): Promise<Store> {
  return storeOn(await openEngine(place), failed);
}

export async function openEngine({ data, databaseUrl, thread }: Place): Promise<Engine> {
  if (databaseUrl === undefined) return thread ? sqliteInThread(data) : sqliteEngine(openDatabase(data));
  // Most receivers never need it.
  const { postgresEngine } = await import('./postgres/engine.ts');
  return postgresEngine(databaseUrl, thread ? insightsInThread({ databaseUrl }) : null);
}

/** @param failed told once, when the store takes nothing more. */
export function storeOn(engine: Engine, failed: (error: Error) => void): Store {
  const commits = new GroupCommit(engine, failed);
  return {
    ...engine,
    isReachable: () => inTime(engine.isReachable()),
    write: (lane, wanted, work) => commits.write(lane, wanted, work),
    failure: () => commits.failure,
    async close() {
      await commits.drained();
      await engine.close();
    },
  };
}

/** Whoever asks whether the database can be reached does not wait longer than a sender would. */
const SILENT_MS = 2000;

/** `false` where there is no answer in time: a disk or a network may keep silent for ever. */
async function inTime(answer: Promise<boolean>): Promise<boolean> {
  const { promise: silence, resolve } = Promise.withResolvers<boolean>();
  const timeout = setTimeout(() => resolve(false), SILENT_MS);
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timeout);
  }
}
