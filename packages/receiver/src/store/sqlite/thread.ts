/**
 * The embedded database in a thread of its own: while it waits for the disk, the next requests are read, checked and
 * signed for. The insights get a second thread.
 */
import type { Changes, Engine, Found, Lookups } from '../engine.ts';
import { insightsInThread } from '../threads/insights.ts';
import { Thread } from '../threads/thread.ts';
import { packWritten, writtenOf } from './written.ts';
import type { PackedWritten } from './written.ts';

/** The engine as it looks from here: all of it, and the two halves of a transaction. */
interface Remote extends Omit<Engine, 'transact'> {
  transaction: {
    begin(lookups: Lookups): Promise<Found>;
    commit(written: PackedWritten): Promise<void>;
    rollBack(): Promise<void>;
  };
}

/** @throws {Error} like {@link openDatabase}. */
export async function sqliteInThread(folder: string): Promise<Engine> {
  const thread = await Thread.open(new URL('thread-worker', import.meta.url), folder);
  const { transaction, ...engine } = thread.functions() as Remote;
  const insights = insightsInThread({ folder });
  let isClosed = false;
  return {
    ...engine,
    insights,
    async transact(lookups, decide) {
      const found = await transaction.begin(lookups);
      let changes: Changes;
      try {
        changes = decide(found);
      } catch (error) {
        await transaction.rollBack();
        throw error;
      }
      await transaction.commit(packWritten(writtenOf(changes)));
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await engine.close();
      await Promise.all([thread.end(), insights.end()]);
    },
  };
}
