import { beforeAll, describe, expect, test } from 'vitest';
import { type Sent, settle } from './settle.ts';

const ID = '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const HASH = 'a'.repeat(64);
const NOW = Date.parse('2026-11-22T09:15:30Z');
const sent: Sent = { id: ID, fingerprint: HASH, level: 'echo', keys: undefined };

const echo = {
  id: ID,
  status: 'received',
  reference: '7KXM-2QPD-9T4H',
  receivedAt: '2026-11-22T10:15:30+01:00',
};
const answer = (
  body: unknown,
  status = 201,
  retryAfter: string | null = null,
  contentType: string | null = null,
) => ({
  status,
  retryAfter,
  contentType,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

describe('what counts as received', () => {
  test('an echo of this very message, with its time and reference', async () => {
    expect(await settle(answer(echo), sent, NOW)).toMatchObject({
      type: 'received',
      how: 'echo',
      acknowledgement: { id: ID, reference: '7KXM-2QPD-9T4H', receivedAt: '2026-11-22T10:15:30+01:00' },
    });
  });

  test.each([
    ['no keys', undefined],
    ['an empty list of keys', []],
  ])('with %s a receipt is an echo, even where a signature was asked for', async (_, keys) => {
    const dressed = answer({ ...echo, contentSha256: HASH, receipt: 'a.b.c' }, 200);
    for (const level of ['echo', 'signed'] as const)
      expect(await settle(dressed, { ...sent, keys, level }, NOW)).toMatchObject({
        type: 'received',
        how: 'echo',
      });
  });

  test.each([
    ['nothing came back', undefined],
    ['the page of a captive portal', answer('<!doctype html><title>Welkom op de wifi</title>', 200)],
    ['an empty body', answer('', 200)],
    ['204', answer('', 204)],
    ['304', answer('', 304)],
    ['an opaque answer', answer('', 0)],
    ['truncated JSON', answer(JSON.stringify(echo).slice(0, -9))],
    ['JSON null', answer('null')],
    ['a JSON list', answer([echo])],
    ['a JSON text', answer('"received"')],
    ['an empty object', answer({})],
    ['the id alone', answer({ id: ID })],
    ['another status', answer({ ...echo, status: 'accepted' })],
    ['status true', answer({ ...echo, status: true })],
    ['the id of another message', answer({ ...echo, id: ID.replace('5b', '5c') })],
    ['the receipt of other content', answer({ ...echo, contentSha256: 'b'.repeat(64) })],
    ['a hash that is no text', answer({ ...echo, contentSha256: 1 })],
    ['the echo nested', answer({ data: echo })],
    ['the echo with a redirect status', answer(echo, 302)],
    ['the echo with 401', answer(echo, 401)],
    ['the echo with 404', answer(echo, 404)],
    ['the echo with 409', answer(echo, 409)],
    ['the echo with 500', answer(echo, 500)],
  ])('never: %s', async (_, wrong) => {
    expect((await settle(wrong, sent, NOW)).type).toBe('retry');
    expect((await settle(wrong, { ...sent, level: 'signed' }, NOW)).type).toBe('retry');
  });

  test('every status of HTTP, with the right echo: only 2xx counts', async () => {
    for (let status = 100; status < 600; status++) {
      const { type } = await settle(answer(echo, status), sent, NOW);
      const expected = status >= 200 && status < 300 ? 'received' : 'retry';
      expect([status, type]).toEqual([status, expected]);
    }
  });

  test('where a signature is asked for, an echo is not enough', async () => {
    const keys = [{ kid: 'now', x: 'A'.repeat(43) }];
    expect(await settle(answer(echo), { ...sent, keys, level: 'signed' }, NOW)).toMatchObject({
      type: 'retry',
    });
  });

  test('where a status is enough, any 2xx means sent, and still not received', async () => {
    const status: Sent = { ...sent, level: 'status' };
    expect(await settle(answer('ok', 200), status, NOW)).toEqual({ type: 'sent', at: NOW });
    expect(await settle(answer('', 204), status, NOW)).toEqual({ type: 'sent', at: NOW });
    expect(await settle(answer('', 500), status, NOW)).toMatchObject({ type: 'retry' });
    expect(await settle(answer(echo), status, NOW)).toMatchObject({ type: 'received' });
  });

  test('what is shown is cut down to what makes sense', async () => {
    const odd = {
      ...echo,
      receivedAt: 'gisteren',
      endsOn: '2026-13-01',
      reference: 7,
      zone: '',
      links: 'https://x',
    };
    const settled = await settle(answer(odd), sent, NOW);
    expect(settled).toEqual({
      type: 'received',
      how: 'echo',
      acknowledgement: expect.objectContaining({
        id: ID,
        links: { html: undefined, json: undefined, jwt: undefined },
      }),
    });
    expect(settled).not.toHaveProperty('acknowledgement.receivedAt', expect.anything());
    expect(settled).not.toHaveProperty('acknowledgement.endsOn', expect.anything());
    expect(settled).not.toHaveProperty('acknowledgement.reference', expect.anything());
  });
});

const permanent = [400, 410, 413, 415, 422];

describe('what is refused for good', () => {
  test.each(permanent)('%i carries its problem', async (status) => {
    const problem = {
      type: 'urn:fairwell:problem:invalid-message',
      title: 'Invalid message',
      status,
      errors: [{ field: '/data/customer/email', detail: 'an e-mail address with an @ in it' }, 'noise', null],
    };
    expect(await settle(answer(problem, status), sent, NOW)).toEqual({
      type: 'refused',
      problem: { type: problem.type, status, errors: [problem.errors[0]] },
    });
  });

  test.each(['application/problem+json', 'Application/Problem+JSON; charset=utf-8'])(
    '%s without an explanation is still told',
    async (contentType) => {
      const settled = await settle(answer('', 400, null, contentType), sent, NOW);
      expect(settled).toEqual({ type: 'refused', problem: { type: 'about:blank', status: 400, errors: [] } });
    },
  );

  test.each([
    ['a page', '<h1>400 Bad Request</h1>', 'text/html'],
    ['a line', 'Bad Request', 'text/plain'],
    ['nothing', '', null],
    ['JSON of its own', { error: 'bad request' }, 'application/json'],
    ['a type that is a word', { type: 'error', status: 400 }, 'application/json'],
    ['a problem about another status', { type: 'urn:x:y', status: 500 }, 'application/json'],
    ['a problem without a status', { type: 'https://proxy.example/blocked' }, 'application/json'],
  ])('a proxy that answers with %s blames nobody: it is tried again', async (_, body, contentType) => {
    for (const status of permanent) {
      const about =
        typeof body === 'object' && 'status' in body && body.status === 400 ? { ...body, status } : body;
      expect((await settle(answer(about, status, null, contentType), sent, NOW)).type).toBe('retry');
    }
  });
});

describe('what is asked again', () => {
  test.each([
    ['the header in seconds', answer('', 503, '120'), 120],
    ['the header as a date', answer('', 503, 'Sun, 22 Nov 2026 09:16:30 GMT'), 60],
    ['a date in the past', answer('', 503, 'Wed, 21 Oct 2015 07:28:00 GMT'), 0],
    ['the body, where the header is hidden', answer({ retryAfter: 7 }, 429), 7],
    ['garbage', answer({ retryAfter: 'soon' }, 429, 'later'), undefined],
    ['a negative number', answer({ retryAfter: -5 }, 429), undefined],
  ])('%s says when', async (_, temporary, retryAfter) => {
    expect(await settle(temporary, sent, NOW)).toEqual({ type: 'retry', retryAfter });
  });
});

describe('a signature', () => {
  let keys: NonNullable<Sent['keys']>;
  let sign: (claims: object, header?: object) => Promise<string>;
  const claims = {
    jti: ID,
    contentSha256: HASH,
    reference: '9T4H-7KXM-2QPD',
    receivedAt: '2026-11-22T10:15:31+01:00',
  };

  beforeAll(async () => {
    // WebKitGTK fails to make one pair in 136.
    const generate = async (tries = 5): Promise<CryptoKeyPair> => {
      try {
        return await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
      } catch (error) {
        if (tries === 1) throw error;
        return generate(tries - 1);
      }
    };
    const [old, pair] = [await generate(), await generate()];
    const publish = async (kid: string, { publicKey }: CryptoKeyPair) => {
      const { x = '' } = await crypto.subtle.exportKey('jwk', publicKey);
      return { kid, x };
    };
    keys = [await publish('old', old), await publish('now', pair)];
    const encode = (bytes: ArrayBuffer | Uint8Array) =>
      btoa(String.fromCharCode(...new Uint8Array(bytes)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');
    const part = (value: object) => encode(new TextEncoder().encode(JSON.stringify(value)));
    sign = async (payload, header = { alg: 'Ed25519', kid: 'now', typ: 'receipt+jwt' }) => {
      const signed = `${part(header)}.${part(payload)}`;
      return `${signed}.${encode(await crypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(signed)))}`;
    };
  });

  const settleWith = (receipt: string, level: Sent['level'] = 'signed') =>
    settle(answer({ ...echo, contentSha256: HASH, receipt }), { ...sent, keys, level }, NOW);

  test('that holds is received, and what was signed wins over what stands around it', async () => {
    const settled = await settleWith(await sign(claims));
    expect(settled).toMatchObject({
      type: 'received',
      how: 'signed',
      acknowledgement: { reference: '9T4H-7KXM-2QPD' },
    });
  });

  test('over another message, other content, or with another header, is not received', async () => {
    const wrong = [
      await sign({ ...claims, jti: ID.replace('5b', '5c') }),
      await sign({ ...claims, contentSha256: 'b'.repeat(64) }),
      await sign({}),
      await sign(claims, { alg: 'none', kid: 'now', typ: 'receipt+jwt' }),
      await sign(claims, { alg: 'HS256', kid: 'now', typ: 'receipt+jwt' }),
      await sign(claims, { alg: 'Ed25519', kid: 'now', typ: 'JWT' }),
      await sign(claims, { alg: 'Ed25519', kid: 'old', typ: 'receipt+jwt' }),
      await sign(claims, { alg: 'Ed25519', kid: 'unknown', typ: 'receipt+jwt' }),
      '',
      '..',
      'a.b.c',
      `${await sign(claims)}.more`,
    ];
    for (const receipt of wrong) {
      if (receipt !== '')
        expect([receipt, (await settleWith(receipt, 'echo')).type]).toEqual([receipt, 'retry']);
      expect([receipt, (await settleWith(receipt)).type]).toEqual([receipt, 'retry']);
    }
  });

  test('with any letter changed is not received', async () => {
    const receipt = await sign(claims);
    const end = receipt.lastIndexOf('.');
    for (let at = 0; at < receipt.length; at += 7) {
      // The last letter of a part carries bits that mean nothing.
      if (receipt[at] === '.' || receipt[at + 1] === '.' || at === receipt.length - 1) continue;
      const changed = receipt.slice(0, at) + (receipt[at] === 'A' ? 'B' : 'A') + receipt.slice(at + 1);
      expect([at, at > end, (await settleWith(changed)).type]).toEqual([at, at > end, 'retry']);
    }
  });

  test('proves nothing where the content that was sent has no fingerprint to compare', async () => {
    const { contentSha256: _, ...bare } = claims;
    for (const receipt of [await sign(claims), await sign(bare)]) {
      const unhashed: Sent = { ...sent, fingerprint: undefined, keys, level: 'signed' };
      expect((await settle(answer({ ...echo, receipt }), unhashed, NOW)).type).toBe('retry');
    }
  });

  test('missing is an echo at most', async () => {
    const unsigned = answer({ ...echo, contentSha256: HASH });
    expect(await settle(unsigned, { ...sent, keys }, NOW)).toMatchObject({ type: 'received', how: 'echo' });
    expect(await settle(unsigned, { ...sent, keys, level: 'signed' }, NOW)).toMatchObject({ type: 'retry' });
  });
});
