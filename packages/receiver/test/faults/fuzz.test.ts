import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ORIGIN, fixture, start } from '../kit.ts';
import { databases } from './databases.ts';
import { amount, report } from './size.ts';

const allowed = [200, 201, 303, 400, 404, 413, 415, 422];

const contentType = fc.constantFrom(
  'text/plain;charset=UTF-8',
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
);

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '\0', '\uD800', '\u202E', '\uFEFF', "' OR 1=1 --", '__proto__', 'x'.repeat(6000)),
);
const value = fc.oneof(
  text,
  fc.jsonValue({ stringUnit: 'binary' }),
  fc.constantFrom(null, true, -0, 1e308, 2 ** 53 + 1, [], {}, [[[[[[[[[[[[[[]]]]]]]]]]]]]]),
);

const names = [
  'cancellation-least',
  'cancellation-dutch-weekly',
  'cancellation-undone',
  'withdrawal',
  'survey',
  'contact-complaint',
  'preferences-stop-marketing',
  'flow-step',
] as const;

/** Where something stands in a message. */
function pathsIn(given: unknown, path: string[] = []): string[][] {
  if (given === null || typeof given !== 'object') return [path];
  return [path, ...Object.entries(given).flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

function put(given: unknown, [key, ...rest]: string[], what: unknown): unknown {
  if (key === undefined) return what;
  const copy: Record<string, unknown> = { ...(given as object) };
  copy[key] = put(copy[key], rest, what);
  return Array.isArray(given) ? Object.values(copy) : copy;
}

/** A message that is right but for a few places. */
const nearlyRight = fc
  .tuple(
    fc.constantFrom(...names),
    fc.array(fc.tuple(fc.nat(), value, fc.option(text)), { minLength: 1, maxLength: 3 }),
  )
  .map(([name, changes]) => {
    let message: unknown = fixture(name);
    for (const [where, what, extra] of changes) {
      const paths = pathsIn(message).filter((path) => path.length > 0);
      const path = paths[where % Math.max(1, paths.length)] ?? ['data'];
      message = put(message, extra === null ? path : [...path.slice(0, -1), extra], what);
    }
    return JSON.stringify(message);
  });

const form = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('data.customer.email', 'data.when', 'v', 'data.a[]', 'data.b:json'), text),
      text,
    ),
  )
  .map((pairs) =>
    new URLSearchParams([
      ['type', 'preferences.changed'],
      ['locale', 'nl-NL'],
      ['data.marketing', 'stop'],
      ...pairs,
    ]).toString(),
  );

const body = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.json({ stringUnit: 'binary' }),
  text,
  { arbitrary: nearlyRight, weight: 6 },
  { arbitrary: form, weight: 2 },
);

test.each(databases)(
  'on %s, whatever is sent is kept or refused, and nothing is kept unless it is acknowledged',
  async (name, made) => {
    const numRuns = amount(`FAULTS_FUZZ_${name.toUpperCase()}`, {
      short: 300,
      long: name === 'SQLite' ? 200_000 : 20_000,
    });
    const { receiver, read } = await start({ databaseUrl: await made() });
    const statuses = new Map<number, number>();
    let kept = 0;
    const isKept = async () => (await read<{ last: number }>(`/v1/events?after=${kept}&limit=2`)).last;
    await fc.assert(
      fc.asyncProperty(body, contentType, async (sent, type) => {
        const headers = { 'content-type': type };
        const request = new Request(`${ORIGIN}/v1/messages`, {
          method: 'POST',
          body: sent as BodyInit,
          headers,
        });
        const { status } = await receiver.fetch(request);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(allowed).toContain(status);
        if (status === 201 || status === 303) kept++;
        expect(await isKept()).toBe(kept);
      }),
      { numRuns, endOnFailure: true },
    );
    report(`fuzz of the intake, ${name}`, { requests: numRuns, ...Object.fromEntries(statuses) });
    expect(statuses.get(400)).toBeGreaterThan(0);
  },
);
