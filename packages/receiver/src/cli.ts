#!/usr/bin/env node
/**
 * `fairwell serve`: a receiver on a port. Stdout gets one line, when it is ready; everything else goes to stderr.
 * Other commands answer on stdout and end.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from './commands/audit.ts';
import { backup } from './commands/backup.ts';
import { check } from './commands/check.ts';
import type { Command } from './commands/command.ts';
import { erase } from './commands/erase.ts';
import { exportPerson } from './commands/export.ts';
import { keys } from './commands/keys.ts';
import { login } from './commands/login.ts';
import { migrate } from './commands/migrate.ts';
import { outbox } from './commands/outbox.ts';
import { rebuild } from './commands/rebuild.ts';
import { receipt } from './commands/receipt.ts';
import { report } from './commands/report.ts';
import { restore } from './commands/restore.ts';
import { rights } from './commands/rights.ts';
import { verify } from './commands/verify.ts';
import { createLog } from './log/log.ts';
import { serve } from './node.ts';
import type { Served } from './node.ts';
import type { LogEntry } from './options.ts';
import { createReceiver } from './receiver.ts';
import { UsageError, readCommand, usage } from './settings.ts';
import type { CliSettings } from './settings.ts';

/** How long requests under way may take once the database has failed. */
const LAST_ANSWERS_MS = 250;

const commands = new Map<string | undefined, Command>([
  ['audit', audit],
  ['backup', backup],
  ['check', check],
  ['erase', erase],
  ['export', exportPerson],
  ['keys', keys],
  ['login', login],
  ['migrate', migrate],
  ['outbox', outbox],
  ['rebuild', rebuild],
  ['receipt', receipt],
  ['report', report],
  ['restore', restore],
  ['rights', rights],
  ['verify', verify],
]);

try {
  const [name, ...args] = process.argv.slice(2);
  const answer = await commands.get(name)?.(args, new Date());
  if (answer) {
    process.stdout.write(answer.text);
    process.exitCode = answer.exitCode;
  } else {
    const command = readCommand(process.argv.slice(2), process.env);
    if (command === 'help') console.log(usage);
    else await run(command);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run({ port, host, logLevel, ...settings }: CliSettings): Promise<void> {
  const write = createLog({ level: logLevel });
  const log = (entry: LogEntry) => {
    write(entry);
    // What is on disk after a failed write nobody knows; a fresh process finds out, this one would only guess.
    if (entry.event === 'storage-failed') setTimeout(endAtOnce, LAST_ANSWERS_MS);
    // Whoever starts it again starts it with the new key, where that is in its folder.
    if (entry.event === 'signing-key-revoked') {
      process.exitCode = 1;
      process.kill(process.pid, 'SIGTERM');
    }
  };
  mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  const apiKey = settings.apiKey ?? keptApiKey(settings.data);
  const receiver = await createReceiver({ ...settings, apiKey, log, thread: true });
  if (receiver.createdKey !== null) {
    console.error(
      `Made a key to sign receipts with: ${receiver.createdKey}. Keep a copy of it somewhere else.`,
    );
  }
  const served = await serve(receiver, { port, host, ownsProcess: true }).catch(async (error: unknown) => {
    await receiver.close();
    throw isTaken(error) ? new Error(`Port ${port} is taken. Choose another one with --port.`) : error;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(served));
  console.log(`Fairwell listens on ${served.url}`);
}

/** So that a first start needs nothing set up: the key of servers is made once and kept beside the database. */
function keptApiKey(data: string): string {
  const file = join(data, 'api-key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const key = randomBytes(24).toString('base64url');
  writeFileSync(file, `${key}\n`, { mode: 0o600, flush: true });
  console.error(`Made a key for servers and the insights page: ${file}`);
  return key;
}

/**
 * Ends the process whatever its threads are doing, and without another write. An end in order would close the database,
 * which writes, and would wait for every thread, one of which may be waiting for the disk.
 */
function endAtOnce(): void {
  process.kill(process.pid, 'SIGKILL');
  // The first process of a container cannot be killed from inside.
  process.exit(1);
}

function stop(served: Served): void {
  served.close().then(
    () => process.exit(process.exitCode ?? 0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
