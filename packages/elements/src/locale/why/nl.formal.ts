/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { WhyStrings } from './nl.ts';

const nl: Partly<WhyStrings> = {
  confidence: {
    recalled: 'Een deel hiervan hebben we nog niet nagelezen. Controleer het als het voor u belangrijk is.',
    conflict: 'De bronnen zijn het hierover niet eens. We gaan uit van wat voor u het gunstigst is.',
  },
};

export default nl;
