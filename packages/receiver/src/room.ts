/** What every route of one receiver shares. */
import type { KeySet } from '@fairwell/schema';
import type { OverdueWatch } from './contacts/overdue-watch.ts';
import type { Role } from './identity/roles.ts';
import type { TokenKey } from './identity/token-keys.ts';
import type { Recorder } from './intake/record.ts';
import type { Admit } from './limits/limits.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { LogEntry, Settings } from './options.ts';

export interface Room extends Recorder {
  settings: Settings;
  published: KeySet;
  /** The role of the key that a request carries. */
  role: (request: Request) => Role | null;
  /** Keys that embed tokens may be signed with. */
  tokenKeys: TokenKey[];
  /** Keeps whoever sends far too much from taking everybody's place. */
  admit: Admit;
  log: (entry: LogEntry) => void;
  metrics: Metrics;
  /** Looks after what was promised to whoever asked something. */
  overdue: OverdueWatch;
  /** Path the receiver is mounted at, '' for the root: what links on the hosted pages begin with. */
  path: string;
  /** Absolute address of the receiver without a slash at the end, as this request reached it. */
  base: (request: Request) => string;
}
