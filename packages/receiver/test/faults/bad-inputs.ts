/**
 * What nobody should send, or what only looks wrong, and how it is answered. Each entry is made anew from a message that is
 * right.
 */
import { fixture } from '../kit.ts';

type Fields = Record<string, unknown>;

export interface BadInput {
  body: BodyInit;
  headers?: Record<string, string>;
  status: number;
}

const right = (): { data: Fields } => fixture('cancellation-dutch-weekly');
const json = (change: Fields) => JSON.stringify({ ...right(), ...change });
const inData = (change: Fields) => json({ data: { ...right().data, ...change } });
const customer = (change: Fields) => inData({ customer: change });
const refused = (body: BodyInit, status = 400): BadInput => ({ body, status });
const taken = (body: BodyInit): BadInput => ({ body, status: 201 });
const keyed = (key: string, id: unknown, status: number): BadInput => ({
  body: json({ id }),
  headers: { 'content-type': 'application/json', 'idempotency-key': key },
  status,
});
/** JSON text with something in it that JSON.stringify would not write. */
const raw = (inside: string) => json({}).replace('"v":1', `"v":1,${inside}`);
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const own = crypto.randomUUID();

export const badInputs: Record<string, BadInput> = {
  'no id': refused(json({ id: undefined })),
  'an empty id': refused(json({ id: '' })),
  'an id of one character': refused(json({ id: 'a' })),
  'an id of 256 characters': refused(json({ id: 'a'.repeat(256) })),
  'an id of emoji': refused(json({ id: '😕'.repeat(9) })),
  'an id with a line break': refused(json({ id: `${crypto.randomUUID()}\r\n` })),
  'an id that is SQL': refused(json({ id: "' OR 1=1 --" })),
  'an id with NUL': refused(json({ id: `${crypto.randomUUID()}\0` })),
  'an id that is a number': refused(json({ id: 1 })),
  'an id that is a list': refused(json({ id: [crypto.randomUUID()] })),
  'the nil id': refused(json({ id: '00000000-0000-0000-0000-000000000000' })),
  'an id in capitals': taken(json({ id: crypto.randomUUID().toUpperCase() })),
  'a key in quotes, equal to the id': keyed(`"${own}"`, own, 201),
  'a key that differs from the id': keyed(crypto.randomUUID(), crypto.randomUUID(), 400),
  'a key that is no id, alone': keyed('order 66', undefined, 400),
  'a key that is empty': keyed('', undefined, 400),

  'no body': refused(''),
  'only white space': refused(' \n\t '),
  'half a message': refused(json({}).slice(0, -20)),
  'something behind the message': refused(`${json({})}{}`),
  'a list': refused(`[${json({})}]`),
  'a text': refused('"cancel"'),
  'UTF-16': refused(bytes(json({}), 'utf16le')),
  'a byte order mark': refused(`\uFEFF${json({})}`),
  'bytes that are no UTF-8': refused(bytes(json({}).replace('Zaterdag', 'Zat\u00E9rdag'), 'latin1')),
  'half a character': refused(raw('"x":"\\ud800"')),
  'half a character as a key': refused(raw('"\\udc00":1')),
  'NUL in a field of ours': refused(inData({ cause: 'a\0b' })),
  'NUL in a field of nobody': refused(raw('"x":"a\\u0000b"')),
  'NUL as a key': refused(raw('"\\u0000":1')),
  'a number beyond all bounds': refused(raw('"x":1e309')),
  'minus zero': taken(raw('"x":-0')),
  'a number that loses digits': taken(raw('"x":9007199254740993')),
  'the same key twice': refused(raw('"mode":"test","mode":"live"')),
  'a __proto__ key': refused(raw('"__proto__":{"mode":"test"}')),
  'a key called constructor': taken(raw('"constructor":{"prototype":1}')),
  'ten thousand levels': refused(raw(`"x":${'['.repeat(10_000)}${']'.repeat(10_000)}`)),
  'ten thousand levels of objects': refused(raw(`"x":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)),
  'a message of 70,000 bytes': refused(json({ x: 'x'.repeat(70_000) }), 413),
  'ten thousand keys': refused(raw(Array.from({ length: 10_000 }, (_, key) => `"k${key}":0`).join()), 413),
  'single quotes': refused(json({}).replaceAll('"', "'")),
  'a comment in the JSON': refused(json({}).replace('{', '{/* */')),
  NaN: refused(raw('"x":NaN')),

  compressed: { body: json({}), headers: { 'content-encoding': 'gzip' }, status: 415 },
  'charset utf-7': {
    body: json({}),
    headers: { 'content-type': 'application/json;charset=utf-7' },
    status: 415,
  },
  'a file': { body: json({}), headers: { 'content-type': 'multipart/form-data; boundary=x' }, status: 415 },
  XML: { body: '<a/>', headers: { 'content-type': 'application/xml' }, status: 415 },
  'a form with a name that is no path': {
    body: 'data..x=1',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 400,
  },
  'a form with __proto__': {
    body: '__proto__.mode=test',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 400,
  },
  'a form with NUL': {
    body: `${new URLSearchParams({ type: 'preferences.changed', locale: 'nl', 'data.marketing': 'stop' })}&data.x=a%00b`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 400,
  },

  'a version from the future': refused(json({ v: 2 })),
  'a type nobody knows': refused(json({ type: 'subscription.gifted' })),
  'a site with a slash': refused(json({ site: '../other' })),
  'a mode nobody knows': refused(json({ mode: 'LIVE' })),
  'a 30th of February': refused(inData({ when: { date: '2027-02-30' } })),
  'a leap day': taken(inData({ when: { date: '2028-02-29' } })),
  'the last day there is': taken(inData({ when: { date: '9999-12-31' } })),
  'a day that has passed': taken(inData({ when: { date: '2001-01-01' } })),
  'a moment without a zone': refused(json({ occurredAt: '2026-11-22T10:15:30' })),
  'the second that comes twice': taken(json({ occurredAt: '2027-10-31T02:30:00+01:00' })),
  'a moment after 2038': taken(json({ occurredAt: '2040-01-01T00:00:00Z' })),
  'attempt zero': refused(json({ attempt: 0 })),
  'a token of nonsense': taken(json({ token: { alg: 'none' } })),
  'a token of a megabyte would be too large': refused(json({ token: 'x'.repeat(1_000_000) }), 413),

  'the shortest address': taken(customer({ email: 'a@b' })),
  'a quoted address': taken(customer({ email: '"a..b"@voorbeeld.example' })),
  'an address in Greek': taken(customer({ email: 'χρήστης@παράδειγμα.δοκιμή' })),
  'an address of 255 characters': refused(customer({ email: `${'a'.repeat(245)}@b.example` })),
  'an address with a header in it': refused(customer({ email: 'a@b.example\r\nBcc: c@d.example' })),
  'an address without an @': refused(customer({ email: 'lezer' })),
  'a name that turns the line around': taken(customer({ name: '\u202Egnirednu' })),
  'a name of combining marks': taken(customer({ name: 'a\u0301\u0308'.repeat(50) })),
  'a name with a line break': refused(customer({ name: 'a\nb' })),
  'a contract number in wide digits': taken(inData({ subscription: { reference: '１２３\u200B-４５' } })),
  'nobody and nothing named': refused(inData({ subscription: {}, customer: {} })),
  'a cause that is too long': refused(inData({ kind: 'extraordinary', cause: 'x'.repeat(4001) })),
};
