import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { start } from '../test/kit.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the README says what every route of the contract is for', async () => {
  const { get } = await start();
  const { paths }: { paths: Record<string, object> } = await (await get('/openapi.json')).json();
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(routes).toContain('POST /v1/messages');
  expect(routes.filter((route) => !readme.includes(`\`${route}`))).toEqual([]);
});
