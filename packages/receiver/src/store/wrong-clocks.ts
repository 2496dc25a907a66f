/**
 * Further ahead than anything is ever put off, in milliseconds: such a moment was written while a clock was wrong, and counts
 * as passed. Otherwise what went wrong for a minute would keep a cancellation from billing for as long as that clock was ahead.
 */

/** A destination gets up to two days where it asks for them. */
export const FARTHEST_DUE_MS = 3 * 86_400_000;

/** A delivery is on its way for a minute and a half; clocks of several receivers differ by less than the rest. */
export const FARTHEST_LEASE_MS = 3_600_000;
