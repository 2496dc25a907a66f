import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { SignedAcknowledgement } from '@fairwell/schema';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { outside, receiverWithPast, standing } from '../../test/history.ts';
import { fixture, start, temporaryFolder } from '../../test/kit.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const now = new Date('2026-11-22T12:00:00Z');
const copy = (...args: string[]) => backup(args, now);
const putBack = (...args: string[]) => restore(args, now);
/** What both folders hold, besides. */
const FILES = ['api-key', 'checkpoints.jsonl', 'fairwell.db'];
/** A folder that does not exist yet. */
const elsewhere = () => join(temporaryFolder(), 'made', 'here');

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => void vi.restoreAllMocks());
});

/** A receiver with a past that goes on working, and a backup of it. */
async function backedUp() {
  const { running, sent } = await receiverWithPast();
  writeFileSync(join(running.data, 'api-key'), 'a-key-of-servers-for-tests\n', { mode: 0o600 });
  const to = elsewhere();
  const { text } = await copy('--data', running.data, '--to', to);
  return { running, sent, to, text };
}

describe('a backup', () => {
  test('holds everything, says how far it goes, and that it is a secret', async () => {
    const { running, to, text } = await backedUp();
    expect(text).toMatch(
      new RegExp(
        `^De reservekopie staat in ${to}: tot en met nummer 9, ontvangen op 22 november 2026 10:00\\.\nBewaar hem als een geheim\\.`,
      ),
    );
    expect(readdirSync(to).toSorted()).toEqual([...FILES, 'manifest.json', 'signing-key.json']);
    for (const name of readdirSync(to)) expect(statSync(join(to, name)).mode & 0o777).toBe(0o600);
    expect(statSync(to).mode & 0o777).toBe(0o700);
    const manifest = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8'));
    const { chain } = (await running.receiver.close(), lastIn(join(running.data, 'fairwell.db')));
    expect(manifest).toMatchObject({ v: 1, madeAt: now.toISOString(), sequence: 9, chain });
    expect(chain).toMatch(/^[\w-]{43}$/);
  });

  test('once put back, the outside sees no difference, and it goes on where it was', async () => {
    const { running, sent, to } = await backedUp();
    const seen = await outside(running);
    await running.receiver.close();
    const data = elsewhere();
    const { text, exitCode } = await putBack('--from', to, '--data', data, '--lang', 'en');
    expect(exitCode).toBe(0);
    expect(text).toBe(
      `Restored into ${data}: up to number 9, received on 22 November 2026 10:00.\n` +
        'All files are as they were backed up, and the signature of every receipt holds (9).\n' +
        'What came later is not in it. If somebody shows a receipt with a number above 9, that message was received and is missing here. Then deal with it after all.\n' +
        'Systems that read /v1/events begin again after number 9: higher numbers will be given out once more.\n' +
        'What was erased later is in it again. Erase it once more with fairwell erase.\n' +
        `Now start the receiver: fairwell serve --data ${data}\n`,
    );
    expect(readdirSync(data).toSorted()).toEqual([...FILES, 'signing-key.json']);
    for (const name of readdirSync(data)) expect(statSync(join(data, name)).mode & 0o777).toBe(0o600);
    const again = await start({ ...standing, data });
    expect(await outside(again)).toEqual(seen);
    for (const message of sent) expect((await again.post(message)).status).toBe(200);
    expect((await again.received(fixture('cancellation-least'))).sequence).toBe(10);
  });

  test('without the signing key says so', async () => {
    const { running } = await backedUp();
    rmSync(join(running.data, 'signing-key.json'));
    const to = elsewhere();
    const { text } = await copy('--data', running.data, '--to', to);
    expect(text).toContain(`Let op: in ${running.data} staat geen signing-key.json.`);
    expect((await putBack('--from', to, '--data', elsewhere())).text).toContain(
      'De sleutel zat er niet bij.',
    );
  });

  test('of nothing received yet is a backup too', async () => {
    const { data } = await start();
    const to = elsewhere();
    expect((await copy('--data', data, '--to', to)).text).toContain('er is nog niets ontvangen');
    expect((await putBack('--from', to, '--data', elsewhere(), '--json')).text).toContain('"sequence": 0');
  });
});

