/** What is computed with where no law is written down: it establishes nothing, and names somebody to ask. */
import type { CompiledLaw } from './compiled.ts';

export const book: CompiledLaw = {
  version: '0',
  lastReviewed: '1970-01-01',
  zone: 'UTC',
  ahead: [0, 0],
  authority: { name: 'Your Europe', url: 'https://europa.eu/youreurope' },
  calendar: { fixed: '', moving: {} },
  // No contract is any of these.
  covers: [{ fact: 'audience', in: [] }],
  beyond: 'unknownJurisdiction',
  page: {
    fields: null,
    nothingElse: false,
    onePage: false,
    summaryPage: false,
    offers: 'unregulated',
    login: 'unregulated',
  },
  unlisted: 'unknownJurisdiction',
  rules: {},
};
