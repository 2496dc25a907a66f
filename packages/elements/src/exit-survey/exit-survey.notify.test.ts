import { expect, test } from 'vitest';
import { errorIn } from './exit-survey.notify.ts';

const answer = { path: ['too_expensive'], comment: '' };

test.each([
  ['', 'missing'],
  ['  ', 'missing'],
  ['sanne', 'malformed'],
  ['sanne@voor beeld', 'malformed'],
  [' sanne@voorbeeld.example ', undefined],
  // Who did not tick it is asked for no address.
  [undefined, undefined],
])('the address “%s” is %s', (email, error) => {
  expect(errorIn({ ...answer, email })).toBe(error);
});
