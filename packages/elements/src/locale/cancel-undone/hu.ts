/** Magyar, annak, aki visszavonta a lemondását. */
import type { UndoneStrings } from './nl.ts';

const hu: UndoneStrings = {
  title: 'A visszavonása megérkezett',
  titleSent: 'A visszavonását elküldtük',
  received: (moment) => `Visszavonta a lemondását. A visszavonás megérkezett: ${moment}.`,
  receivedNow: 'Visszavonta a lemondását. A visszavonás megérkezett.',
  sent: 'Visszavonta a lemondását. A visszavonást elküldtük. Innen nem látjuk, hogy megérkezett-e.',
  badge: 'A visszavonása megérkezett.',
  badgeSent: 'A visszavonását elküldtük.',
  provider: 'Hogy az előfizetés folytatódik-e, azt a szolgáltatója igazolja vissza.',
  stands:
    'Ugyanarra az előfizetésre azonban egy másik lemondás vagy elállás is érkezett, és az továbbra is érvényes.',
  standsNext: 'Szeretne maradni? Akkor azt is vonja vissza, vagy kérdezze meg a szolgáltatóját.',
};

export default hu;
