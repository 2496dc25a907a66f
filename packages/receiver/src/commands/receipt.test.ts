import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KeySet } from '@fairwell/schema';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fixture, restart, start, temporaryFolder } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { serve } from '../node.ts';
import { receipt } from './receipt.ts';

const now = () => new Date('2026-11-22T09:15:30Z');
const later = new Date('2026-12-01T12:00:00Z');

/** A file with that content. */
function file(name: string, content: unknown): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** A receipt, kept in its three forms, and the keys of its receiver. */
async function kept(running?: Running, change = {}) {
  const { received, get, receiver } = running ?? (await start({ now, publicUrl: 'https://leave.example' }));
  const { id } = await received({ ...fixture('cancellation-dutch-weekly'), ...change });
  const form = async (ending: string) =>
    (await get(`/v1/receipts/${id}.${ending}?site=de-zaterdag&save=1`)).text();
  return {
    html: file('receipt.html', await form('html')),
    json: file('receipt.json', await form('json')),
    jwt: file('receipt.jwt', await form('jwt')),
    keys: file('jwks.json', receiver.publicKeys),
    published: receiver.publicKeys,
  };
}

const run = (...args: string[]) => receipt(['verify', ...args], later);
const withRevoked = ({ keys }: KeySet, revokedAt: string) =>
  file('jwks.json', { keys: keys.map((key) => ({ ...key, revokedAt })) });

test('a page alone: nothing was altered, and that this does not say who signed', async () => {
  const { html } = await kept();
  const { text, exitCode } = await run(html);
  expect(exitCode).toBe(0);
  expect(text).toContain('receipt.html: NIET VERANDERD\n');
  expect(text).toContain('Wie ondertekende, bewijst dat niet.');
  expect(text).toContain('  Ontvangen op: 22 november 2026 om 10:15:30 (Europe/Amsterdam)\n');
  expect(text).toContain('  Loopt tot en met: 22 december 2026\n');
  expect(text).toContain(
    '  Verklaring: Ik zeg mijn abonnement op De Zaterdag op. Het stopt op 22 december 2026.\n',
  );
});

test.each(['html', 'json', 'jwt'] as const)('%s with the published keys is genuine', async (form) => {
  const forms = await kept();
  const { text, exitCode } = await run(forms[form], '--keys', forms.keys, '--lang', 'en');
  expect(exitCode).toBe(0);
  expect(text).toContain(`receipt.${form}: GENUINE\n`);
  expect(text).toContain('Receiver: https://leave.example\n');
});

test('the address of the receiver will do for its keys', async () => {
  const running = await start({ now });
  const served = await serve(running.receiver, { port: 0 });
  onTestFinished(() => served.close());
  const { jwt } = await kept(running);
  expect(await run(jwt, '--keys', served.url)).toMatchObject({ exitCode: 0 });
  expect(await run(jwt, '--keys', `${served.url}/.well-known/jwks.json`)).toMatchObject({ exitCode: 0 });
  await expect(run(jwt, '--keys', `${served.url}/elsewhere`)).rejects.toThrow(/No keys could be read at/);
});

test('of another receiver: not signed by this one', async () => {
  const { html } = await kept();
  const other = await kept();
  const { text, exitCode } = await run(html, '--keys', other.keys);
  expect(exitCode).toBe(1);
  expect(text).toBe(
    'receipt.html: NIET ECHT\n\nOndertekend met een sleutel die hier niet bij hoort. Deze ontvanger ondertekende het niet.\n',
  );
});

test('altered: says what exactly does not hold, and shows nothing of it', async () => {
  const { keys } = await kept();
  const running = await start({ now });
  const { id } = await running.received(fixture('cancellation-dutch-weekly'));
  const json = await (await running.get(`/v1/receipts/${id}.json?site=de-zaterdag`)).text();
  const altered = file('receipt.json', json.replace('"endsOn":"2026-12-22"', '"endsOn":"2026-11-22"'));
  const own = file('jwks.json', running.receiver.publicKeys);
  const { text, exitCode } = await run(altered, '--keys', own);
  expect(exitCode).toBe(1);
  expect(text).toBe('receipt.json: NIET ECHT\n\nBij endsOn staat iets anders dan wat ondertekend is.\n');
  const answer = await run(altered, '--keys', keys, '--json');
  expect(JSON.parse(answer.text)).toEqual({ valid: false, proved: 'nothing', fault: 'unknown-key' });
});

