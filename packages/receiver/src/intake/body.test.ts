import { MAX_MESSAGE_BYTES } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { ORIGIN, fixture, start } from '../../test/kit.ts';

const weekly = () => fixture('cancellation-dutch-weekly');

describe('what cannot be read', () => {
  const body = () => JSON.stringify(weekly());

  test.each([
    ['nothing', ''],
    ['half a message', body().slice(0, -20)],
    ['something behind it', `${body()} {}`],
    ['a list', `[${body()}]`],
    ['null', 'null'],
    ['a byte order mark', `\uFEFF${body()}`],
    ['the same key twice', body().replace('"v":1', '"v":1,"v":1')],
    ['the same key twice, written differently', body().replace('"v":1', '"v":1,"\\u0076":1')],
    ['a __proto__ key', body().replace('"v":1', '"v":1,"__proto__":{"mode":"test"}')],
    ['a number beyond all bounds', body().replace('"v":1', '"v":1,"more":1e999')],
    ['half a character', body().replace('"v":1', '"v":1,"more":"\\ud800"')],
    [
      'ten thousand levels',
      body().replace('"v":1', `"v":1,"more":${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    ],
  ])('is refused: %s', async (_, text) => {
    const { post, read } = await start();
    const response = await post(text);
    expect(response.status).toBe(400);
    expect((await response.json()).type).toBe('urn:fairwell:problem:malformed-body');
    expect((await read<{ last: number }>('/v1/events')).last).toBe(0);
  });

  test('is refused: bytes that are not UTF-8', async () => {
    const { receiver } = await start();
    const bytes = new TextEncoder().encode(body());
    bytes[20] = 0xff;
    const response = await receiver.fetch(
      new Request(`${ORIGIN}/v1/messages`, { method: 'POST', body: bytes }),
    );
    expect(response.status).toBe(400);
  });

  test('a byte order mark is named, because nobody sees it', async () => {
    const { post } = await start();
    const { detail } = await (await post(`\uFEFF${body()}`)).json();
    expect(detail).toContain('byte order mark');
  });

  test('keys that only look like inherited ones are fields like any other', async () => {
    const { received } = await start();
    await received(
      body().replace('"v":1', '"v":1,"constructor":1,"more":{"a":{"b":"{\\"a\\":1,\\"a\\":2}"}}'),
    );
  });
});

describe('size and kind of the body', () => {
  const sized = (bytes: number) => {
    const message = { ...weekly(), padding: '' };
    message.padding = 'é'.repeat(Math.floor((bytes - Buffer.byteLength(JSON.stringify(message))) / 2));
    const text = JSON.stringify(message);
    return text + ' '.repeat(bytes - Buffer.byteLength(text));
  };

  test('as large as allowed passes, one byte more does not', async () => {
    const { post } = await start();
    expect((await post(sized(MAX_MESSAGE_BYTES))).status).toBe(201);
    const response = await post(sized(MAX_MESSAGE_BYTES + 1));
    expect(response.status).toBe(413);
    expect((await response.json()).type).toBe('urn:fairwell:problem:too-large');
  });

  test('a form with more fields than any of ours is not read any further', async () => {
    const { receiver } = await start();
    const sent = (count: number) => {
      const body = new URLSearchParams(Array.from({ length: count }, (_, index) => [`data.a${index}`, '1']));
      return receiver.fetch(new Request(`${ORIGIN}/v1/messages`, { method: 'POST', body }));
    };
    // What is in it is still wrong.
    expect(await (await sent(1000)).text()).not.toContain('more than 1000 fields');
    const refused = await sent(1001);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('more than 1000 fields');
  });

  test('an endless body is cut off while it comes in', async () => {
    const { receiver } = await start();
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(32));
      },
    });
    const endless = { method: 'POST', body, duplex: 'half' };
    const response = await receiver.fetch(new Request(`${ORIGIN}/v1/messages`, endless));
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(2 * MAX_MESSAGE_BYTES);
  });

  test.each([
    ['multipart/form-data; boundary=x', {}],
    ['application/xml', {}],
    ['application/json; charset=utf-7', {}],
    ['application/json', { 'content-encoding': 'gzip' }],
  ])('%s %o is not taken', async (type, headers) => {
    const { post } = await start();
    const response = await post(weekly(), { 'content-type': type, ...headers });
    expect(response.status).toBe(415);
  });

  test.each(['text/plain', 'Text/Plain; Charset="UTF-8"', 'application/json'])('%s is', async (type) => {
    const { post } = await start();
    expect((await post(weekly(), { 'content-type': type })).status).toBe(201);
  });

  test('another method is told which one to use', async () => {
    const { get } = await start();
    const response = await get('/v1/messages');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});