test('made while a receiver takes one message after another: everything up to one number, and nothing after it', async () => {
  const data = temporaryFolder();
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const args = ['--conditions=@fairwell/source', cli, 'serve', '--port', '0', '--data', data];
  const child = spawn(process.execPath, args);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  const url = String(line).trim().split(' ').at(-1);
  const answers = new Map<number, SignedAcknowledgement>();
  const enough = new AbortController();
  const senders = Array.from({ length: 8 }, async () => {
    while (!enough.signal.aborted) {
      const body = JSON.stringify(fixture('cancellation-least'));
      const response = await fetch(`${url}/v1/messages`, { method: 'POST', body });
      const answer = SignedAcknowledgement.parse(await response.json());
      answers.set(answer.sequence, answer);
    }
  });
  await vi.waitFor(() => expect(answers.size).toBeGreaterThan(300), { timeout: 15_000 });
  const copies: { to: string; before: number; after: number }[] = [];
  for (let round = 0; round < 3; round++) {
    const before = Math.max(...answers.keys());
    const to = elsewhere();
    await copy('--data', data, '--to', to);
    copies.push({ to, before, after: Math.max(...answers.keys()) });
  }
  enough.abort();
  await Promise.all(senders);
  child.kill('SIGTERM');
  await once(child, 'close');
  for (const { to, before, after } of copies) {
    const restored = elsewhere();
    const { sequence } = JSON.parse((await putBack('--from', to, '--data', restored, '--json')).text);
    expect(sequence).toBeGreaterThanOrEqual(before);
    // Eight may have been stored, but not answered yet.
    expect(sequence).toBeLessThanOrEqual(after + 8);
    const running = await start({ data: restored });
    const published = createLocalJWKSet(running.receiver.publicKeys);
    for (const [number, { id, receipt }] of answers) {
      const kept = await running.get(`/v1/receipts/${id}.jwt`);
      expect(kept.status).toBe(number <= sequence ? 200 : 404);
      if (number <= sequence) expect(await kept.text()).toBe(receipt);
    }
    await jwtVerify(answers.get(before)?.receipt ?? '', published);
    await running.receiver.close();
  }
});

describe('what is not a whole backup is not put back', () => {
  test.each<[string, (to: string) => void, RegExp]>([
    [
      'broken off',
      (to) => rmSync(join(to, 'manifest.json')),
      /^There is no whole backup in .*manifest\.json is missing/,
    ],
    ['a file is gone', (to) => rmSync(join(to, 'signing-key.json')), /signing-key\.json is missing/],
    [
      'cut short',
      (to) => truncateSync(join(to, 'fairwell.db'), 8192),
      /fairwell\.db is not the file that was backed up/,
    ],
    ['grown', (to) => appendFileSync(join(to, 'api-key'), 'x'), /api-key is not the file/],
    [
      'a manifest of something else',
      (to) => writeFileSync(join(to, 'manifest.json'), '{"v":1}'),
      /cannot be used:\n/,
    ],
  ])('%s', async (_, damage, sentence) => {
    const { to } = await backedUp();
    damage(to);
    const data = elsewhere();
    await expect(putBack('--from', to, '--data', data)).rejects.toThrow(sentence);
    expect(existsSync(data) ? readdirSync(data) : []).toEqual([]);
  });

  test('records that were changed, with a manifest to match', async () => {
    const { running } = await backedUp();
    await running.receiver.close();
    const database = new DatabaseSync(join(running.data, 'fairwell.db'));
    database.exec("UPDATE event SET answer = replace(answer, 'received', 'rejected') WHERE sequence = 3");
    database.close();
    const to = elsewhere();
    await copy('--data', running.data, '--to', to);
    await expect(putBack('--from', to, '--data', elsewhere())).rejects.toThrow(/^Record 3 is not what/);
  });

  test('a manifest that speaks of other records', async () => {
    const { to } = await backedUp();
    const file = join(to, 'manifest.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"sequence": 9', '"sequence": 12'));
    await expect(putBack('--from', to, '--data', elsewhere())).rejects.toThrow(
      /does not end where its manifest says/,
    );
  });
});

