import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import { API_KEY, fixture, start } from '../../test/kit.ts';

/** As a name, a mail address, a token and an address on the web, so that no pattern of a name lets it through. */
const CANARIES = [
  'Canary Quist',
  'canary@voorbeeld.example',
  'canary.eyJhbGciOiJIUzI1NiJ9.sig',
  '/canary?x=1',
];

const fixtures = readdirSync(new URL('../../../schema/fixtures/valid/', import.meta.url))
  .map((file) => file.replace(/\.json$/, ''))
  .map((name) => fixture(name));

type Path = (string | number)[];

/** Where in a message texts stand. */
function texts(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => texts(member, [...path, key]));
}

/** A copy of the message with another text in one place. */
function withText(message: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  const copy = structuredClone(message) as Record<string, unknown>;
  copy[key] = withText(copy[key], rest, text);
  return copy;
}

test('what subscribers send is in no line of the log and in no number of the metrics', async () => {
  const lines: string[] = [];
  const thrown = new Error(`No id for ${CANARIES.join()}`);
  let isBroken = false;
  const { post, form, get, receiver } = await start({
    log: createLog({ to: { write: (line) => void lines.push(line) } }),
    newId() {
      if (isBroken) throw thrown;
      return crypto.randomUUID();
    },
    destinations: {
      async billing(event) {
        throw Object.assign(new Error(`Unknown: ${JSON.stringify(event)}`), { name: CANARIES[0] });
      },
    },
  });
  const statuses = new Set<number>();
  const tried = async (response: Promise<Response>) => void statuses.add((await response).status);
  for (const canary of CANARIES) {
    for (const message of fixtures) {
      for (const path of texts(message)) {
        const changed = withText({ ...message, id: crypto.randomUUID() }, path, canary);
        await tried(post({ ...(changed as object), token: canary, [canary]: canary }));
      }
    }
    const [message] = fixtures;
    await tried(post(message));
    await tried(post({ ...message, data: { ...message!.data, note: canary } }));
    await tried(post(`{"v":1,"v":"${canary}"`));
    await tried(post(JSON.stringify(message).padEnd(70_000, canary)));
    await tried(post(message, { 'content-type': `text/${canary.replaceAll(/\W/g, '')}` }));
    await tried(post(message, { 'content-type': 'application/json', 'idempotency-key': canary }));
    await tried(post(message, { authorization: `Bearer ${canary.replaceAll(' ', '')}` }));
    await tried(form([['message', canary]]));
    await tried(form([['config', canary]], '/cancel'));
    const asked = encodeURIComponent(canary);
    await tried(get(`/v1/receipts/${asked}?site=${asked}`));
    await tried(get(`/status/${asked}?token=${asked}`, { referer: `https://a.example/${asked}` }));
    await tried(get(`/${asked}`, { 'user-agent': canary }));
    await tried(get(`/v1/insights/overview?site=${asked}`, { authorization: `Bearer ${API_KEY}` }));
    isBroken = true;
    await tried(post({ ...message, id: crypto.randomUUID() }));
    isBroken = false;
  }
  const metrics = await get('/metrics', { authorization: `Bearer ${API_KEY}` });
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 404, 413, 415, 422, 500]));
  await receiver.close();
  expect(lines.join('')).toMatch(/"unexpected".*Error\\nat /);
  expect(lines.join('')).toContain('"delivery-failed"');
  expect(lines.join('')).toContain('"route":"/v1/receipts/:file","status":404');
  expect(metrics.status).toBe(200);
  expect([...lines, await metrics.text()].join('\n')).not.toMatch(/canary|quist|voorbeeld/i);
});
