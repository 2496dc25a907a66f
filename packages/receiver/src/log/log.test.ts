import { expect, test } from 'vitest';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LogEntry } from '../options.ts';
import type { LogLevel } from './levels.ts';
import { createLog } from './log.ts';

/** What a log of that level writes. */
function written(entries: LogEntry[], level?: LogLevel): Record<string, unknown>[] {
  const lines: string[] = [];
  const log = createLog({ level, to: { write: (line) => void lines.push(line) } });
  for (const entry of entries) log(entry);
  return lines.map((line) => JSON.parse(line));
}
const detail = (entry: Omit<LogEntry, 'level' | 'event'>) =>
  written([{ level: 'error', event: 'unexpected', ...entry }])[0];

test('a line is one JSON object with its level and its time, and names neither process nor host', () => {
  const [line] = written([{ level: 'warn', event: 'delivery-failed', destination: 'billing', attempts: 3 }]);
  expect(line).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    event: 'delivery-failed',
    destination: 'billing',
    attempts: 3,
  });
});

test.each([
  ['silent', []],
  ['error', ['c']],
  ['warn', ['b', 'c']],
  ['info', ['a', 'b', 'c']],
] as const)('level %s writes %j', (level, events) => {
  const lines = written(
    [
      { level: 'info', event: 'a' },
      { level: 'warn', event: 'b' },
      { level: 'error', event: 'c' },
    ],
    level,
  );
  expect(lines.map(({ event }) => event)).toEqual(events);
});

test('numbers, names and our own sentences are written; anything else is left out, and one sees that it is', () => {
  expect(
    detail({
      route: '/v1/receipts/:file',
      ms: 1.5,
      why: 'The button is hidden.',
      defect: 'too-old',
      method: 'GET /?token=abc',
      email: 'm@voorbeeld.example',
      kid: 'm@voorbeeld.example',
      message: { text: 'words' },
      missing: undefined,
    }),
  ).toEqual({
    level: 'error',
    time: expect.any(String),
    event: 'unexpected',
    route: '/v1/receipts/:file',
    ms: 1.5,
    why: 'The button is hidden.',
    defect: 'too-old',
    method: '[left out]',
    email: '[left out]',
    kid: '[left out]',
    message: '[left out]',
  });
});

test('of an error: its name and where it happened, never what it quotes', () => {
  let caught: unknown;
  try {
    JSON.parse('Jansen\n    at home');
  } catch (error) {
    caught = error;
  }
  const { stack } = caught as Error;
  expect(stack).toContain('at home');
  const line = detail({ error: stack });
  expect(line?.['error']).toMatch(/^SyntaxError\nat .*log\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(line)).not.toMatch(/Jansen|home/);
  expect(detail({ error: 'no name at all' })?.['error']).toBe('Error');
});

test('a full disk is told as one', () => {
  expect(detail({ error: 'Error: database or disk is full' })?.['error']).toBe(
    'Error: database or disk is full',
  );
  expect(detail({ error: "Error: ENOSPC: no space left on device, write '/home/jansen'" })?.['error']).toBe(
    'Error: ENOSPC',
  );
});

test('the last line before the process ends is on stderr, and nothing on stdout', () => {
  const log = fileURLToPath(new URL('log.ts', import.meta.url));
  const program = `import { createLog } from ${JSON.stringify(log)};
    createLog()({ level: 'error', event: 'storage-failed' }); process.exit(3);`;
  const args = ['--conditions=@fairwell/source', '--input-type=module', '--eval', program];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(3);
  expect(JSON.parse(stderr)).toMatchObject({ level: 'error', event: 'storage-failed' });
  expect(stdout).toBe('');
});
