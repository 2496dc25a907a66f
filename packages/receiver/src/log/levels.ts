/** How much the log says: `warn` leaves out the requests, `silent` everything. */
export const logLevels = ['silent', 'error', 'warn', 'info'] as const;
export type LogLevel = (typeof logLevels)[number];
