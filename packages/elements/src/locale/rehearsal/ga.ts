/** Gaeilge, faoin rud nach n-áirítear. */
import type { RehearsalStrings } from './nl.ts';

const ga: RehearsalStrings = {
  preview: 'Réamhamharc: ní sheoltar faic.',
  test: 'Tástáil: seoltar é seo, ach ní áirítear é.',
};

export default ga;
