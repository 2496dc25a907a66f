/** Whoever reads figures reads Dutch, English or German. */
import { shelf } from '../shelf.ts';
import type { InsightsStrings } from './nl.ts';

export default shelf<InsightsStrings, never>({});
