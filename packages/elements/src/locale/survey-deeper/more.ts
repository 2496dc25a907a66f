/** These words beyond Dutch, English and German. */
import { shelf } from '../shelf.ts';
import type { DeeperStrings } from './nl.ts';

export default shelf<DeeperStrings, never>({});
