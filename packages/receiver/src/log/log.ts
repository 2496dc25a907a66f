/** The log of `fairwell serve`: one JSON object per line, with nothing in it about any subscriber. */
import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { LogEntry } from '../options.ts';
import type { LogLevel } from './levels.ts';
import { safe } from './safe.ts';

export interface LogOptions {
  /** The least that is written. Default `info`. */
  level?: LogLevel | undefined;
  /** Where to. Default stderr, written at once, so that the last line before an exit is there too. */
  to?: DestinationStream | undefined;
}

/**
 * Makes a log that writes `{"level":"warn","time":"2026-11-22T09:15:30.000Z","event":"…",…}` per entry.
 * Neither the process nor the host is named: whoever collects lines knows where they come from.
 */
export function createLog({ level = 'info', to }: LogOptions = {}): (entry: LogEntry) => void {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    to ?? pino.destination({ dest: process.stderr.fd, sync: true }),
  );
  return ({ level: severity, ...details }) => logger[severity](safe(details));
}
