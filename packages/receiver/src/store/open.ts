/** Puts a store together: one kind of database, and the writer that everybody shares. */
import type { Engine } from './engine.ts';
import { GroupCommit } from './group-commit.ts';
import { sqliteEngine } from './sqlite/engine.ts';
import { openDatabase } from './sqlite/open.ts';
import type { Store } from './store.ts';

/**
 * Opens the store in `folder`, creating what is missing.
 *
 * @param failed told once, when the store takes nothing more.
 * @throws {Error} with a sentence for people when the folder is in use or cannot be trusted.
 */
export async function openStore(folder: string, failed: (error: Error) => void): Promise<Store> {
  return storeOn(sqliteEngine(openDatabase(folder)), failed);
}

/** @param failed told once, when the store takes nothing more. */
export function storeOn(engine: Engine, failed: (error: Error) => void): Store {
  const commits = new GroupCommit(engine, failed);
  return {
    ...engine,
    write: (lane, wanted, work) => commits.write(lane, wanted, work),
    failure: () => commits.failure,
    async close() {
      await commits.drained();
      await engine.close();
    },
  };
}
