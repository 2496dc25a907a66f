/** Dividing money over days, in whole minor units, without floating point. */

/**
 * The share of `amount` for `days` out of `total` calendar days, rounded half-up to the minor unit.
 * No statute we read fixes a method; this is the one we name and print: calendar days, half-up.
 *
 * @param amount minor units, a whole number
 */
export function proRata(amount: number, days: number, total: number): number {
  // What each day gets in full, then the share in the rest: no product is ever too large to be exact.
  const rest = amount % total;
  return ((amount - rest) / total) * days + Math.round((rest * days) / total);
}
