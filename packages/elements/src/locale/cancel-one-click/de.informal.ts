/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { OneClickStrings } from './nl.ts';

const de: Partly<OneClickStrings> = { sent: 'Das haben wir für dich gesendet' };

export default de;
