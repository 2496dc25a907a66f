/** Checks the log piece by piece, as many at a time as there are processors. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckedPage } from './check-records.ts';
import type { Piece, ThreadData } from './check-thread.ts';

/**
 * @param until the last record.
 * @param size how many records make a piece.
 * @returns what was found, piece after piece.
 * @throws {Error} when the database cannot be read.
 */
export async function* checkInThreads(
  workerData: ThreadData,
  until: number,
  size: number,
): AsyncGenerator<CheckedPage> {
  const pieces: Piece[] = [];
  for (let after = 0; after < until; after += size) pieces.push([after, Math.min(after + size, until)]);
  const checked = pieces.map(() => Promise.withResolvers<CheckedPage>());
  for (const { promise } of checked) promise.catch(() => {});
  let next = 0;
  const threads = Array.from({ length: Math.min(availableParallelism(), pieces.length) }, () =>
    startThread(workerData),
  );
  const work = async (thread: Worker) => {
    for (let index = next++; index < pieces.length; index = next++) {
      thread.postMessage(pieces[index]);
      const [page]: CheckedPage[] = await once(thread, 'message');
      if (page) checked[index]?.resolve(page);
    }
    thread.postMessage('end');
  };
  const failed = (error: unknown) => {
    for (const { reject } of checked) reject(error);
  };
  for (const thread of threads) work(thread).catch(failed);
  try {
    for (const { promise } of checked) yield await promise;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/**
 * Lets the database look at its own pages and indexes, in a thread beside the others.
 *
 * @throws {Error} when the database cannot be read.
 */
export async function damageInThread(workerData: ThreadData): Promise<string[]> {
  const thread = startThread(workerData);
  try {
    thread.postMessage('damage');
    const [found]: string[][] = await once(thread, 'message');
    return found ?? [];
  } finally {
    await thread.terminate();
  }
}

function startThread(workerData: ThreadData): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const file = new URL(`./check-thread.${isSource ? 'ts' : 'js'}`, import.meta.url);
  return new Worker(file, {
    workerData,
    ...(isSource ? { execArgv: ['--conditions=@fairwell/source'] } : {}),
  });
}
