/** What every route of one receiver shares. */
import type { KeySet } from '@fairwell/schema';
import type { Context } from 'hono';
import type { ReadLog } from './audit/read-log.ts';
import type { Announcer } from './causes/announcer.ts';
import type { OverdueWatch } from './contacts/overdue-watch.ts';
import type { Reader } from './identity/reader.ts';
import type { Role } from './identity/roles.ts';
import type { TokenKey } from './identity/token-keys.ts';
import type { Recorder } from './intake/record.ts';
import type { Admit } from './limits/limits.ts';
import type { AdmitLogin } from './limits/login-limits.ts';
import type { TeamLogin } from './login/team-login.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { LogEntry, Settings } from './options.ts';

export interface Room extends Recorder {
  settings: Settings;
  /** The keys that receipts verify against. */
  publishedKeys: () => Promise<KeySet>;
  /** The role of the key that a request carries. */
  role: (request: Request) => Role | null;
  /** Who reads or answers for the team, by key or by session; `null` for nobody. Throws what {@link TeamLogin.reader} does. */
  reader: (c: Context) => Promise<Reader | null>;
  /** How people of the team log in; `null` where nobody can. */
  login: TeamLogin | null;
  /** Keeps one sender from trying to log in over and over. */
  admitLogin: AdmitLogin;
  /** Where it is noted who read what subscribers wrote. */
  reads: ReadLog;
  /** Keys that embed tokens may be signed with. */
  tokenKeys: TokenKey[];
  /** Keeps whoever sends far too much from taking everybody's place. */
  admit: Admit;
  log: (entry: LogEntry) => void;
  metrics: Metrics;
  /** Looks after what was promised to whoever asked something. */
  overdue: OverdueWatch;
  /** Tells whoever asked that something is mended. */
  announcer: Announcer;
  /** Path the receiver is mounted at, '' for the root: what links on the hosted pages begin with. */
  path: string;
  /** Absolute address of the receiver without a slash at the end, as this request reached it. */
  base: (request: Request) => string;
}
