/** How many mails one address may get, so that nobody can fill somebody else's mailbox with receipts. */

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const caps = [
  { most: 3, withinMs: HOUR_MS },
  { most: 10, withinMs: DAY_MS },
];

/**
 * When the next mail may go.
 *
 * @param sentMs when mails went to this address, at least those of the last day; in any order.
 * @returns milliseconds since 1970: `nowMs` itself where a mail may go now.
 */
export function mayMailAt(sentMs: number[], nowMs: number): number {
  const waits = caps.map(({ most, withinMs }) => {
    // What seems to lie ahead was sent before a clock was set back, and counts.
    const counted = sentMs.filter((at) => at > nowMs - withinMs).toSorted((a, b) => b - a);
    const inTheWay = counted[most - 1];
    return inTheWay === undefined ? nowMs : inTheWay + withinMs;
  });
  return Math.max(...waits);
}
