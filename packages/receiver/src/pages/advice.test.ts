import { expect, test } from 'vitest';
import type { LogEntry, ReceiverOptions } from '../options.ts';
import { start } from '../../test/kit.ts';

/** What a receiver that was started with such a page has to say about it. */
async function said(
  page: ReceiverOptions['page'],
  options: Partial<ReceiverOptions> = {},
): Promise<LogEntry[]> {
  const log: LogEntry[] = [];
  const { get } = await start({ page, log: (entry) => log.push(entry), ...options });
  expect((await get('/cancel')).status).toBe(200);
  return log.filter(({ event }) => event === 'unfair-page' || event === 'page-not-checked');
}

test('a page that names no other way is warned about, with what to do instead', async () => {
  expect(await said({ contract: { jurisdiction: 'NL' }, locale: 'nl' })).toEqual([
    {
      level: 'warn',
      event: 'unfair-page',
      rule: 'R15',
      severity: 'error',
      where: '/failure/otherWay',
      why: 'If something goes wrong, the page does not say how else to cancel.',
      instead: 'Name an e-mail address, a postal address or a telephone number.',
    },
  ]);
});

test.each(['NL', 'DE', 'FR', 'US-CA'])('a page in %s that names one is fine', async (jurisdiction) => {
  expect(await said({ contract: { jurisdiction }, support: { email: 'service@example.com' } })).toEqual([]);
});

test('no page set up, nothing to say', async () => {
  expect(await said(undefined)).toEqual([]);
});

test('a check that fails does not keep the receiver from starting', async () => {
  let calls = 0;
  // A clock that is off once: the check asks it first.
  const now = () => (calls++ === 0 ? new Date(NaN) : new Date('2026-11-22T11:00:00Z'));
  const [entry] = await said({ locale: 'nl' }, { now });
  expect(entry).toMatchObject({ level: 'warn', event: 'page-not-checked' });
});
