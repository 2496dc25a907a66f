/** These words beyond Dutch, English and German. */
import { shelf } from '../shelf.ts';
import type { RightsStrings } from './nl.ts';

export default shelf<RightsStrings, never>({});
