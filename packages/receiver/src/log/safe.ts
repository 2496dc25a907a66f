/**
 * What may stand in the operator's log. Subscribers' words, addresses and tokens have no place there, so a line is built
 * from what is known to be harmless, never cleaned of what is known to harm.
 */

/** Details that hold names chosen by programmers or by the operator. */
const named = new Set([
  'code',
  'defect',
  'destination',
  'event',
  'kid',
  'lane',
  'method',
  'mode',
  'problem',
  'route',
  'rule',
  'severity',
  'type',
  'where',
]);
const NAME = /^[\w./:*{}?~-]{1,120}$/;

/** Details that hold sentences of our own language files, about how the operator set the receiver up. */
const written = new Set(['why', 'instead']);

const LEFT_OUT = '[left out]';

/**
 * The details as they may be written: numbers, names, our own sentences, and of an error its name, a cause that says
 * nothing about anybody, and where in the code it happened. In place of anything else stands `[left out]`.
 */
export function safe(details: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details)
      .filter(([, value]) => value !== undefined)
      .map(([detail, value]) => [detail, safeDetail(detail, value)]),
  );
}

function safeDetail(detail: string, value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'string') return LEFT_OUT;
  if (detail === 'error') return safeError(value);
  return written.has(detail) || (named.has(detail) && NAME.test(value)) ? value : LEFT_OUT;
}

/** Sentences of databases and operating systems that an operator needs and that quote nothing. */
const CAUSES =
  /database or disk is full|disk I\/O error|database disk image is malformed|attempt to write a readonly database|database is locked|out of memory|\bE(?:NOSPC|IO|ROFS|DQUOT|ACCES|MFILE|CONNREFUSED|CONNRESET|TIMEDOUT)\b/;
const FRAME = /^ +at (?:[\w.<>$# ]+ )?\(?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()]+:\d+:\d+\)?$/;

/** A message may quote what was sent (`JSON.parse` does), so of the message itself only a known cause stays. */
function safeError(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const name = /^[A-Za-z]\w{0,63}(?=:|$)/.exec(first)?.[0] ?? 'Error';
  const cause = CAUSES.exec(first)?.[0];
  return [
    cause === undefined ? name : `${name}: ${cause}`,
    ...rest.filter((line) => FRAME.test(line)).map((line) => line.trim()),
  ].join('\n');
}
