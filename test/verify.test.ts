import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createReceiver } from '@fairwell/receiver';
import { serve } from '@fairwell/receiver/node';
import { expect, onTestFinished, test } from 'vitest';

const root = new URL('../', import.meta.url);
const snippets = [...readFileSync(new URL('README.md', root), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(
  ([, code]) => code as string,
);

/** Runs a snippet of the README as it stands, with what the reader has at hand. */
async function run(code: string, atHand: object, env: Record<string, string> = {}): Promise<string> {
  const given = Object.entries(atHand).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  const program = [...given, code].join('\n');
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    // Where the libraries that the snippets name are installed.
    cwd: fileURLToPath(new URL('packages/receiver/', root)),
    env: { ...process.env, ...env },
  });
  return stdout.trim();
}

const cancellation = JSON.parse(
  readFileSync(new URL('packages/schema/fixtures/valid/cancellation-dutch-weekly.json', root), 'utf8'),
);

async function running(options: Partial<Parameters<typeof createReceiver>[0]> = {}) {
  const data = await mkdtemp(`${tmpdir()}/fairwell-verify-`);
  const served = await serve(await createReceiver({ data, ...options }), { port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    await served.close();
    await rm(data, { recursive: true });
  });
  return served.url;
}

async function receivedBy(url: string): Promise<{ reference: string; receivedAt: string; receipt: string }> {
  const response = await fetch(`${url}/v1/messages`, { method: 'POST', body: JSON.stringify(cancellation) });
  expect(response.status).toBe(201);
  return response.json();
}

test('a stranger checks a receipt with the lines of the README, and a forged one throws', async () => {
  const code = snippets.find((snippet) => snippet.includes("from 'jose'")) ?? '';
  const url = await running();
  const { reference, receivedAt, receipt } = await receivedBy(url);
  const here = code.replace('https://leave.example', url);
  expect(await run(here, { receipt })).toBe(`${reference} received at ${receivedAt}`);
  const [head, claims, signature] = receipt.split('.');
  const forged = `${head}.${claims?.replace(/^./, 'f')}.${signature}`;
  await expect(run(here, { receipt: forged })).rejects.toThrow(/JW[ST]/);
});

test('a webhook is checked with the lines of the README, and a forged one throws', async () => {
  const code = snippets.find((snippet) => snippet.includes("from 'standardwebhooks'")) ?? '';
  const { promise: delivered, resolve } = Promise.withResolvers<{
    body: string;
    headers: IncomingHttpHeaders;
  }>();
  const billing = createServer((request, response) => {
    void (async () => {
      resolve({ body: await text(request), headers: request.headers });
      response.writeHead(204).end();
    })();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void billing.close());
  await once(billing, 'listening');
  const address = billing.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const url = await running({
    webhooks: [
      { name: 'billing', url: `http://127.0.0.1:${port}/`, secrets: [secret], allow: ['127.0.0.1/32'] },
    ],
  });
  await receivedBy(url);
  const { body, headers } = await delivered;
  const env = { FAIRWELL_WEBHOOK_SECRET: secret };
  expect(await run(code, { body, headers }, env)).toBe(
    `cancellation.requested ${cancellation.id}, delivery ${String(headers['webhook-id'])}`,
  );
  await expect(run(code, { body: `${body} `, headers }, env)).rejects.toThrow(/signature/i);
});
