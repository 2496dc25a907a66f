/** Whoever reads for the team, or answers: a program with a key, or a person who logged in. */
import type { Role } from './roles.ts';

export interface Reader {
  by: 'key' | 'session';
  /** What the log of reads calls them: an e-mail address, or the name of a key. */
  who: string;
  role: Role;
  /** The only site they may read; `null` for all. */
  site: string | null;
}
