/** A receiver as operators run it, in a process of its own, so that it can be killed. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { API_KEY } from '../kit.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const unthreaded = fileURLToPath(new URL('unthreaded.ts', import.meta.url));

export interface Place {
  data: string;
  /** The embedded database where there is none. */
  databaseUrl?: string | undefined;
}

export interface ReceiverProcess {
  child: ChildProcess;
  url: string;
  errors: () => string;
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

export interface HowToRun {
  /** 0, the default, takes any free one. */
  port?: number;
  /** What the process is run under, e.g. `['strace', '-f']`. */
  under?: string[];
  /** Whether the embedded database has threads of its own, as the command line gives it. */
  thread?: boolean;
}

/** Resolves with the process when it listens, or with its end where it never did. */
export async function launch(
  { data, databaseUrl }: Place,
  { port = 0, under = [], thread = true }: HowToRun = {},
): Promise<ReceiverProcess | { url: null; code: number | NodeJS.Signals | null; errors: string }> {
  const script = thread ? [cli, 'serve', '--port', String(port), '--data', data] : [unthreaded, data];
  const command = [process.execPath, '--conditions=@fairwell/source', ...script];
  const [program = '', ...args] = [...under, ...command];
  const child = spawn(program, args, {
    cwd: data,
    env: {
      PATH: process.env['PATH'],
      FAIRWELL_API_KEY: API_KEY,
      ...(databaseUrl === undefined ? {} : { FAIRWELL_DATABASE_URL: databaseUrl }),
      // Thousands of starts read the same sources.
      NODE_COMPILE_CACHE: join(tmpdir(), 'fairwell-compiled'),
    },
    // A group of its own: ending the group also ends what it runs under.
    detached: under.length > 0,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => endGroup(child, under.length > 0));
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  await Promise.race([once(child.stdout, 'data'), ended]);
  const url = /^Fairwell listens on (http:\/\/localhost:\d+)\n$/.exec(out)?.[1];
  // By name, every request would first ask which of two addresses answers.
  if (url) return { child, url: url.replace('localhost', '127.0.0.1'), errors: () => errors, ended };
  return { url: null, code: await ended, errors };
}

/**
 * Starts a receiver and waits for its one line.
 *
 * @throws {Error} with what it said where it did not start.
 */
export async function serving(place: Place, how: HowToRun = {}): Promise<ReceiverProcess> {
  const started = await launch(place, how);
  if (started.url === null) throw new Error(`Not started (${started.code}): ${started.errors}`);
  return started;
}

/**
 * Watches, with these arguments of strace, a process that runs already.
 *
 * @returns ends that.
 * @throws {Error} where the system does not let it.
 */
export async function attach({ pid }: ChildProcess, args: string[]): Promise<() => void> {
  const strace = spawn('strace', ['-f', '-p', String(pid), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const detach = () => void strace.kill('SIGKILL');
  onTestFinished(detach);
  let said = '';
  strace.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = once(strace, 'exit');
  while (!said.includes('attached')) {
    const [isOver] = await Promise.race([
      ended.then(() => [true]),
      once(strace.stderr, 'data').then(() => [false]),
    ]);
    if (isOver) throw new Error(`strace cannot watch it: ${said}`);
  }
  return detach;
}

function endGroup(child: ChildProcess, isGroup: boolean): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  if (isGroup) process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
}
