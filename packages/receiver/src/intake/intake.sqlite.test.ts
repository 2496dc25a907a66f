import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '@fairwell/schema';
import { expect, onTestFinished, test } from 'vitest';
import { fixture, start } from '../../test/kit.ts';

const weekly = () => fixture('cancellation-dutch-weekly');

test('a message is kept without its token, whichever way it came in', async () => {
  const { received, form, receiver, data } = await start();
  const token = 'eyJhbGciOiJIUzI1NiJ9.c2VjcmV0LWNsYWltcw.c2lnbmF0dXJl';
  await received({ ...weekly(), token });
  const sent = await form([
    ['type', 'cancellation.requested'],
    ['locale', 'nl'],
    ['token', token],
    ['data.jurisdiction', 'NL'],
    ['data.subscription.reference', 'found-on-disk'],
    ['data.declared.buttonLabel', 'Nu opzeggen'],
  ]);
  expect(sent.status).toBe(303);
  await receiver.close();
  const files = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map(({ name }) => readFileSync(join(data, name), 'latin1')).join('');
  expect(bytes).toContain('found-on-disk');
  expect(bytes).not.toContain(token);
});

test('while another program holds the database, a sender is asked to come back, and then it works', async () => {
  const { post, get, data } = await start();
  const outside = new DatabaseSync(join(data, 'fairwell.db'));
  onTestFinished(() => outside.close());
  outside.exec('BEGIN IMMEDIATE');
  const message = weekly();
  const response = await post(message);
  expect(response.status).toBe(503);
  const problem = Problem.parse(await response.json());
  expect(problem.type).toBe('urn:fairwell:problem:busy');
  expect(response.headers.get('retry-after')).toBe(String(problem.retryAfter));
  expect((await get('/ready')).status).toBe(200);
  outside.exec('ROLLBACK');
  expect((await post(message)).status).toBe(201);
});
