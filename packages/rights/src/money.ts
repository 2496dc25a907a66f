/** Dividing money over days, in whole minor units, without floating point. */

/**
 * The share of `amount` for `days` out of `total` calendar days, rounded half-up to the minor unit.
 * No statute we read fixes a method; this is the one we name and print: calendar days, half-up.
 *
 * @param amount minor units, a whole number
 */
export function proRata(amount: number, days: number, total: number): number {
  // (2ad + t) / 2t, rounded down, is ad/t rounded half-up; BigInt keeps every digit of large amounts.
  const [a, d, t] = [BigInt(amount), BigInt(days), BigInt(total)];
  return Number((2n * a * d + t) / (2n * t));
}
