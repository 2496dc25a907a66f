/** Svenska, för skälen bakom ett datum. */
import type { WhyStrings } from './nl.ts';

const sv: WhyStrings = {
  ask: (name) => `Fråga ${name}`,
  confidence: {
    'primary-read': 'Vi har läst det i själva lagen eller hos myndigheten.',
    'secondary-read': 'Vi har läst det hos någon som förklarar regeln, inte i själva källan.',
    recalled: 'Vi har inte kontrollerat allt det här ännu. Kolla upp det om det är viktigt för dig.',
    conflict: 'Källorna är inte överens här. Vi utgår från det som är bäst för dig.',
  },
  sources: 'Här står det',
};

export default sv;
