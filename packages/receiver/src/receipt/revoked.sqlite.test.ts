import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { fixture, start } from '../../test/kit.ts';
import type { LogEntry } from '../index.ts';

test('a key that is revoked while it runs signs nothing more', async () => {
  const logged: LogEntry[] = [];
  const running = await start({ log: (entry) => void logged.push(entry) });
  const stored = fixture('cancellation-dutch-weekly');
  await running.received(stored);
  const database = new DatabaseSync(join(running.data, 'fairwell.db'));
  database.exec("UPDATE signing_key SET revoked_at = '2026-11-28T12:00:00.000Z'");
  database.close();
  expect((await running.post(fixture('cancellation-dutch-weekly'))).status).toBe(503);
  expect((await running.post(stored)).status).toBe(200);
  expect(logged.filter(({ event }) => event === 'signing-key-revoked')).toHaveLength(1);
  expect((await running.get('/ready')).status).toBe(503);
});
