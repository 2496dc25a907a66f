import { Problem, SignedAcknowledgement, fingerprint } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { API_KEY, ORIGIN, fixture, start } from '../../test/kit.ts';

const weekly = () => fixture('cancellation-dutch-weekly');

describe('a new message', () => {
  test.each([
    'cancellation-dutch-weekly',
    'cancellation-german-five-fields',
    'cancellation-least',
    'cancellation-unknown-fields-are-kept',
    'withdrawal',
    'contact-complaint',
    'preferences-stop-marketing',
    'survey',
    'survey-skipped-questions',
    'flow-step',
  ])('%s is answered with 201 and a receipt of exactly what was sent', async (name) => {
    const { post } = await start();
    const message = fixture(name);
    const response = await post(message, { 'content-type': 'text/plain;charset=UTF-8' });
    expect(response.status).toBe(201);
    const answer = SignedAcknowledgement.parse(await response.json());
    expect(answer).toMatchObject({ id: message.id, status: 'received' });
    expect(answer.contentSha256).toBe(await fingerprint(message));
  });

  test('is kept whole, fields nobody knows included', async () => {
    const { received, read } = await start();
    const message = fixture('cancellation-unknown-fields-are-kept');
    await received(message);
    const { events } = await read<{ events: { data: unknown }[] }>('/v1/events');
    expect(events[0]?.data).toEqual(message.data);
  });

  test('may come from a page on any other site, which may read the answer', async () => {
    const { post } = await start();
    const response = await post(weekly(), { origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test.each([
    ['no token', {}, 0],
    ['a broken token', { token: 'not.a.token' }, 0],
  ])('with %s is never refused', async (_, change, assurance) => {
    const { received, read } = await start();
    await received({ ...weekly(), ...change });
    const { events } = await read<{ events: { assurance: number }[] }>('/v1/events');
    expect(events[0]?.assurance).toBe(assurance);
  });

  test.each(['UK', 'SE', 'ZZ'])(
    'about a place whose law nobody wrote down, %s, is never refused',
    async (code) => {
      const { received, read } = await start();
      const message = weekly();
      await received({ ...message, data: { ...message.data, jurisdiction: code } });
      const { events } = await read<{ events: { data: unknown }[] }>('/v1/events');
      expect(events[0]?.data).toMatchObject({ jurisdiction: code });
    },
  );

  test.each([
    [`Bearer ${API_KEY}`, 4],
    ['Bearer something-else-entirely', 0],
  ])('says how well the sender is known: %s is level %i', async (authorization, assurance) => {
    const { post, read } = await start();
    expect((await post(weekly(), { authorization })).status).toBe(201);
    const { events } = await read<{ events: { assurance: number }[] }>('/v1/events');
    expect(events[0]?.assurance).toBe(assurance);
  });
});

describe('the same message again', () => {
  test('is answered with the very same bytes', async () => {
    const { post, read } = await start();
    const message = weekly();
    const first = await post(message);
    const again = await post({ ...message, attempt: 2, sentAt: '2026-11-23T08:00:00+01:00', token: 'new' });
    expect(again.status).toBe(200);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(await again.text()).toBe(await first.text());
    expect((await read<{ last: number }>('/v1/events')).last).toBe(1);
  });

  test('is recognised whatever the order of its keys and the white space', async () => {
    const { post } = await start();
    const message = weekly();
    await post(message);
    const turned = Object.fromEntries(Object.entries(message).toReversed());
    const again = await post(JSON.stringify({ ...turned, id: message.id.toUpperCase() }, null, 4));
    expect(again.status).toBe(200);
  });

  test('two hundred times at once is one record and one receipt', async () => {
    const { post, read } = await start();
    const message = weekly();
    const responses = await Promise.all(Array.from({ length: 200 }, () => post(message)));
    const bodies = new Set(await Promise.all(responses.map((response) => response.text())));
    expect(responses.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(199);
    expect(bodies.size).toBe(1);
    expect((await read<{ last: number }>('/v1/events')).last).toBe(1);
  });

  test('under another site is another message', async () => {
    const { received, read } = await start();
    const message = weekly();
    await received(message);
    await received({ ...message, site: 'another-site' });
    expect((await read<{ last: number }>('/v1/events')).last).toBe(2);
  });
});

test('the same id with other content is refused, and nothing of the first is told', async () => {
  const { post, received, read } = await start();
  const message = weekly();
  const first = await received(message);
  const response = await post({ ...message, data: { ...message.data, kind: 'extraordinary' } });
  expect(response.status).toBe(422);
  const body = await response.text();
  expect(Problem.parse(JSON.parse(body)).type).toBe('urn:fairwell:problem:id-reused');
  expect(body).not.toContain(first.reference);
  expect((await read<{ last: number }>('/v1/events')).last).toBe(1);
});

test.each([
  ['test', 'live'],
  ['live', 'test'],
] as const)('what was received as %s is no receipt of the same as %s', async (mode, other) => {
  const { post, received, read } = await start();
  const message = { ...weekly(), mode };
  await received(message);
  const response = await post({ ...message, mode: other });
  expect(response.status).toBe(422);
  expect((await response.json()).type).toBe('urn:fairwell:problem:id-reused');
  await received({ ...message, mode: other, id: crypto.randomUUID() });
  expect((await read<{ last: number }>('/v1/events')).last).toBe(2);
});

describe('the Idempotency-Key header', () => {
  const json = { 'content-type': 'application/json' };

  test.each([(id: string) => id, (id: string) => `"${id}"`, (id: string) => id.toUpperCase()])(
    'may repeat the id',
    async (written) => {
      const { post } = await start();
      const message = weekly();
      const response = await post(message, { ...json, 'idempotency-key': written(message.id) });
      expect(response.status).toBe(201);
    },
  );

  test('may stand instead of the id', async () => {
    const { post } = await start();
    const { id, ...rest } = weekly();
    const first = await post(rest, { ...json, 'idempotency-key': id });
    expect(await first.clone().json()).toMatchObject({ id });
    const again = await post(rest, { ...json, 'idempotency-key': id });
    expect(await again.text()).toBe(await first.text());
  });

  test('must not differ from the id', async () => {
    const { post } = await start();
    const response = await post(weekly(), { ...json, 'idempotency-key': crypto.randomUUID() });
    expect(response.status).toBe(400);
    expect((await response.json()).type).toBe('urn:fairwell:problem:key-mismatch');
  });
});

describe('what is wrong is named', () => {
  test.each([
    ['/id', { id: 'mine' }],
    ['/id', { id: '00000000-0000-0000-0000-000000000000' }],
    ['/type', { type: 'cancellation.accepted' }],
    ['/occurredAt', { occurredAt: '2026-11-22T10:00:00' }],
    ['/occurredAt', { occurredAt: '2026-02-30T10:00:00Z' }],
    ['/mode', { mode: 'rehearsal' }],
    ['/site', { site: 'Not A Site' }],
    ['/data/when/date', { data: { ...weekly().data, when: { date: '2027-02-29' } } }],
    ['/data/customer/email', { data: { ...weekly().data, customer: { email: 'a@b.example\r\nBcc: c@d' } } }],
    [
      '/data/declared/text',
      { data: { ...weekly().data, declared: { text: '', buttonLabel: 'x', locale: 'nl' } } },
    ],
    ['/data/jurisdiction', { data: { ...weekly().data, jurisdiction: 'uk' } }],
    ['/data/kind', { data: { ...weekly().data, kind: undefined } }],
  ])('%s', async (field, change) => {
    const { post } = await start();
    const response = await post({ ...weekly(), ...change });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = Problem.parse(await response.json());
    expect(problem.errors?.map((error) => error.field)).toContain(field);
  });

  test('all of it at once, and never in the words of the sender', async () => {
    const { post } = await start();
    const response = await post({ ...weekly(), mode: '<script>secret</script>', locale: 'secret!' });
    const body = await response.text();
    expect(JSON.parse(body).errors).toHaveLength(2);
    expect(body).not.toContain('secret');
  });

  test('another version has a problem of its own', async () => {
    const { post } = await start();
    const response = await post({ ...weekly(), v: 2 });
    expect((await response.json()).type).toBe('urn:fairwell:problem:unsupported-version');
  });

  test('the names of unknown fields are not repeated', async () => {
    const { post } = await start();
    const message = fixture('flow-step');
    const response = await post({ ...message, data: { ...message.data, 'my secret': 1 } });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('my secret');
  });
});

test('a preflight allows what servers in a browser need and nothing else', async () => {
  const { receiver } = await start();
  const response = await receiver.fetch(
    new Request(`${ORIGIN}/v1/messages`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    }),
  );
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-methods')).toBe('POST');
  expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type,Idempotency-Key');
});

test('every answer forbids sniffing, framing and referring', async () => {
  const { post, get } = await start();
  for (const response of [
    await post(weekly()),
    await post('x'),
    await get('/cancel'),
    await get('/nothing'),
  ]) {
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('strict-transport-security')).toBeNull();
  }
});
