/** What lets the law address a person otherwise. Fetched by whoever is, and by nobody else. */
export { addressed } from '@fairwell/rights';
