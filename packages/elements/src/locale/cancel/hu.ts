/** Magyar, annak, aki lemond. */
import type { CancelStrings } from './nl.ts';

const hu: CancelStrings = {
  entry: 'Előfizetés lemondása',
  close: 'Bezárás',
  keep: 'Megtartom az előfizetésemet',
  review: {
    title: (plan) => (plan ? `${plan} lemondása` : 'Az előfizetés lemondása'),
    endsOn: 'Ha most lemondja, az előfizetés utolsó napja:',
    endsUnknown: 'Itt nem tudjuk biztosan, mikor ér véget az előfizetése. Ettől még lemondhatja.',
    factsMissing: 'Ezen az oldalon nincs elég adat az előfizetéséről, hogy ezt kiszámoljuk.',
    why: 'Miért ez a dátum?',
    whyUnknown: 'Miért nem tudható?',
    chargesLabel: 'Amit még fizet',
    nothingMore: 'Már semmit',
    charge: (amount, day) => `${amount}, esedékes: ${day}`,
    chargesUnknown: 'Itt nem tudjuk biztosan. Nézze meg a szerződési feltételekben, vagy kérdezze meg.',
    untilLabel: 'Addig a napig',
    until: 'Minden marad, ahogy van.',
    messageLabel: 'Ezt küldjük el az Ön nevében',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Lemondom az előfizetésemet: ${plan}.` : 'Lemondom az előfizetésemet.'),
    contract: (contract) => `Ügyfélszám vagy szerződésszám: ${contract}.`,
    endsOn: (day) => `Az oldal szerint az utolsó nap: ${day}`,
    asap: 'Kérem, a lehető leghamarabb.',
  },
  sending: { title: 'Elküldjük a lemondását', lead: 'Egy pillanat. Kérjük, még ne zárja be az oldalt.' },
  waiting: {
    title: 'Még nem érkezett meg',
    device:
      'A lemondása még nem érkezett meg. Ezen az eszközön megőriztük, és tovább próbálkozunk, akkor is, ha bezárja az oldalt, és később visszajön.',
    page: 'A lemondása még nem érkezett meg. Hagyja nyitva az oldalt, és tovább próbálkozunk.',
    next: (time) => `${time}-kor újra próbáljuk.`,
    retry: 'Próbálja meg most',
    form: 'Lemondás egyszerű oldalon',
    badge: 'A lemondása még nem érkezett meg.',
  },
  attention: {
    title: 'A lemondása nem érkezett meg',
    badge: 'A lemondása nem érkezett meg. Valamit módosítani kell.',
  },
  unsent: {
    title: 'Még mindig le szeretné mondani?',
    badge: 'Egy korábbi lemondást nem küldtünk el.',
  },
  sent: {
    title: 'A lemondását elküldtük',
    badge: 'A lemondását elküldtük.',
  },
  received: {
    title: 'A lemondása megérkezett',
    lead: (moment) => `Megérkezett: ${moment}.`,
    referenceLabel: 'Hivatkozási szám',
    endsLabel: 'Az előfizetés utolsó napja',
    endsUnknown: 'Erről még értesítik',
    badge: 'A lemondása megérkezett.',
  },
  show: 'Megnézem',
};

export default hu;