describe('a key that was revoked', () => {
  test('before the receipt: not genuine', async () => {
    const { jwt, published } = await kept();
    const { text, exitCode } = await run(jwt, '--keys', withRevoked(published, '2026-11-22T09:00:00Z'));
    expect(exitCode).toBe(1);
    expect(text).toContain('NIET ECHT');
    expect(text).toContain('Sleutel ingetrokken op 22 november 2026 om 09:00:00 (UTC).');
  });

  test('after it: not proved by the signature alone, and says what would prove it', async () => {
    const { jwt, published } = await kept();
    const { text, exitCode } = await run(jwt, '--keys', withRevoked(published, '2026-11-23T09:00:00Z'));
    expect(exitCode).toBe(1);
    expect(text).toContain('NIET BEWEZEN');
    expect(text).toContain('Dat maakt dit bewijs niet vals.');
  });

  test('after it, and the receiver has the very receipt on record: genuine', async () => {
    const running = await start({ now });
    const { jwt, published } = await kept(running);
    const revoked = { keys: published.keys.map((key) => ({ ...key, revokedAt: '2026-11-23T09:00:00Z' })) };
    const fetch = async (request: Request) =>
      request.url.endsWith('/.well-known/jwks.json')
        ? Response.json(revoked)
        : running.receiver.fetch(request);
    const served = await serve({ ...running.receiver, fetch, close: async () => {} }, { port: 0 });
    onTestFinished(() => served.close());
    const { text, exitCode } = await run(jwt, '--keys', served.url);
    expect(exitCode).toBe(0);
    expect(text).toContain('de ontvanger heeft precies dit bewijs zelf bewaard');
  });
});

test('a receipt from before a change of keys stays genuine', async () => {
  const running = await start({ now });
  const { html, jwt } = await kept(running);
  const { receiver } = await restart(running, { now });
  const keys = file('jwks.json', receiver.publicKeys);
  for (const form of [html, jwt]) expect(await run(form, '--keys', keys)).toMatchObject({ exitCode: 0 });
});

test('a test is said to be one, and a time ahead of ours is remarked on', async () => {
  const { html } = await kept(undefined, { mode: 'test' });
  expect((await run(html, '--lang', 'de')).text).toContain('Achtung: Das ist ein Test.');
  const { text } = await receipt(['verify', html, '--lang', 'en'], new Date('2026-11-22T09:14:29Z'));
  expect(text).toContain('received later than now');
  const close = await receipt(['verify', html, '--lang', 'en'], new Date('2026-11-22T09:14:31Z'));
  expect(close.text).not.toContain('received later than now');
});

test('what somebody wrote cannot play tricks on the terminal', async () => {
  const { data } = fixture('cancellation-dutch-weekly');
  const text = 'Stop\u001B[2K\u202Ecba\r\nNu';
  const { html } = await kept(undefined, { data: { ...data, declared: { ...Object(data).declared, text } } });
  expect((await run(html)).text).toContain('Stop\\u{1b}[2K\\u{202e}cba\n    Nu\n');
});

test.each<[string[], RegExp]>([
  [[], /Name one file/],
  [['verify'], /Name one file/],
  [['forge', 'a.html'], /Name one file/],
  [['verify', 'not-there.html'], /There is no file not-there\.html/],
  [['verify', 'a', 'b'], /Name one file/],
  [['verify', 'a', '--key', 'b'], /Unknown option '--key'/],
  [['verify', 'package.json', '--keys', 'http://leave.example'], /come over http/],
  [['verify', 'package.json', '--keys', 'https://'], /--keys must be a file or an address/],
  [
    ['verify', 'package.json', '--keys', 'package.json'],
    /package\.json cannot be used:\n {2}keys is missing/,
  ],
])('%j cannot be used', async (args, sentence) => {
  await expect(receipt(args, later)).rejects.toThrow(sentence);
});

test('a bare signature needs keys, and says which', async () => {
  const { jwt, json } = await kept();
  for (const path of [jwt, json]) await expect(run(path)).rejects.toThrow(/Name one with --keys/);
});

test('from the command line: 0, 1 and 2', async () => {
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const { html } = await kept();
  const other = await kept();
  const code = (...args: string[]) =>
    spawnSync(process.execPath, ['--conditions=@fairwell/source', cli, 'receipt', ...args]).status;
  expect(code('verify', html)).toBe(0);
  expect(code('verify', html, '--keys', other.keys)).toBe(1);
  expect(code('verify')).toBe(2);
});

test('--help names every flag', async () => {
  const { text, exitCode } = await receipt(['--help'], later);
  expect(exitCode).toBe(0);
  for (const flag of ['--keys', '--lang', '--json', '--help']) expect(text).toContain(flag);
});
