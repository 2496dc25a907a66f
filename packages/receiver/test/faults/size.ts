/** How much of each fault: a little within `pnpm test`, all of it within `pnpm test:faults`. */
import { vi } from 'vitest';

const HOURS = 3_600_000;

/** Vitest's mode; the script `test:faults` sets it. */
export const isLong: boolean = process.env['MODE'] === 'long';

// Each test starts processes of its own, and the long form is as long as it was asked to be.
vi.setConfig({ testTimeout: isLong ? 12 * HOURS : 120_000, hookTimeout: isLong ? 12 * HOURS : 120_000 });

/**
 * @param name the environment variable that says otherwise, e.g. `FAULTS_KILLS_SQLITE=50`.
 * @throws {Error} when it holds anything but a whole number.
 */
export function amount(name: string, { short, long }: { short: number; long: number }): number {
  const given = process.env[name];
  if (given === undefined || given === '') return isLong ? long : short;
  if (!/^\d+$/.test(given)) throw new Error(`${name} must be a whole number, not "${given}"`);
  return Number(given);
}

/** One line with the numbers of a fault; the long form is run to see them. */
export function report(fault: string, numbers: Record<string, number | string>): void {
  if (!isLong) return;
  const told = Object.entries(numbers).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`faults · ${fault}: ${told.join(', ')}\n`);
}

/** Says aloud that something could not be tried here, and why. */
export function notTried(fault: string, reason: string): void {
  process.stdout.write(`\nNOT TRIED · ${fault}: ${reason}\n\n`);
}
