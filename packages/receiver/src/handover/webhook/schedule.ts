/** When a webhook that was not taken is tried again. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Waits after the first failure, the second, and so on: ten attempts in 75 hours, as Standard Webhooks has them. */
const WAITS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** Declarations go on daily until a month has passed. */
const DECLARATIONS_MS = 30 * DAY;
const DAILY = Math.floor((DECLARATIONS_MS - WAITS.reduce((sum, wait) => sum + wait)) / DAY);

/**
 * How long to wait before the next attempt, in milliseconds: 20 % more or less than planned, so that whatever failed
 * together does not come back together. Where the other side asked for time it gets it, up to twice what was planned.
 *
 * @param attempts failures so far, this one included; from 1.
 * @param random a number from 0 up to 1.
 * @param retryAfterMs what the other side asked for; any number, however odd.
 * @returns `null` once nothing more is tried by itself: set the event aside where a person sees it.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#deliverability-and-reliability
 */
export function nextAttemptMs(
  attempts: number,
  random: () => number,
  isDeclaration: boolean,
  retryAfterMs?: number,
): number | null {
  const planned = WAITS[attempts - 1] ?? (isDeclaration && attempts <= WAITS.length + DAILY ? DAY : null);
  if (planned === null) return null;
  const spread = Math.round(planned * (0.8 + 0.4 * random()));
  if (retryAfterMs === undefined || Number.isNaN(retryAfterMs)) return spread;
  return Math.max(spread, Math.min(2 * planned, Math.max(planned, Math.ceil(retryAfterMs))));
}