describe('nothing is overwritten', () => {
  test('by a backup, nor by a restore', async () => {
    const { running, to } = await backedUp();
    const before = readFileSync(join(to, 'manifest.json'));
    await expect(copy('--data', running.data, '--to', to)).rejects.toThrow(/is not empty/);
    expect(readFileSync(join(to, 'manifest.json'))).toEqual(before);
    await expect(putBack('--from', to, '--data', running.data)).rejects.toThrow(/is not empty/);
    expect((await running.get('/ready')).status).toBe(200);
  });

  test('killed on the way, a restore leaves nothing that a receiver would start on', async () => {
    const { to } = await backedUp();
    // A file that never comes to its end.
    const file = join(to, 'signing-key.json');
    rmSync(file);
    execFileSync('mkfifo', [file]);
    const data = elsewhere();
    const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
    const args = ['--conditions=@fairwell/source', cli, 'restore', '--from', to, '--data', data];
    const child = spawn(process.execPath, args);
    const copied = join(data, 'unfinished-restore', 'fairwell.db');
    await vi.waitFor(() => expect(existsSync(copied)).toBe(true), { timeout: 15_000, interval: 5 });
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readdirSync(data)).toEqual(['unfinished-restore']);
    await expect(putBack('--from', to, '--data', data)).rejects.toThrow(/is not empty/);
  });

  test('a database that is damaged leaves no backup behind', async () => {
    const { running } = await backedUp();
    await running.receiver.close();
    const file = join(running.data, 'fairwell.db');
    const bytes = readFileSync(file);
    // Somewhere in the middle, on pages that hold rows.
    bytes.fill(0x5a, 4096 * 6, 4096 * 8);
    writeFileSync(file, bytes);
    const to = elsewhere();
    await expect(copy('--data', running.data, '--to', to)).rejects.toThrow(/damaged|malformed/);
    expect(readdirSync(to)).toEqual([]);
  });
});

describe('what was typed', () => {
  test('records in PostgreSQL have a tool of their own', async () => {
    vi.stubEnv('FAIRWELL_DATABASE_URL', 'postgres://db.example/fairwell');
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(copy('--to', elsewhere())).rejects.toThrow(/pg_dump.*signing-key\.json, api-key/);
  });

  test.each([[[]], [['--to', 'a', 'b']]])('%j cannot be used', async (args) => {
    await expect(copy(...args)).rejects.toThrow(/^Say where to/);
    await expect(putBack(...args)).rejects.toThrow(/^(Say from where|Unknown option)/);
  });

  test('a folder without a database is not made into one', async () => {
    const data = elsewhere();
    await expect(copy('--data', data, '--to', elsewhere())).rejects.toThrow(/^There is no database in/);
    expect(existsSync(data)).toBe(false);
  });

  test('--help names every flag', async () => {
    for (const [{ text, exitCode }, ...flags] of [
      [await copy('--help'), '--to', '--data', '--config', '--lang', '--json', '--help'],
      [await putBack('--help'), '--from', '--data', '--lang', '--json', '--help'],
    ] as const) {
      expect(exitCode).toBe(0);
      for (const flag of flags) expect(text).toContain(flag);
    }
  });
});

const lastIn = (file: string): Record<string, unknown> => {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database.prepare('SELECT chain FROM event ORDER BY sequence DESC LIMIT 1').get();
  database.close();
  return row ?? {};
};
