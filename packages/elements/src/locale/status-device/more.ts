/** Beyond Dutch, English and German, English stands in. */
import { shelf } from '../shelf.ts';
import type { DeviceStrings } from './nl.ts';

export default shelf<DeviceStrings, never>({});
