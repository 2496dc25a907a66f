/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { OneClickStrings } from './nl.ts';

const nl: Partly<OneClickStrings> = { sent: 'Dit hebben we voor u verstuurd' };

export default nl;
