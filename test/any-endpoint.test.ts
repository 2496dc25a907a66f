import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EchoAcknowledgement } from '@fairwell/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';

// The example is documentation that people copy, so it has to keep what it promises.
const example = new URL('../examples/any-endpoint/server.mjs', import.meta.url).pathname;
const fixture = new URL('../packages/schema/fixtures/valid/cancellation-dutch-weekly.json', import.meta.url);

let folder: string;
let server: ChildProcess;
let url: string;

async function start(): Promise<void> {
  const env = { ...process.env, PORT: '0', FILE: join(folder, 'kept.ndjson') };
  server = spawn(process.execPath, [example], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(server.stdout!, 'data');
  url = /http:\S+\d/.exec(String(line))![0];
}

const post = (body: string) => fetch(url, { method: 'POST', body });
const kept = async () => (await readFile(join(folder, 'kept.ndjson'), 'utf8')).split('\n').filter(Boolean);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairwell-any-'));
  await start();
});

afterEach(async () => {
  server.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

test('keeps the message and echoes its id, which the elements take as received', async () => {
  const message = await readFile(fixture, 'utf8');
  const response = await post(message);
  expect(response.status).toBe(201);
  expect(EchoAcknowledgement.parse(await response.json()).id).toBe(JSON.parse(message).id);
  expect(JSON.parse((await kept())[0]!).message).toEqual(JSON.parse(message));
});

test('keeps one record however often it is sent, also after a crash', async () => {
  const message = await readFile(fixture, 'utf8');
  const first = await (await post(message)).json();
  server.kill('SIGKILL');
  await once(server, 'exit');
  await start();
  expect(await (await post(message)).json()).toEqual(first);
  expect(await kept()).toHaveLength(1);
});

test('refuses other content under an id that was used', async () => {
  const message = JSON.parse(await readFile(fixture, 'utf8'));
  await post(JSON.stringify(message));
  const response = await post(
    JSON.stringify({ ...message, data: { ...message.data, kind: 'extraordinary' } }),
  );
  expect(response.status).toBe(422);
  expect(await kept()).toHaveLength(1);
});

test('keeps every letter, also one that arrives in two pieces', async () => {
  const body = Buffer.from(
    await readFile(fixture, 'utf8').then((text) => text.replace('De Zaterdag', 'Zoë')),
  );
  const middle = body.indexOf(Buffer.from('ë')) + 1;
  const request = httpRequest(url, { method: 'POST' });
  request.write(body.subarray(0, middle));
  await new Promise((resolve) => setTimeout(resolve, 50));
  request.end(body.subarray(middle));
  await once(request, 'response');
  expect((await kept())[0]).toContain('Zoë');
});

test('starts again after a crash in the middle of a line', async () => {
  const message = await readFile(fixture, 'utf8');
  await post(message);
  server.kill('SIGKILL');
  await once(server, 'exit');
  await appendFile(join(folder, 'kept.ndjson'), '{"receivedAt":"2026-11-22T09:1');
  await start();
  expect((await post(message)).status).toBe(200);
  expect(await kept()).toHaveLength(1);
});

test.each(['', 'not json', '{"id":1}'])('keeps nothing of %j and says so', async (body) => {
  expect((await post(body)).status).toBe(400);
  expect(await kept()).toEqual([]);
});
