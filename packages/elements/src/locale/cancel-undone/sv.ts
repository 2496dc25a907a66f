/** Svenska, för den som har tagit tillbaka sin uppsägning. */
import type { UndoneStrings } from './nl.ts';

const sv: UndoneStrings = {
  title: 'Din önskan att vara kvar är mottagen',
  titleSent: 'Din önskan att vara kvar är skickad',
  received: (moment) => `Du har tagit tillbaka din uppsägning. Det togs emot den ${moment}.`,
  receivedNow: 'Du har tagit tillbaka din uppsägning. Det är mottaget.',
  sent: 'Du har tagit tillbaka din uppsägning. Det är skickat. Om det har kommit fram kan vi inte se här.',
  badge: 'Din önskan att vara kvar är mottagen.',
  badgeSent: 'Din önskan att vara kvar är skickad.',
  provider: 'Företaget bekräftar om ditt abonnemang fortsätter.',
  stands:
    'Men en annan uppsägning eller ett ångermeddelande för samma abonnemang har också tagits emot, och det gäller fortfarande.',
  standsNext: 'Vill du vara kvar? Ta då tillbaka även det, eller fråga företaget.',
};

export default sv;
