import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryDatabase } from '../../test/database.ts';
import { outside, receiverWithPast, standing } from '../../test/history.ts';
import type { Past } from '../../test/history.ts';
import { fixture, start, temporaryFolder } from '../../test/kit.ts';
import { openEngine } from '../store/open.ts';
import { tables } from '../store/copy/tables.ts';
import { migrate } from './migrate.ts';

const run = (...args: string[]) => migrate(args, standing.now());

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => void vi.restoreAllMocks());
});

async function sql(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

const countIn = async (url: string): Promise<unknown> =>
  (await sql(url, 'SELECT count(*)::INTEGER AS n FROM event').catch(() => [{ n: 'no table' }]))[0];

/** A receiver with a past in a folder, stopped; and an empty database for it to move to. */
async function stopped(): Promise<Past & { seen: unknown; url: string }> {
  const past = await receiverWithPast();
  const seen = await outside(past.running);
  await past.running.receiver.close();
  const url = await temporaryDatabase();
  vi.stubEnv('FAIRWELL_DATABASE_URL', url);
  onTestFinished(() => void vi.unstubAllEnvs());
  return { ...past, seen, url };
}

describe('to PostgreSQL', () => {
  test('from outside nothing has changed, and it goes on where it was', async () => {
    const { running, sent, seen, url } = await stopped();
    const { text, exitCode } = await run('--from', running.data);
    expect([text, exitCode]).toEqual([
      'Verhuisd: 9 berichten. Alles is teruggelezen en gelijk, en de handtekening van elk ontvangstbewijs klopt (9).\n' +
        `Start de ontvanger voortaan met FAIRWELL_DATABASE_URL, en met dezelfde map ${running.data}: daar staan de sleutels. ` +
        'Start hem nooit meer zonder, want dan gaat hij verder in de oude database.\n',
      0,
    ]);
    const moved = await start({ ...standing, data: running.data, databaseUrl: url });
    expect(await outside(moved)).toEqual(seen);
    for (const message of sent) expect((await moved.post(message)).status).toBe(200);
    const { sequence } = await moved.received(fixture('cancellation-least'));
    expect(sequence).toBe(sent.length + 1);
    // The case is still found by the names of its contract.
    const again = await moved.received(fixture('cancellation-least', { site: 'de-zaterdag' }));
    const { case: caseId } = JSON.parse(await (await moved.post(sent[1])).text());
    expect(again.case).toBe(caseId);
  });

  test('every row of every table arrives, and numbers go on where they were', async () => {
    const { running, url } = await stopped();
    const database = new DatabaseSync(join(running.data, 'fairwell.db'));
    onTestFinished(() => database.close());
    // What takes months, or bad luck, to happen.
    database.exec(
      `INSERT INTO erasure (number, statement) VALUES (7, 'signed');
       UPDATE event SET message = '', answer = '', fingerprint = '', session = NULL, salt = NULL, erasure = 7 WHERE sequence = 2;
       UPDATE outbox SET dead_ms = 1764000000000, last_error = 'ReférenceError' WHERE sequence = 4 AND destination = 'refuses';
       INSERT INTO paused_destination (destination, paused_ms, error) VALUES ('refuses', 1764000000001, 'Gone');
       INSERT INTO mail_sent (mailbox, sent_ms) VALUES ('keyed-hash', 1764000000002), ('keyed-hash', 1764000000003);
       INSERT INTO mail_event (site, id, mailbox, noted_ms) VALUES ('', 'of-an-event', NULL, 1764000000004);
       UPDATE cancellation_case SET outcome = 'scheduled', effective_on = '2026-12-22';
       INSERT INTO signing_key VALUES ('old', 'x', '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z')`,
    );
    expect((await run('--from', running.data)).exitCode).toBe(0);
    for (const { name, key, columns } of tables) {
      const names = [...key, ...columns];
      const write = (row: object) =>
        JSON.stringify(names.map((column) => Object.entries(row).find(([each]) => each === column)?.[1]));
      const kept = database.prepare(`SELECT * FROM ${name}`).all().map(write);
      const arrived = (await sql(url, `SELECT row_to_json(t) AS row FROM (SELECT * FROM ${name}) AS t`)).map(
        ({ row }) =>
          write(row as object)
            .replaceAll('true', '1')
            .replaceAll('false', '0'),
      );
      expect(arrived.toSorted(), name).toEqual(kept.toSorted());
      expect(kept.length, name).toBeGreaterThan(0);
    }
    const [next] = await sql(url, "INSERT INTO erasure (statement) VALUES ('next') RETURNING number");
    expect(next).toEqual({ number: '8' });
  });

  test('a key that was revoked there stays revoked', async () => {
    const { running, url } = await stopped();
    await (await start({ databaseUrl: url })).receiver.close();
    const database = new DatabaseSync(join(running.data, 'fairwell.db'));
    const { kid, x } = database.prepare('SELECT * FROM signing_key').get() ?? {};
    database.close();
    await sql(
      url,
      `INSERT INTO signing_key VALUES ('${String(kid)}', '${String(x)}', 'then', '2026-11-01T00:00:00Z')`,
    );
    await expect(run('--from', running.data)).rejects.toThrow(
      /A row of signing_key did not arrive as it was/,
    );
  });

  test('a second time there is nothing to do, also when the new place has gone on', async () => {
    const { running, url } = await stopped();
    await run('--from', running.data);
    const before = await sql(url, 'SELECT * FROM outbox ORDER BY destination, sequence');
    const { text, exitCode } = await run('--from', running.data, '--lang', 'en');
    expect(text).toContain('There was nothing to do: everything is there already (9 messages).\n');
    expect(exitCode).toBe(0);
    const moved = await start({ ...standing, data: running.data, databaseUrl: url });
    await moved.received(fixture('cancellation-least'));
    await moved.receiver.close();
    expect(JSON.parse((await run('--from', running.data, '--json')).text)).toMatchObject({
      isNew: false,
      sequence: 9,
      counts: { event: 9, survey: 1, survey_reason: 1 },
    });
    expect(await countIn(url)).toEqual({ n: 10 });
    const after = await sql(url, 'SELECT * FROM outbox ORDER BY destination, sequence');
    expect(after).toEqual(before);
  });

  test('a receiver that was started there too early, without anything received, is no obstacle', async () => {
    const { running, seen, url } = await stopped();
    const elsewhere = temporaryFolder();
    copyFileSync(join(running.data, 'signing-key.json'), join(elsewhere, 'signing-key.json'));
    await (await start({ data: elsewhere, databaseUrl: url })).receiver.close();
    expect((await run('--from', running.data)).exitCode).toBe(0);
    const moved = await start({ ...standing, data: running.data, databaseUrl: url });
    expect(await outside(moved)).toEqual(seen);
  });

  test('a target with other records is left alone', async () => {
    const { running, url } = await stopped();
    const other = await start({ databaseUrl: url });
    await other.received(fixture('cancellation-least'));
    await other.receiver.close();
    await expect(run('--from', running.data)).rejects.toThrow(
      /^The target already holds other records \(up to number 1\).* Nothing was moved\.$/,
    );
    expect(await countIn(url)).toEqual({ n: 1 });
  });

  test('an earlier copy of the same records is not taken for all of them', async () => {
    const { running, url } = await stopped();
    await run('--from', running.data);
    const gone = await start({ ...standing, data: running.data });
    await gone.received(fixture('cancellation-least'));
    await gone.receiver.close();
    await expect(run('--from', running.data)).rejects.toThrow(
      /already holds other records \(up to number 9\)/,
    );
    expect(await countIn(url)).toEqual({ n: 9 });
  });

  test('while somebody writes to the target nothing moves', async () => {
    const { running, url } = await stopped();
    await (await openEngine({ data: '', databaseUrl: url })).close();
    const other = new pg.Client(url);
    await other.connect();
    await other.query('BEGIN; SELECT * FROM head FOR UPDATE');
    await expect(run('--from', running.data)).rejects.toThrow(/^Somebody is writing to the database/);
    await other.query('ROLLBACK');
    await other.end();
    expect((await run('--from', running.data)).exitCode).toBe(0);
  });

  test('a target that nobody answers at is named as such', async () => {
    const { running } = await stopped();
    const nobody = 'postgres://nobody@localhost:1/none';
    await expect(run('--from', running.data, '--to', nobody)).rejects.toThrow(
      /^The database cannot be used: .*ECONNREFUSED/,
    );
  });

  test('while a receiver works on the source nothing moves', async () => {
    const { running, url } = await stopped();
    await start({ data: running.data });
    await expect(run('--from', running.data)).rejects.toThrow(/^Another receiver already uses/);
    expect(await countIn(url)).toEqual({ n: 'no table' });
  });

  test.each([
    [
      "UPDATE event SET answer = replace(answer, 'received', 'rejected') WHERE sequence = 4",
      /^Record 4 is not what/,
    ],
    ["UPDATE event SET reference = 'XXXX-XXXX-XXXX' WHERE sequence = 2", /^Record 2 is not what/],
    [
      // Whatever it began with, it begins with another character of the alphabet now.
      "UPDATE signing_key SET x = iif(x LIKE 'A%', 'B', 'A') || substr(x, 2)",
      /^Record 1 is not what .*receipt/,
    ],
  ])('what is not as it was acknowledged does not move: %s', async (edit, sentence) => {
    const { running, url } = await stopped();
    const database = new DatabaseSync(join(running.data, 'fairwell.db'));
    database.exec(edit);
    database.close();
    await expect(run('--from', running.data)).rejects.toThrow(sentence);
    expect(await countIn(url)).toEqual({ n: 0 });
  });

  test('a target that does not keep what it is given gets nothing', async () => {
    const { running, url } = await stopped();
    await (await openEngine({ data: '', databaseUrl: url })).close();
    await sql(
      url,
      `CREATE FUNCTION shorten() RETURNS TRIGGER LANGUAGE plpgsql AS
         $$ BEGIN NEW.comment = left(NEW.comment, 5); RETURN NEW; END $$;
       CREATE TRIGGER shorten BEFORE INSERT ON survey FOR EACH ROW EXECUTE FUNCTION shorten()`,
    );
    await expect(run('--from', running.data)).rejects.toThrow(
      'A row of survey did not arrive as it was: [7]. Nothing was moved.',
    );
    expect(await countIn(url)).toEqual({ n: 0 });
  });

  test('killed on the way: nothing is there, and the next time everything', async () => {
    const { running, seen, url } = await stopped();
    await sql(
      url,
      // As slow as a target far away.
      `CREATE FUNCTION wait() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.2); RETURN NEW; END $$`,
    );
    await (await openEngine({ data: '', databaseUrl: url })).close();
    await sql(url, 'CREATE TRIGGER wait BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION wait()');
    const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
    const args = ['--conditions=@fairwell/source', cli, 'migrate', '--from', running.data];
    const child = spawn(process.execPath, args);
    onTestFinished(() => void child.kill('SIGKILL'));
    let told = '';
    child.stderr.on('data', (chunk) => (told += String(chunk)));
    await vi.waitFor(() => expect(told).toContain('overzetten event 9/9'), { timeout: 15_000, interval: 5 });
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(told).not.toContain('nakijken');
    expect(await countIn(url)).toEqual({ n: 0 });
    await sql(url, 'DROP TRIGGER wait ON outbox');
    expect((await run('--from', running.data)).text).toContain('Verhuisd: 9 berichten.');
    const moved = await start({ ...standing, data: running.data, databaseUrl: url });
    expect(await outside(moved)).toEqual(seen);
  });
});

test('and back to a folder', async () => {
  const url = await temporaryDatabase();
  const { running, sent } = await receiverWithPast(url);
  const seen = await outside(running);
  await running.receiver.close();
  const data = join(temporaryFolder(), 'made', 'here');
  const { text, exitCode } = await run('--from', url, '--to', data, '--lang', 'de');
  expect(text).toContain('Umgezogen: 9 Nachrichten.');
  expect(exitCode).toBe(0);
  copyFileSync(join(running.data, 'signing-key.json'), join(data, 'signing-key.json'));
  const moved = await start({ ...standing, data });
  expect(await outside(moved)).toEqual(seen);
  for (const message of sent) expect((await moved.post(message)).status).toBe(200);
  await moved.receiver.close();
  expect((await run('--from', url, '--to', data)).text).toContain('Er was niets te doen');
});

describe('what was typed', () => {
  test.each<[string[], RegExp]>([
    [[], /^Say where from and where to/],
    [['--from', 'a', 'b'], /^Say where from and where to/],
    [['--from', 'a', '--to', 'b'], /^One of the two places must be in PostgreSQL/],
    [['--from', 'postgres://a/b', '--to', 'postgres://c/d'], /^One of the two places must be a folder/],
    [['--from', 'a'], /^Say --to, or set FAIRWELL_DATABASE_URL\.$/],
    [['--to', 'postgres://me:secret@host/db', '--from', 'a'], /^--to must not hold a password/],
    [['--to', 'postgres://[', '--from', 'a'], /^--to must be an address/],
    [['--colour'], /Unknown option '--colour'/],
  ])('%j cannot be used', async (args, sentence) => {
    vi.stubEnv('FAIRWELL_DATABASE_URL', undefined);
    onTestFinished(() => void vi.unstubAllEnvs());
    const failure = await run(...args).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'UsageError', message: expect.stringMatching(sentence) });
    expect(String(failure)).not.toContain('secret');
  });

  test('a folder that holds no database is not made into one', async () => {
    const data = join(temporaryFolder(), 'nothing');
    await expect(run('--from', data, '--to', 'postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(
      /^There is no database in/,
    );
    expect(existsSync(data)).toBe(false);
  });

  test('--help names every flag', async () => {
    const { text, exitCode } = await run('--help');
    expect(exitCode).toBe(0);
    for (const flag of ['--from', '--to', '--config', '--lang', '--json', '--help'])
      expect(text).toContain(flag);
  });
});
