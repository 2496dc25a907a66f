/** `fairwell restore`: puts a backup into an empty folder, once it has proved to be whole. */
import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync } from 'node:fs';
import { openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../settings.ts';
import { PAGE } from '../store/copy/side.ts';
import { checkDatabase } from '../store/sqlite/backup.ts';
import { sqliteEngine } from '../store/sqlite/engine.ts';
import { openDatabase } from '../store/sqlite/open.ts';
import type { StoredEvent } from '../store/records.ts';
import { requireEmpty } from './backup.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { languageFrom } from './input.ts';
import { DATABASE, SIGNING_KEY, describeFile, readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { progress } from './progress.ts';
import { Proof } from './proof.ts';
import { upTo } from './up-to.ts';
import { wordsFor } from './locale/words.ts';

export const restoreUsage = `fairwell restore --from <folder> --data <folder>    puts back what \`fairwell backup\` copied

The files must be those of the manifest, the database whole, and every receipt signed; otherwise nothing is put back.
Messages that were received after the backup are not in it. Says up to which number it goes: a receipt with a higher one
belongs to a message that was received and is missing here.

  --from <folder>    the backup
  --data <folder>    where it goes: a folder that is empty, or is made
  --lang <tag>       language of the answer: nl, en or de (default nl)
  --json             answers in JSON
  --help             shows this
`;

const text = { type: 'string' } as const;

export const restore: Command = async (args) => {
  const { values, positionals } = readFlags('restore', args, {
    from: text,
    data: text,
    lang: text,
    json: { type: 'boolean' },
  });
  if (values.help === true) return { text: restoreUsage, exitCode: 0 };
  if (positionals.length > 0 || values.from === undefined || values.data === undefined) {
    throw new UsageError(
      'Say from where and into what: `fairwell restore --from <folder> --data <folder>`. `fairwell restore --help` shows more.',
    );
  }
  const words = wordsFor(languageFrom(values.lang ?? 'nl'));
  const from = resolve(values.from);
  const data = resolve(values.data);
  const manifest = readManifest(from);
  requireEmpty(data);
  const receipts = await putBack(manifest, { from, data, step: words.restore.step });
  const { sequence, chain, receivedAt } = manifest;
  if (values.json === true) {
    return {
      text: `${JSON.stringify({ data, sequence, receivedAt, chain, receipts }, null, 2)}\n`,
      exitCode: 0,
    };
  }
  const hasKey = manifest.files.some(({ name }) => name === SIGNING_KEY);
  const lines = [
    words.restore.done(data, upTo(manifest, words)),
    words.restore.checked(receipts.toLocaleString(words.locale)),
    words.restore.missing(sequence.toLocaleString(words.locale)),
    words.restore.readers(sequence.toLocaleString(words.locale)),
    words.restore.erased,
    hasKey ? words.restore.next(data) : words.restore.noKey(data),
  ];
  return { text: `${lines.join('\n')}\n`, exitCode: 0 };
};

interface Way {
  from: string;
  data: string;
  /** What it is called while it goes on. */
  step: string;
}

/**
 * Looks at everything in a folder of its own first: a receiver that is started too early finds nothing, rather than half.
 *
 * @returns how many receipts were found to hold.
 */
async function putBack(manifest: Manifest, { from, data, step }: Way): Promise<number> {
  const draft = join(data, 'unfinished-restore');
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  try {
    for (const { name, bytes, sha256 } of manifest.files) {
      if (!existsSync(join(from, name))) throw new Error(`The backup is not whole: ${name} is missing.`);
      copyFileSync(join(from, name), join(draft, name));
      chmodSync(join(draft, name), 0o600);
      const copied = await describeFile(draft, name);
      if (copied.bytes !== bytes || copied.sha256 !== sha256) {
        throw new Error(`The backup cannot be used: ${name} is not the file that was backed up.`);
      }
    }
    const receipts = await check(draft, manifest, step);
    if (readdirSync(data).length > 1) {
      throw new Error(`Something else was put into ${data} meanwhile. Nothing was put back.`);
    }
    // The database first: with the key alone, a start would begin a new history.
    const names = manifest.files
      .map(({ name }) => name)
      .toSorted((a, b) => Number(b === DATABASE) - Number(a === DATABASE));
    for (const name of names) flush(join(draft, name));
    for (const name of names) renameSync(join(draft, name), join(data, name));
    flush(data);
    return receipts;
  } finally {
    rmSync(draft, { recursive: true });
  }
}

/** Opens it as a receiver would, which also brings an older backup up to date. */
async function check(folder: string, { sequence, chain }: Manifest, step: string): Promise<number> {
  const connections = openDatabase(folder);
  const engine = sqliteEngine(connections);
  try {
    checkDatabase(connections.writer);
    // Who was logged in then may have logged out since.
    await engine.logins.forgetEnded(Number.MAX_SAFE_INTEGER);
    const proof = new Proof();
    proof.trust(await engine.keys());
    const told = progress();
    let last: StoredEvent | undefined;
    for (;;) {
      const page = await engine.eventsAfter(last?.sequence ?? 0, PAGE);
      if (page.length === 0) break;
      await proof.take(page);
      last = page.at(-1);
      told(step, last?.sequence ?? 0, sequence);
    }
    if ((last?.sequence ?? 0) !== sequence || (last?.chain ?? null) !== chain) {
      throw new Error('The backup cannot be used: its database does not end where its manifest says.');
    }
    return proof.receipts;
  } finally {
    await engine.close();
  }
}

/** Until it is on disk, losing power could still take it away. */
function flush(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
