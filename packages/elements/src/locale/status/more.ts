/** These words beyond Dutch, English and German. */
import { shelf } from '../shelf.ts';
import type { StatusStrings } from './nl.ts';

export default shelf<StatusStrings, never>({});
