/**
 * Parts of the flow that most people never see, or see only after the proof: each a file of its own that is fetched when
 * it is needed and brings its words and its style. What has to work without a network does not belong here.
 */
const sources = {
  /** Who somebody is, where the page does not know or the law asks. */
  fields: () => import('./cancel.fields.ts'),
  /** What is not as usual with the subscription, and what ends with it. */
  situation: () => import('./cancel.situation.ts'),
  /** Refused, left behind, sent without proof. */
  trouble: () => import('./cancel.trouble.ts'),
  /** Keeping the proof, the question why, the way back. */
  after: () => import('./cancel.after.ts'),
};

type Sources = typeof sources;
export type PartName = keyof Sources;
/** The parts that are here, ready to draw. */
export type Parts = {
  [Name in PartName]?: Awaited<ReturnType<Awaited<ReturnType<Sources[Name]>>['prepare']>>;
};

/** Fetches one part in the language of a tag, into `parts`. Rejects where it cannot be had; asking again tries again. */
export async function fetchPart(parts: Parts, name: PartName, tag: string): Promise<void> {
  if (parts[name]) return;
  const { prepare } = await sources[name]();
  Object.assign(parts, { [name]: await prepare(tag) });
}
