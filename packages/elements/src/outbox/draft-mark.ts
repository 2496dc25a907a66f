/** Whether this tab keeps something that somebody was in the middle of. What is in it: `draft.ts`. */

export const DRAFTS = 'fairwell-drafts';

/** Whether it is worth looking; says nothing of what it is, or how old. */
export function mayHaveDraft(): boolean {
  try {
    return DRAFTS in sessionStorage;
  } catch {
    // The browser denies it.
    return false;
  }
}
