/** What sends, as every message says it: so a team can tell a broken release from a bad month. The version is the package's. */
export const client = 'fairwell-elements/0.0.0';
