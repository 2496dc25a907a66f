/** Dansk, til den der har trukket sin opsigelse tilbage. */
import type { UndoneStrings } from './nl.ts';

const da: UndoneStrings = {
  title: 'Dit ønske om at fortsætte er modtaget',
  titleSent: 'Dit ønske om at fortsætte er sendt',
  received: (moment) => `Du har trukket din opsigelse tilbage. Det er modtaget den ${moment}.`,
  receivedNow: 'Du har trukket din opsigelse tilbage. Det er modtaget.',
  sent: 'Du har trukket din opsigelse tilbage. Det er sendt. Vi kan ikke se her, om det er nået frem.',
  badge: 'Dit ønske om at fortsætte er modtaget.',
  badgeSent: 'Dit ønske om at fortsætte er sendt.',
  provider: 'Virksomheden bekræfter, om dit abonnement fortsætter.',
  stands:
    'Men der er også modtaget en anden opsigelse eller fortrydelse for det samme abonnement, og den gælder stadig.',
  standsNext: 'Vil du fortsætte? Så træk også den tilbage, eller spørg virksomheden.',
};

export default da;
