/** These words beyond Dutch, English and German. */
import { shelf } from '../shelf.ts';
import type { ContactStrings } from './nl.ts';

export default shelf<ContactStrings, never>({});
