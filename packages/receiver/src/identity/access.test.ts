import { expect, test } from 'vitest';
import { API_KEY, start } from '../../test/kit.ts';

const days = '?from=2026-11-01&to=2026-11-22';
const keys = [
  { role: 'viewer' as const, key: 'a-viewer-key-of-tests' },
  { role: 'agent' as const, key: 'an-agent-key-of-tests' },
];

test.each([
  ['/v1/insights/overview', { nobody: 401, viewer: 200, agent: 200, server: 200 }],
  ['/v1/insights/comments', { nobody: 401, viewer: 200, agent: 200, server: 200 }],
  ['/v1/events', { nobody: 401, viewer: 403, agent: 403, server: 200 }],
  ['/v1/outbox', { nobody: 401, viewer: 403, agent: 403, server: 200 }],
])('who may read %s', async (path, expected) => {
  const { get } = await start({ keys });
  const query = path.includes('insights') ? days : '';
  const bearers = {
    nobody: undefined,
    viewer: 'a-viewer-key-of-tests',
    agent: 'an-agent-key-of-tests',
    server: API_KEY,
  };
  const statuses = Object.entries(bearers).map(async ([who, key]) => {
    const response = await get(
      `${path}${query}`,
      key === undefined ? {} : { authorization: `Bearer ${key}` },
    );
    return [who, response.status];
  });
  expect(Object.fromEntries(await Promise.all(statuses))).toEqual(expected);
});
