import { expect, onTestFinished, test } from 'vitest';
import { createReceiver } from './index.ts';
import { serve } from './node.ts';
import { fixture, temporaryFolder } from '../test/kit.ts';

test('closing the server closes the receiver, so that the folder is free again', async () => {
  const data = temporaryFolder();
  const served = await serve(await createReceiver({ data }), { port: 0, host: '127.0.0.1' });
  expect(served.url).toBe(`http://127.0.0.1:${served.port}`);
  const message = JSON.stringify(fixture('cancellation-least'));
  const response = await fetch(`${served.url}/v1/messages`, { method: 'POST', body: message });
  const answer = await response.text();
  await served.close();
  const again = await createReceiver({ data });
  onTestFinished(() => again.close());
  const replay = await again.fetch(
    new Request(`${served.url}/v1/messages`, { method: 'POST', body: message }),
  );
  expect(await replay.text()).toBe(answer);
});

test('a request that never ends does not hold up the others', async () => {
  const served = await serve(await createReceiver({ data: temporaryFolder() }), { port: 0 });
  onTestFinished(() => served.close());
  const hanging = new AbortController();
  const endless = new ReadableStream({ pull: () => new Promise(() => {}) });
  const request = { method: 'POST', body: endless, duplex: 'half', signal: hanging.signal };
  const never = fetch(`${served.url}/v1/messages`, request);
  const message = JSON.stringify(fixture('cancellation-least'));
  const response = await fetch(`${served.url}/v1/messages`, { method: 'POST', body: message });
  expect(response.status).toBe(201);
  hanging.abort();
  await expect(never).rejects.toThrow();
});
