/** Starts `site-process.ts`, which can be killed in the middle of anything. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { ReceiverOptions } from '../src/index.ts';

const script = fileURLToPath(new URL('site-process.ts', import.meta.url));

export interface Site {
  child: ChildProcess;
  /** What it wrote so far. */
  lines: () => string[];
  send: (message: unknown) => void;
  /** Exit code, or the signal that ended it. */
  ended: Promise<NodeJS.Signals | number | null>;
}

export function startSite(options: Partial<ReceiverOptions>, aheadMs = 0): Site {
  const args = ['--conditions=@fairwell/source', script, JSON.stringify(options), String(aheadMs)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  return {
    child,
    lines: () => out.split('\n').filter((line) => line !== ''),
    send: (message) => child.stdin.write(`${JSON.stringify(message)}\n`),
    ended: new Promise((resolve) => {
      child.once('close', (code, signal) => resolve(signal ?? code));
    }),
  };
}
