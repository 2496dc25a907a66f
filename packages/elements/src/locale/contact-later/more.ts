/** These words beyond Dutch, English and German. */
import { shelf } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

export default shelf<LaterStrings, never>({});
