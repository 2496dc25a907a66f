import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { PublicKey } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { fixture, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { thumbprint } from './keys.ts';
import { readKept, verifyKept } from './verify-file.ts';
import { NotValid, verifyReceipt } from './verify.ts';

function newKey(): { published: PublicKey; privateKey: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const kid = thumbprint(x);
  return { privateKey, published: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'Ed25519', use: 'sig' } };
}

const part = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
function signed(header: unknown, payload: unknown, privateKey: KeyObject): string {
  const content = `${part(header)}.${part(payload)}`;
  return `${content}.${sign(null, Buffer.from(content), privateKey).toString('base64url')}`;
}
const payloadOf = (jws: string) => Buffer.from(jws.split('.')[1]!, 'base64url').toString();

/** What is wrong, or `null`. */
function faultOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof NotValid) return error.message;
    throw error;
  }
}

/** The three forms of the receipt of one message, and the keys. */
async function kept(running?: Running, message = fixture('cancellation-dutch-weekly')) {
  const { received, get, receiver } = running ?? (await start());
  const { id, receipt } = await received(message);
  const form = async (ending: string) =>
    (await get(`/v1/receipts/${id}.${ending}?site=${message.site ?? ''}&save=1`)).text();
  return {
    jwt: receipt,
    json: await form('json'),
    html: await form('html'),
    keys: receiver.publicKeys.keys,
  };
}

/** Every text that differs in one sign, at each step of the way. */
function* changes(text: string, step = 1): Generator<{ changed: string; at: number }> {
  for (let at = 0; at < text.length; at += step) {
    const other = text[at] === 'A' ? 'B' : 'A';
    yield { at, changed: text.slice(0, at) + other + text.slice(at + 1) };
  }
}

