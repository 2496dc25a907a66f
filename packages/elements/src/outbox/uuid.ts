/** A source of numbers in [0, 1) that nobody can guess. */
export type Random = () => number;

/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then random bits.
 *
 * @param now - Milliseconds since 1970.
 */
export function uuidv7(now: number, random: Random): string {
  const time = Math.floor(now).toString(16).padStart(12, '0');
  const digits = Array.from({ length: 32 }, (_, at) => {
    if (at < 12) return time[at];
    const digit = Math.floor(random() * 16);
    // The version, and the variant of RFC 9562.
    return (at === 12 ? 7 : at === 16 ? 8 | (digit & 3) : digit).toString(16);
  });
  return digits.join('').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
