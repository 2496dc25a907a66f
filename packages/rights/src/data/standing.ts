/** What most rules have in common: in force since before what we model, and as sure as they were read. */
const rule = {
  version: 1,
  force: 'in-force',
  level: 'statute',
  strength: 'mandatory',
  effective: { from: null, by: 'as-of-date' },
  lastVerified: '2026-11-22',
} as const;

/** Read in the text itself, or on the authority's site. */
export const primary = { ...rule, confidence: 'primary-read' } as const;
/** Read in somebody's report of it. */
export const secondary = { ...rule, confidence: 'secondary-read' } as const;
/** Not checked. */
export const recalled = { ...rule, confidence: 'recalled' } as const;
/** Sources disagree. */
export const disputed = { ...rule, confidence: 'conflict' } as const;

/** What the files of a first review have in common. */
export const review = { dataVersion: '1.0.0', lastReviewed: '2026-11-22', reviewBy: '2027-05-22' } as const;