describe('an untouched receipt', () => {
  test.each([
    'cancellation-dutch-weekly',
    'cancellation-german-five-fields',
    'cancellation-least',
    'withdrawal',
    'contact-complaint',
  ])('of %s holds in all its forms', async (name) => {
    const { keys, ...forms } = await kept(undefined, fixture(name));
    for (const content of Object.values(forms)) {
      const { claims } = verifyKept(readKept(content), keys);
      expect(claims.content).toBe(JSON.parse(payloadOf(forms.jwt)).content);
    }
    expect(readKept(forms.html).page?.keys).toEqual(keys);
  });

  test('of an undo, or with words full of signs, holds too', async () => {
    const running = await start();
    const undone = fixture('cancellation-undone');
    const { id } = await running.received({ ...fixture('cancellation-dutch-weekly'), site: undone.site });
    const undo = await kept(running, {
      ...undone,
      data: { ...undone.data, declaration: id },
    } as typeof undone);
    verifyKept(readKept(undo.html), undo.keys);
    const odd = fixture('contact-complaint');
    const message = 'Größe "XL" <b>&amp;\u00a0 niet</b> \u202e\u00ad \r\n\n  it\'s\tover\r';
    const words = await kept(running, { ...odd, data: { ...odd.data, message } } as typeof odd);
    verifyKept(readKept(words.html), words.keys);
  });

  test('holds after a browser saved its page, which writes signs and spaces its own way', async () => {
    const { html, keys } = await kept();
    const saved = html
      .replaceAll(/&quot;|&#39;/g, (entity) => (entity === '&quot;' ? '"' : "'"))
      .replace(/<\/div>\s+<div>/, '</div><div>')
      .replace('<html', '<!-- saved from url=(0014)https://leave.example -->\n<html');
    verifyKept(readKept(saved), keys);
  });

  test('holds after the key was changed, and its new page does as well', async () => {
    const running = await start();
    const old = await kept(running);
    const published = [newKey().published, ...old.keys];
    for (const content of [old.jwt, old.json, old.html]) verifyKept(readKept(content), published);
  });
});

describe('one sign changed', () => {
  test('anywhere in the signature form', async () => {
    const { jwt, keys } = await kept();
    const faults = new Set<string | null>();
    for (const { changed } of changes(jwt)) faults.add(faultOf(() => verifyKept(readKept(changed), keys)));
    expect(faults).toEqual(new Set(['form', 'header', 'kind', 'signature', 'unknown-key']));
  });

  test('anywhere in the JSON form', async () => {
    const { json, keys } = await kept();
    for (const { changed, at } of changes(json)) {
      expect(
        faultOf(() => verifyKept(readKept(changed), keys)),
        `at ${at}`,
      ).not.toBeNull();
    }
    expect(faultOf(() => verifyKept(readKept(json.replace('"endsOn":"2026', '"endsOn":"2027')), keys))).toBe(
      'value: endsOn',
    );
    expect(faultOf(() => verifyKept(readKept(json.replace('{', '{"accepted":true,')), keys))).toBe(
      'value: accepted',
    );
  });

  test('anywhere in what a page says, proves, or is drawn with', async () => {
    const { html, keys } = await kept();
    const covered = [
      /<article[^]*<\/article>/,
      /ey[\w.-]+(?=<\/pre>)/,
      /<style>[^]*<\/style>/,
      /<script[^]*<\/script>/,
    ].map((pattern) => pattern.exec(html)!);
    for (const { index, 0: text } of covered) {
      const step = text.length > 5000 ? 293 : 3;
      for (const { changed, at } of changes(text, step)) {
        // White space between words and tags is the browser's.
        if (/\s/.test(text[at]!) && text.startsWith('<article')) continue;
        const page = html.slice(0, index) + changed + html.slice(index + text.length);
        expect(
          faultOf(() => verifyKept(readKept(page), keys)),
          text.slice(at - 20, at + 20),
        ).not.toBeNull();
      }
    }
  });

  test('anywhere else on a page never changes what it is said to have signed', async () => {
    const { html, keys } = await kept();
    const { claims } = verifyKept(readKept(html), keys);
    for (const { changed } of changes(html, 97)) {
      const said = { claims };
      if (faultOf(() => Object.assign(said, verifyKept(readKept(changed), keys))) === null) {
        expect(said.claims).toEqual(claims);
      }
    }
  });

  test.each([
    ['Je opzegging is ontvangen</h1>', 'Je abonnement loopt door</h1>', 'text'],
    ['<p class="lead">', '<p class="lead" hidden>', 'markup'],
    ['<p class="lead">', '<p class="quiet">', 'markup'],
    ['<h1>', '<!-- --><h1>', 'markup'],
    ['<h1>', '<style>h1{display:none}</style><h1>', 'form'],
    ['<main', '<article id="body" data-seal="">Betaald</article><main', 'form'],
    ['datetime="2026-12-22"', 'datetime="2027-12-22"', 'value: endsOn'],
    ['</body>', '<script>alert(1)</script></body>', 'frame'],
    ['color-scheme: light', 'color-scheme: dark', 'frame'],
    ['<p class="lead">', '<p class="lead">&zwj;', 'markup'],
  ])('on a page, %s made into %s: %s', async (from, to, fault) => {
    const { html, keys } = await kept();
    const changed = html.replace(from, to);
    expect(changed).not.toBe(html);
    expect(faultOf(() => verifyKept(readKept(changed), keys))).toBe(fault);
  });
});

describe('somebody who can sign', () => {
  const other = newKey();

  test('with a key nobody published gets nowhere', async () => {
    const { jwt, keys } = await kept();
    const forged = (kid: string) =>
      signed({ alg: 'Ed25519', kid, typ: 'receipt+jwt' }, payloadOf(jwt), other.privateKey);
    expect(faultOf(() => verifyReceipt(forged(other.published.kid), keys))).toBe('unknown-key');
    // Under the name of the right key.
    expect(faultOf(() => verifyReceipt(forged(keys[0]!.kid), keys))).toBe('signature');
  });

  test('cannot pass a key off under the name of another', async () => {
    const { jwt, keys } = await kept();
    const { kid } = keys[0]!;
    const swapped = [{ ...other.published, kid }];
    const forged = signed({ alg: 'Ed25519', kid, typ: 'receipt+jwt' }, payloadOf(jwt), other.privateKey);
    expect(faultOf(() => verifyReceipt(forged, swapped))).toBe('key');
  });

  test('cannot make a page say what another receipt says', async () => {
    const running = await start();
    const one = await kept(running);
    const two = await kept(running, fixture('cancellation-least'));
    const mixed = one.html.replace(one.jwt, two.jwt);
    expect(faultOf(() => verifyKept(readKept(mixed), one.keys))).toBe('text');
  });

  const { kid } = other.published;
  const header = { alg: 'Ed25519', kid, typ: 'receipt+jwt' };
  test.each<[string, unknown, (claims: string) => unknown, string]>([
    ['the same claim twice', header, (claims) => claims.replace('{', '{"endsOn":"2030-01-01",'), 'payload'],
    ['claims that are none', header, () => ({ note: 'received' }), 'payload'],
    ['two moments', header, (claims) => claims.replace(/"iat":\d+/, '"iat":1'), 'payload'],
    ['no JSON', header, () => 'received', 'payload'],
    ['another kind', { ...header, typ: 'receipt-page+jwt' }, (claims) => claims, 'kind'],
    ['another algorithm', { ...header, alg: 'none' }, (claims) => claims, 'kind'],
    ['a header of its own', { ...header, jwk: other.published }, (claims) => claims, 'header'],
    [
      'a header with a name twice',
      `{"alg":"none",${JSON.stringify(header).slice(1)}`,
      (claims) => claims,
      'header',
    ],
  ])('%s is refused even when the key is right', async (_name, signedHeader, change, fault) => {
    const { jwt } = await kept();
    const forged = signed(signedHeader, change(payloadOf(jwt)), other.privateKey);
    expect(faultOf(() => verifyReceipt(forged, [other.published]))).toBe(fault);
  });
});

test.each(['', '{}', '{"id": 1}', '<html></html>', 'no receipt', 'a.b', 'a.b.c.d', '\u0000'])(
  '%j is no receipt',
  async (content) => {
    const { keys } = await kept();
    expect(faultOf(() => verifyKept(readKept(content), keys))).toMatch(/^(form|header)$/);
  },
);
