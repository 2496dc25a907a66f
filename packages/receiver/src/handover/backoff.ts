/** How long to wait before trying a destination again. */

const SHORTEST_MS = 1000;
export const LONGEST_MS = 3_600_000;

/**
 * Full jitter: anywhere up to a ceiling that doubles with every failure, so that whatever failed together does not
 * come back together. In milliseconds, from a second to an hour.
 *
 * @param attempts failures so far, this one included.
 */
export function backoffMs(attempts: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** attempts);
  return Math.max(SHORTEST_MS, Math.round(random() * ceiling));
}
