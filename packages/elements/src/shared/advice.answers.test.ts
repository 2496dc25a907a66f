import { expect, test, vi } from 'vitest';
import { unheard } from './advice.answers.ts';

const HTML = 'text/html; charset=utf-8';

test.each([
  [undefined, '', null, /Nothing was answered.*Access-Control-Allow-Origin.*connect-src/],
  [401, '{}', null, /answered 401\. .*token/],
  [404, '<h1>', HTML, /answered 404\. .*nothing is appended/],
  [418, '<h1>', HTML, /answered 418\. Only an answer between 200 and 299/],
  [500, '<h1>', HTML, /answered 500\. .*log/],
  [503, '{}', null, /answered 503\. .*later/],
  [204, '', null, /answered 204\. .*without a body/],
  [200, '<h1>', HTML, /answered 200\. The body is text\/html, which is not JSON/],
  [200, '{"ok": true}', null, /answered 200\. .*does not repeat the id with "status": "received"/],
])('%s %s is told by what it means', (status, body, contentType, sentence) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  unheard(
    'https://leave.example/v1/messages',
    status ? { status, body, contentType, retryAfter: null } : undefined,
  );
  expect(warn.mock.calls).toEqual([[expect.stringMatching(sentence)]]);
  expect(warn.mock.calls[0]?.[0]).toContain('https://leave.example/v1/messages');
  warn.mockRestore();
});
