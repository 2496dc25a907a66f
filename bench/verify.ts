/** Checks a whole log in a process of its own: `verify.ts <data folder> [database url]`; answers once, to its parent. */
import { verify } from '../packages/receiver/src/commands/verify.ts';

const [data = '', databaseUrl] = process.argv.slice(2);
if (databaseUrl !== undefined) process.env['FAIRWELL_DATABASE_URL'] = databaseUrl;

export interface Checked {
  holds: boolean;
  records: number;
  seconds: number;
  /** Of processor time, all threads together. */
  busySeconds: number;
  /** The most memory it had, in bytes. */
  most: number;
}

const started = performance.now();
const { text } = await verify(['--data', data, '--json'], new Date());
const { user, system } = process.cpuUsage();
const { holds, records }: Pick<Checked, 'holds' | 'records'> = JSON.parse(text);
const checked: Checked = {
  holds,
  records,
  seconds: (performance.now() - started) / 1000,
  busySeconds: (user + system) / 1_000_000,
  most: process.resourceUsage().maxRSS * 1024,
};
process.send?.(checked);
