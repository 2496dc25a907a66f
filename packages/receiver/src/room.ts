/** What every route of one receiver shares. */
import type { KeySet } from '@fairwell/schema';
import type { Recorder } from './intake/record.ts';
import type { LogEntry, Settings } from './options.ts';

export interface Room extends Recorder {
  settings: Settings;
  published: KeySet;
  log: (entry: LogEntry) => void;
  /** Path the receiver is mounted at, '' for the root: what links on the hosted pages begin with. */
  path: string;
  /** Absolute address of the receiver without a slash at the end, as this request reached it. */
  base: (request: Request) => string;
}
