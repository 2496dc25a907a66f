/** What every command is given, and what it answers. */
import { parseArgs } from 'node:util';
import { UsageError } from '../settings.ts';

/** What goes to the terminal, and the exit code: 0 all well, 1 something was found. Bad input is a UsageError: 2. */
export interface Outcome {
  text: string;
  exitCode: 0 | 1;
}

/** The arguments after the command's own name, and the clock. */
export type Command = (args: string[], now: Date) => Promise<Outcome>;

type Flags = Record<string, { type: 'string' | 'boolean'; short?: string }>;

/**
 * @throws {UsageError} in one sentence, for flags the command does not know.
 */
export function readFlags<F extends Flags>(name: string, args: string[], options: F) {
  try {
    const help = { type: 'boolean', short: 'h' } as const;
    return parseArgs({ args, allowPositionals: true, options: { ...options, help } });
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split(/(?<=\.) |\n/) : [];
    throw new UsageError(`${sentence.replace(/\.?$/, '.')} \`fairwell ${name} --help\` shows the flags.`, {
      cause: error,
    });
  }
}
