/**
 * Parts of the flow that most people never see, or see only after the proof: each a file of its own that is fetched when
 * it is needed and brings its words and its style. What has to work without a network does not belong here.
 */
export const parts = {
  /** Who somebody is, where the page does not know or the law asks. */
  fields: () => import('./cancel.fields.ts'),
  /** What is not as usual with the subscription, and what ends with it. */
  situation: () => import('./cancel.situation.ts'),
  /** Refused, left behind, sent without proof. */
  trouble: () => import('./cancel.trouble.ts'),
  /** Keeping the proof, and the question why. */
  after: () => import('./cancel.after.ts'),
  /** The button that stops the marketing mail too. */
  marketing: () => import('./cancel.marketing.ts'),
  /** The way back. */
  undo: () => import('./cancel.undo.ts'),
};

type Sources = typeof parts;
/** Each part, ready to draw. */
export type AllParts = {
  [Name in keyof Sources]: Awaited<ReturnType<Awaited<ReturnType<Sources[Name]>>['prepare']>>;
};
/** The parts that are here. */
export type Parts = Partial<AllParts>;
