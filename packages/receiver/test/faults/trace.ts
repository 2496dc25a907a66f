/** What a process asked of the operating system, in order, as strace writes it down. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One system call on a file or a socket. */
export interface Call {
  name: string;
  /** Of the file, or `socket:[…]`. */
  path: string;
  /** What was written. */
  bytes: Buffer;
  /** Where to, for pwrite64; how long the file became, for ftruncate. */
  offset: number;
  /** The name of the error, or `null` where the call went well. */
  error: string | null;
  /** The line as it stands in the trace, for what the other fields do not say. */
  line: string;
}

/** Why strace cannot watch a process here, or `null` where it can. */
export function whyNotTraced(): string | null {
  const { error, status, stderr } = spawnSync('strace', ['-f', '--seccomp-bpf', '-e', 'trace=fsync', 'true']);
  if (error) return 'strace is not installed (Debian and Ubuntu: apt-get install strace)';
  return status === 0 ? null : `strace cannot run: ${String(stderr).trim()}`;
}

/** Writes, flushes, and what makes and removes names; with everything that was written, byte for byte. */
export const recordedTo = (file: string): string[] =>
  [
    ['strace', '-f', '-y', '-xx', '-s', '200000', '--seccomp-bpf', '-o', file],
    ['-e', 'trace=openat,pwrite64,write,writev,fsync,fdatasync,ftruncate,rename,unlink'],
  ].flat();

/** Calls in order: what changes a disk counts from its end, and what somebody is told from its beginning. */
export function readTrace(file: string): Call[] {
  const unfinished = new Map<string, { text: string; at: number }>();
  const found: { call: Call; at: number }[] = [];
  for (const [at, line] of readFileSync(file, 'latin1').split('\n').entries()) {
    const [, thread = '', said = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (said.endsWith(UNFINISHED)) {
      // Without the space before the mark: the last argument ends where the rest begins.
      unfinished.set(thread, { text: said.slice(0, -UNFINISHED.length).trimEnd(), at });
      continue;
    }
    const rest = /^<\.\.\. \w+ resumed>(.*)$/.exec(said)?.[1];
    const begun = rest === undefined ? { text: '', at } : unfinished.get(thread);
    const call = begun && readCall(begun.text + (rest ?? said));
    if (call) found.push({ call, at: call.path.startsWith('socket:') ? begun.at : at });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ call }) => call);
}

const UNFINISHED = '<unfinished ...>';

function readCall(line: string): Call | null {
  const [, name = '', given = '', result = '', error] =
    /^(\w+)\((.*)\) += (-?\d+)(?:<[^>]*>)?(?: (E[A-Z]+))?/.exec(line) ?? [];
  if (name === '') return null;
  const strings = [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => unescaped(hex));
  const ofDescriptor = /^\d+<((?:\\x[0-9a-f]{2})*)>/.exec(given)?.[1];
  const hasName = ['openat', 'rename', 'unlink'].includes(name);
  const path = hasName ? strings.at(-1) : unescaped(ofDescriptor ?? '');
  return {
    name,
    path: String(path ?? ''),
    bytes: hasName ? Buffer.alloc(0) : Buffer.concat(strings),
    offset: Number(/, (\d+)$/.exec(given)?.[1] ?? 0),
    error: Number(result) < 0 ? (error ?? 'unknown') : null,
    line,
  };
}

const unescaped = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex');

/** The ids in the answers that a call sent to somebody as received; empty for every other call. */
export function acknowledgedIn({ name, path, bytes }: Call): string[] {
  if (!name.startsWith('write') || !path.startsWith('socket:')) return [];
  const text = bytes.toString();
  if (!/^HTTP\/1\.1 20[01] /.test(text)) return [];
  return [...text.matchAll(/"id":"([0-9a-f-]{36})","status":"received"/g)].map(([, id = '']) => id);
}
