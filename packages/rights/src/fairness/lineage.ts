/** Which demands reach a jurisdiction: its own, and those of the union or federation it belongs to. */

const unionMembers = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);

/** The jurisdiction itself first: `['NL', 'EU']`, `['US-CA', 'US']`, `['GB']`. */
export function lineageOf(jurisdiction: string): string[] {
  const [country = jurisdiction] = jurisdiction.split('-');
  const union = unionMembers.includes(country) ? ['EU'] : [];
  return [...new Set([jurisdiction, country, ...union])];
}
