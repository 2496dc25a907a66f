/** A source of numbers in [0, 1) that nobody can guess. */
export type Random = () => number;

/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then random bits.
 *
 * @param now - Milliseconds since 1970.
 */
export function uuidv7(now: number, random: Random): string {
  const bytes = Array.from({ length: 16 }, (_, at) =>
    at < 6 ? Math.floor(now / 2 ** (8 * (5 - at))) % 256 : Math.floor(random() * 256),
  );
  const hex = bytes
    .map((byte, at) => {
      if (at === 6) return 0x70 | (byte & 0x0f);
      return at === 8 ? 0x80 | (byte & 0x3f) : byte;
    })
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
