import { expect, test } from 'vitest';
import { allowsOneClick } from './one-click.ts';
import { jurisdictions, loadCancelLaw } from './load-cancel.ts';
import { resolveCancelRights } from './resolve-cancel.ts';

/** Read one by one: a jurisdiction that is added has to be put on one side. */
const allowed = 'AT BE CA-QC CZ ES GB IT NL PL US-CO US-DE US-MA US-MN US-NY'.split(' ');
/** The law wants a page, words or a summary of its own; or not enough of it was read. */
const refused = 'DE EU FR NETWORK-VISA US US-CA'.split(' ');

test.each([...jurisdictions, 'ZZ'])('in %s', async (jurisdiction) => {
  const law = await loadCancelLaw(jurisdiction, 'en');
  const contract = {
    jurisdiction,
    audience: 'consumer',
    channel: 'online',
    subject: 'digital-service',
    concluded: '2026-01-01',
  } as const;
  const rights = resolveCancelRights(law, contract, new Date('2026-11-22T09:15:30Z'));
  expect(allowsOneClick(rights)).toBe(allowed.includes(jurisdiction));
});

test('every jurisdiction was looked at', () => {
  expect([...allowed, ...refused].toSorted()).toEqual([...jurisdictions].toSorted());
});
