/** A log that cannot break what is logged. */
import type { LogEntry } from '../options.ts';

/** What a log throws, or the promise it gives rejects with, goes nowhere: there is no other log to tell it to. */
export function unbreakable(log: (entry: LogEntry) => void): (entry: LogEntry) => void {
  return (entry) => {
    const write = async () => log(entry);
    write().catch(() => {});
  };
}
