/** The smallest value that the given part of all values does not exceed (nearest rank): always one that occurred. */
export function quantile(ascending: readonly number[], part: number): number | null {
  return ascending[Math.max(0, Math.ceil(part * ascending.length) - 1)] ?? null;
}
