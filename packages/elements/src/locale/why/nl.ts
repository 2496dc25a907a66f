/** Nederlands, voor waarom een datum is wat hij is. De bron van de sleutels: de andere talen worden hieraan getoetst. */
import type { Confidence } from '@fairwell/rights';

const nl = {
  ask: (name: string) => `Vraag het na bij ${name}`,
  confidence: {
    'primary-read': 'We hebben dit gelezen in de wet zelf, of bij de toezichthouder.',
    'secondary-read': 'We hebben dit gelezen bij een ander die de regel uitlegt, niet bij de bron zelf.',
    recalled: 'Een deel hiervan hebben we nog niet nagelezen. Controleer het als het voor jou belangrijk is.',
    conflict: 'De bronnen zijn het hierover niet eens. We gaan uit van wat voor jou het gunstigst is.',
  } satisfies Record<Confidence, string>,
  sources: 'Waar het staat',
};

export type WhyStrings = typeof nl;
export default nl;
