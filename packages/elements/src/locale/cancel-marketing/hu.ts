/** Magyar, annak, aki reklámot sem kér többé. */
import type { MarketingStrings } from './nl.ts';

const hu: MarketingStrings = {
  button: 'Reklámot sem kérek többé',
  hint: 'A lemondásával kapcsolatos üzeneteket továbbra is megkapja.',
  declared: 'Nem kérek több reklámot.',
  receipt: 'Ennek igazolása',
  sending: 'Továbbítjuk a kérését.',
  waiting: 'A kérése, hogy ne kapjon több reklámot, még nem érkezett meg. Tovább próbálkozunk.',
  attention: 'A kérése, hogy ne kapjon több reklámot, nem érkezett meg.',
  received: (moment) =>
    moment
      ? `Nem kér több reklámot. A kérése megérkezett: ${moment}.`
      : 'Nem kér több reklámot. A kérése megérkezett.',
  sent: 'Nem kér több reklámot. A kérését elküldtük. Innen nem látjuk, hogy megérkezett-e.',
};

export default hu;
