import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type Server, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

interface Started {
  process: ChildProcess;
  /** What it has said so far, on both streams. */
  said: () => string;
  data: string;
}

async function start(env: Record<string, string>): Promise<Started> {
  const data = await mkdtemp(`${tmpdir()}/fairwell-start-`);
  const child = spawn(process.execPath, ['--conditions=@fairwell/source', 'examples/demo/start.ts'], {
    cwd: root,
    env: { ...process.env, FAIRWELL_DATA: data, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(data, { recursive: true, force: true });
  });
  return { process: child, said: () => said, data };
}

const exitOf = async ({ process: child }: Started): Promise<number> =>
  child.exitCode ?? ((await once(child, 'exit')) as [number])[0];

async function takenPort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

test('prints one address that answers, keeps its database where told, and stops cleanly on Ctrl-C', async () => {
  const demo = await start({ PORT: '0' });
  await expect.poll(demo.said, { timeout: 50_000 }).toContain('Fairwell runs on ');
  const [address = '', ...others] = demo.said().match(/http:\/\/\S+/g) ?? [];
  expect(others).toEqual([]);
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<fairwell-cancel>');
  expect(await readdir(demo.data)).toContain('fairwell.db');

  demo.process.kill('SIGINT');
  expect(await exitOf(demo)).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

test('says in one sentence that the port is taken', async () => {
  const { port } = await takenPort();
  const demo = await start({ PORT: String(port) });
  expect(await exitOf(demo)).toBe(1);
  expect(demo.said()).toContain(`port ${port} is taken by another program`);
});

test('says in one sentence that another one already uses its folder', async () => {
  const first = await start({ PORT: '0' });
  await expect.poll(first.said, { timeout: 50_000 }).toContain('Fairwell runs on ');
  const second = await start({ PORT: '0', FAIRWELL_DATA: first.data });
  expect(await exitOf(second)).toBe(1);
  expect(second.said()).toContain(`Another receiver already uses ${first.data}`);
  expect(second.said()).not.toContain('at ');
});

test('says in one sentence that PORT is no port', async () => {
  const demo = await start({ PORT: 'abc' });
  expect(await exitOf(demo)).toBe(1);
  expect(demo.said()).toContain('PORT is "abc", and it has to be a number from 0 to 65535.');
});

test('the guard says in one sentence that Node is too old', async () => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`;
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(older)}`, 'scripts/guard.mjs'],
    { cwd: root },
  );
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toContain('this runs under Node 20.20.2, and it needs 24 or newer');
});
