/** What reads the law, apart from the flow: it travels at the same time, and should it not arrive, the flow works without. */
export { loadCancelLaw, resolveCancelRights } from '@fairwell/rights';
