/** What the tests ask of a browser that Playwright cannot drive, or cannot drive well: one window, a hand and an eye. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An element in the page, in the words of its driver. */
export type Reference = Record<string, unknown>;

export interface Driver {
  open(url: string): Promise<void>;
  /** Another tab of the same person; everything happens there from now on. */
  newTab(): Promise<void>;
  /** Closes that tab, whatever it is doing, and goes back to the first. */
  closeTab(): Promise<void>;
  /** From here on everything happens in the frame that the selector finds, or in the page itself. */
  within(frame: string | null): Promise<void>;
  /** Runs a function in the page. What goes in and comes out is JSON. */
  run<T, A extends unknown[]>(script: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Runs a function in the page that returns an element, or null. */
  find<A extends unknown[]>(script: (...given: A) => Element | null, ...given: A): Promise<Reference | null>;
  /** Presses the mouse button on the middle of an element, or only points at it: 0 times. */
  click(element: Reference, times?: number): Promise<void>;
  /** Gives the window the focus, which a browser that was slow to start may have given to another. */
  toFront(): Promise<void>;
  /** Presses keys or lets go of them. WebDriver's code points stand for those without a character. */
  press(keys: { type: 'keyDown' | 'keyUp'; value: string }[]): Promise<void>;
  /** Ends the browser as a person would. */
  close(): Promise<void>;
  /** Ends it as a crash would: nothing is written any more. */
  kill(): void;
}

/** Where a browser keeps things. A folder that nobody named goes when the browser goes. */
export interface Home {
  folder: string;
  forget: () => void;
}

export async function homeFor(folder: string | undefined): Promise<Home> {
  if (folder) return { folder, forget: () => undefined };
  const own = await mkdtemp(join(tmpdir(), 'fairwell-browser-'));
  return { folder: own, forget: () => rmSync(own, { recursive: true, force: true, maxRetries: 3 }) };
}

/**
 * Starts a program in a group of its own, so that what it started ends with it.
 *
 * @returns a function that ends the whole group at once.
 */
export function startGroup(
  command: string,
  given: string[],
  env: NodeJS.ProcessEnv,
  after: () => void,
): () => void {
  const child: ChildProcess = spawn(command, given, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...env },
  });
  const end = (): void => {
    process.off('exit', end);
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    after();
  };
  process.on('exit', end);
  return end;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

/** Asks again and again until there is an answer. @throws {Error} after 30 seconds. */
export async function eventually<T>(what: string, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not come up within 30 seconds`);
}
