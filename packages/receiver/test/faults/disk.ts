/**
 * What a disk may hold after the power went: everything that was flushed, and of the rest whatever the disk happened to
 * write, in any order, whole sectors only.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Call } from './trace.ts';

/** Disks write these whole or not at all. */
const SECTOR = 512;

type Change = { at: number; bytes: Buffer } | { length: number };

interface File {
  /** As it is flushed. */
  flushed: Buffer;
  /** Since then. */
  changes: Change[];
  /** How long it is for whoever appends. */
  length: number;
}

/** A name appeared (a file) or went (`null`); it lasts once the folder is flushed. */
interface Naming {
  name: string;
  file: File | null;
}

export class Disk {
  readonly #folder: string;
  /** Names as they are flushed. */
  readonly #flushed = new Map<string, File>();
  #namings: Naming[] = [];
  /** Names as the process sees them. */
  readonly #names = new Map<string, File>();

  /** @param folder the one that is watched, empty at first. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns whether the call changed anything here. */
  apply(call: Call): boolean {
    if (call.error !== null) return false;
    if (call.path === this.#folder && call.name === 'fsync') return this.#flushNames();
    if (dirname(call.path) !== this.#folder) return false;
    const name = basename(call.path);
    if (call.name === 'openat') return this.#open(name, call.line);
    if (call.name === 'unlink') return this.#name(name, null);
    if (call.name === 'rename') return this.#rename(name, call.line);
    const file = this.#names.get(name);
    if (!file) return false;
    return change(file, call);
  }

  /** Writes one of the folders there may be into `target`. Each part that was not flushed is there or not as `luck` has it. */
  image(target: string, luck: () => boolean): void {
    mkdirSync(target, { recursive: true });
    const names = new Map(this.#flushed);
    for (const { name, file } of this.#namings) {
      if (!luck()) continue;
      if (file) names.set(name, file);
      else names.delete(name);
    }
    for (const [name, file] of names) writeFileSync(join(target, name), contentOf(file, luck));
  }

  #open(name: string, line: string): boolean {
    const file = this.#names.get(name);
    if (!line.includes('O_CREAT')) return false;
    if (!file) return this.#name(name, { flushed: Buffer.alloc(0), changes: [], length: 0 });
    if (line.includes('O_TRUNC')) throw new Error(`${name} was opened in a way that is not modelled`);
    return false;
  }

  #rename(to: string, line: string): boolean {
    const [hex = ''] = /"((?:\\x[0-9a-f]{2})*)"/.exec(line)?.slice(1) ?? [];
    const from = basename(String(Buffer.from(hex.replaceAll('\\x', ''), 'hex')));
    const file = this.#names.get(from);
    if (!file) return false;
    this.#name(to, file);
    return this.#name(from, null);
  }

  #name(name: string, file: File | null): boolean {
    if (file) this.#names.set(name, file);
    else this.#names.delete(name);
    this.#namings.push({ name, file });
    return true;
  }

  #flushNames(): boolean {
    for (const { name, file } of this.#namings) {
      if (file) this.#flushed.set(name, file);
      else this.#flushed.delete(name);
    }
    this.#namings = [];
    return true;
  }
}

function change(file: File, { name, bytes, offset }: Call): boolean {
  if (name === 'fsync' || name === 'fdatasync') {
    file.flushed = applied(file.flushed, file.changes);
    file.changes = [];
    return true;
  }
  if (name === 'ftruncate') file.changes.push({ length: offset });
  else file.changes.push({ at: name === 'pwrite64' ? offset : file.length, bytes });
  file.length = name === 'ftruncate' ? offset : Math.max(file.length, offset + bytes.length);
  return true;
}

function contentOf({ flushed, changes }: File, luck: () => boolean): Buffer {
  const written = changes.filter(luck).flatMap((next) =>
    // Once in a while only some of the sectors of a write.
    'bytes' in next && luck() && luck() ? sectorsOf(next).filter(luck) : [next],
  );
  return applied(flushed, written);
}

function sectorsOf({ at, bytes }: { at: number; bytes: Buffer }): Change[] {
  const sectors: Change[] = [];
  for (let from = 0; from < bytes.length;) {
    const to = Math.min(bytes.length, from + SECTOR - ((at + from) % SECTOR));
    sectors.push({ at: at + from, bytes: bytes.subarray(from, to) });
    from = to;
  }
  return sectors;
}

/** What was never written between two writes reads as zeros. */
function applied(before: Buffer, changes: Change[]): Buffer {
  const ends = changes.map((next) => ('length' in next ? next.length : next.at + next.bytes.length));
  const content = Buffer.alloc(Math.max(before.length, ...ends));
  before.copy(content);
  let length = before.length;
  for (const next of changes) {
    if ('length' in next) {
      content.fill(0, next.length);
      length = next.length;
    } else {
      next.bytes.copy(content, next.at);
      length = Math.max(length, next.at + next.bytes.length);
    }
  }
  return content.subarray(0, length);
}
