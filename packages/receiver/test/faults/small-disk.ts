/** A disk of a few megabytes that can really be full. Only root may make one. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../kit.ts';

export interface SmallDisk {
  folder: string;
  /** Takes all the room there is. */
  fill(): void;
  /** Gives it back. */
  clear(): void;
}

/** The reason, as a sentence, where there can be none here. */
export function smallDisk(megabytes: number): SmallDisk | string {
  const folder = temporaryFolder();
  const mount = ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=1777`, 'tmpfs', folder];
  const { error, status, stderr } = spawnSync('mount', mount);
  if (error || status !== 0) return `no disk of its own: ${error?.message ?? String(stderr).trim()}`;
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]));
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill() {
      // Smaller and smaller pieces, until not even a byte fits.
      for (let bytes = 1 << 20; bytes > 0; bytes >>= 1) while (fits(ballast, bytes));
    },
    clear: () => rmSync(ballast, { force: true }),
  };
}

function fits(file: string, bytes: number): boolean {
  try {
    writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' });
    return true;
  } catch {
    return false;
  }
}
