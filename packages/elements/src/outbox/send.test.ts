import { describe, expect, test, vi } from 'vitest';
import { post } from './send.ts';

const ENDPOINT = 'https://leave.example/v1/messages?site=1';

/** A network that keeps what it was given. */
function network(answer: () => Response | Promise<Response> = () => new Response('{}')) {
  const requests: Request[] = [];
  const doFetch: typeof fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return answer();
  };
  return { requests, doFetch };
}

describe('one POST', () => {
  test('goes to exactly the endpoint, in a form that needs no preflight', async () => {
    const { requests, doFetch } = network();
    await post(doFetch, ENDPOINT, '{"v":1}');
    const [request] = requests;
    expect(request).toMatchObject({
      url: ENDPOINT,
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      keepalive: true,
    });
    expect([...request!.headers]).toEqual([['content-type', 'text/plain;charset=UTF-8']]);
    expect(await request!.text()).toBe('{"v":1}');
  });

  test('keeps alive while less than 60,000 bytes are under way, counted as bytes', async () => {
    let let_go = (): void => undefined;
    const hold = new Promise<Response>((resolve) => (let_go = () => resolve(new Response('{}'))));
    const { requests, doFetch } = network(() => hold);
    const sending = [post(doFetch, ENDPOINT, '👋'.repeat(7000)), post(doFetch, ENDPOINT, '👋'.repeat(9000))];
    expect(requests.map(({ keepalive }) => keepalive)).toEqual([true, false]);
    let_go();
    await Promise.all(sending);
    await post(doFetch, ENDPOINT, '👋'.repeat(9000));
    expect(requests.at(-1)?.keepalive).toBe(true);
  });

  test('takes nothing from a polluted prototype', async () => {
    const polluted = Object.prototype as { signal?: unknown; integrity?: unknown };
    polluted.signal = AbortSignal.abort();
    polluted.integrity = 'sha256-x';
    let init: RequestInit | undefined;
    try {
      await post(async (_, options) => ((init = options), new Response('{}')), ENDPOINT, '{}');
      expect(Object.getPrototypeOf(init)).toBeNull();
      expect(init?.signal?.aborted).toBe(false);
      expect(init?.integrity).toBeUndefined();
    } finally {
      delete polluted.signal;
      delete polluted.integrity;
    }
  });

  test.each([
    [
      'throws',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['answers with nothing', () => Promise.resolve(undefined)],
    ['answers with something else', () => Promise.resolve({ ok: true })],
    [
      'breaks off in the middle',
      () => Promise.resolve(new Response(new ReadableStream({ start: (c) => c.error(new Error('reset')) }))),
    ],
  ])('a fetch that %s is a missing answer', async (_, broken) => {
    expect(await post(broken as unknown as typeof fetch, ENDPOINT, '{}')).toBeUndefined();
  });

  test('that is never answered is a missing answer after half a minute, even where nobody hears the signal', async () => {
    vi.useFakeTimers();
    try {
      const sending = post(() => new Promise(() => undefined), ENDPOINT, '{}');
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await sending).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });
});
