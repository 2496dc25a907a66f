import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { fixture, start } from '../test/kit.ts';

interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: object }>; parameters?: { name: string }[] }>
  >;
  components: { schemas: Record<string, object> };
}

/** The document, and a check of a real answer against what it promises for it. */
async function contract() {
  const running = await start({ now: () => new Date('2026-11-22T09:00:00Z') });
  const document: Document = await (await running.get('/openapi.json')).json();
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema(document, 'contract');
  const check = async (path: string, method: string, response: Response) => {
    const promised = document.paths[path]?.[method]?.responses[response.status];
    expect(promised, `${method} ${path} never promised ${response.status}`).toBeDefined();
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    expect(Object.keys(promised?.content ?? {})).toContain(type);
    const pointer = ['paths', path, method, 'responses', String(response.status), 'content', type, 'schema']
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent)
      .join('/');
    const validate = ajv.compile({ $ref: `contract#/${pointer}` });
    const body: { case?: string } = await response.json();
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
    return body;
  };
  return { ...running, document, check };
}

test('every answer of the main routes is what the contract promises', async () => {
  const { post, get, check, receiver } = await contract();
  const message = fixture('cancellation-dutch-weekly');
  const survey = fixture('survey');
  const authorization = 'Bearer a-key-of-servers-for-tests';
  const received = await check('/v1/messages', 'post', await post(message));
  await check('/v1/messages', 'post', await post(message));
  await check('/v1/messages', 'post', await post({ ...message, data: fixture('withdrawal').data }));
  await check('/v1/messages', 'post', await post({ ...message, mode: 'x' }));
  await check('/v1/messages', 'post', await post('{'));
  await check('/v1/messages', 'post', await post(' '.repeat(70_000)));
  await check('/v1/messages', 'post', await post(message, { 'content-type': 'text/html' }));
  await post({ ...survey, data: { ...survey.data, about: message.id } });
  await check('/v1/receipts/{id}', 'get', await get(`/v1/receipts/${message.id}`));
  await check('/v1/receipts/{id}', 'get', await get('/v1/receipts/none'));
  await check('/v1/cases/{id}', 'get', await get(`/v1/cases/${received.case}`));
  await check('/v1/cases/{id}', 'get', await get('/v1/cases/none'));
  const outcome = (headers: Record<string, string>, body: string) =>
    receiver.fetch(
      new Request(`https://leave.example/v1/cases/${received.case}/outcome`, {
        method: 'POST',
        body,
        headers,
      }),
    );
  await check('/v1/cases/{id}/outcome', 'post', await outcome({ authorization }, '{"outcome":"scheduled"}'));
  await check('/v1/cases/{id}/outcome', 'post', await outcome({ authorization }, '{"outcome":"x"}'));
  await check('/v1/cases/{id}/outcome', 'post', await outcome({}, '{"outcome":"scheduled"}'));
  const period = 'from=2026-11-01&to=2026-11-30';
  for (const [path, query] of [
    ['/v1/events', 'after=0'],
    ['/v1/outbox', 'limit=5'],
    ['/v1/insights/overview', period],
    ['/v1/insights/comments', period],
  ] as const) {
    await check(path, 'get', await get(`${path}?${query}`, { authorization }));
    await check(path, 'get', await get(`${path}?${query}`));
    await check(path, 'get', await get(`${path}?wrong=1`, { authorization }));
  }
  await check('/.well-known/jwks.json', 'get', await get('/.well-known/jwks.json'));
});

test('what the fixtures of the wire send is what the contract takes', async () => {
  const { document } = await contract();
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(document.components.schemas['Message']!);
  for (const name of [
    'cancellation-dutch-weekly',
    'cancellation-least',
    'survey',
    'withdrawal',
    'flow-step',
  ]) {
    expect(validate(fixture(name)), JSON.stringify(validate.errors)).toBe(true);
  }
  expect(validate({ ...fixture('survey'), type: 'survey.imagined' })).toBe(false);
});

test('every parameter of a question is described', async () => {
  const { document } = await contract();
  const parameters = document.paths['/v1/insights/overview']?.['get']?.parameters ?? [];
  expect(parameters.map(({ name }) => name)).toEqual(['from', 'to', 'interval', 'zone', 'mode', 'site']);
});

test('a linter that knows nothing of Fairwell finds nothing to mend', async () => {
  const { document } = await contract();
  // The keys are for everybody, so there is nothing to ask for wrongly.
  const rules = { 'operation-4xx-response': 'off' } as const;
  const config = await createConfig({ extends: ['recommended-strict'], rules });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  expect(problems.map(({ ruleId, message, location: [at] }) => [ruleId, message, at?.pointer])).toEqual([]);
});
