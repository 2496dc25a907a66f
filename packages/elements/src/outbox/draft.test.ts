import { beforeEach, expect, test } from 'vitest';
import { mayHaveDraft } from './draft-mark.ts';
import { draftOf, forgetDraft, keepDraft } from './draft.ts';

const HOUR = 3_600_000;
beforeEach(() => sessionStorage.clear());

test('is kept under its name, in this tab', () => {
  keepDraft('a', { comment: 'x' }, 0);
  expect(draftOf('a', HOUR)).toEqual({ comment: 'x' });
  expect(draftOf('b', HOUR)).toBeUndefined();
  expect(mayHaveDraft()).toBe(true);
  expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]);
  keepDraft('b', { comment: 'y' }, HOUR);
  forgetDraft('a', HOUR);
  expect([draftOf('a', HOUR), draftOf('b', HOUR)]).toEqual([undefined, { comment: 'y' }]);
  forgetDraft('b', HOUR);
  expect(mayHaveDraft()).toBe(false);
  expect(sessionStorage).toHaveLength(0);
});

test.each([3 * HOUR, -3 * HOUR])('is thrown away, whoever asks, when the clock says %i', (now) => {
  keepDraft('a', { comment: 'x' }, 0);
  sessionStorage.setItem('of the page', 'stays');
  expect(draftOf('b', now)).toBeUndefined();
  expect(Object.keys(sessionStorage)).toEqual(['of the page']);
});

test.each(['not JSON', '[]', '{"a": 1}', '{"a": {"at": "then", "draft": {}}}'])(
  'of a page that writes %s there nothing is taken over',
  (text) => {
    sessionStorage.setItem('fairwell-drafts', text);
    expect(draftOf('a', 0)).toBeUndefined();
    expect(sessionStorage).toHaveLength(0);
  },
);
