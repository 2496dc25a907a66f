/** Signed checkpoints outside the database, one per line, so that a database from before cannot take its place unnoticed. */
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { StoredCheckpoint } from '../store/audit.ts';

/** Where checkpoints are kept: always in the data folder, and wherever else was set. */
export const checkpointFiles = ({
  data,
  checkpointFile,
}: {
  data: string;
  checkpointFile?: string | undefined;
}): string[] => [join(data, 'checkpoints.jsonl'), ...(checkpointFile === undefined ? [] : [checkpointFile])];

const Line = z.object({ sequence: z.int(), statement: z.string() });

/** Oldest first; none where there is no file. What a crash cut off was never exported, and is passed over. */
export function readCheckpoints(file: string): StoredCheckpoint[] {
  return contentOf(file).split('\n').flatMap(toCheckpoint);
}

function toCheckpoint(line: string): StoredCheckpoint[] {
  try {
    return [Line.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

/** On disk when it returns. */
export function appendCheckpoint(file: string, { sequence, statement }: StoredCheckpoint): void {
  const before = contentOf(file);
  // What a crash cut off is ended here, so that it does not spoil the new line.
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const isNew = before === '';
  const handle = openSync(file, 'a', 0o600);
  try {
    writeSync(handle, `${gap}${JSON.stringify({ sequence, statement })}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (isNew) syncFolder(dirname(file));
}

/** The name of a file is on disk only when its folder is. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
