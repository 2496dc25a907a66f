/** Magyar, arról, ami ezen az eszközön még vár. */
import type { DeviceStrings } from './nl.ts';

const hu: DeviceStrings = {
  title: 'Ezen az eszközön',
  lead: 'Ez még nem érkezett meg. Addig csak ezen az eszközön van meg.',
  names: {
    'cancellation.requested': 'Lemondás',
    'cancellation.undone': 'Lemondás visszavonása',
    'withdrawal.requested': 'Elállás a szerződéstől',
    'contact.submitted': 'Kérdés vagy panasz',
    'survey.answered': 'Válasz a „miért?” kérdésre',
    'preferences.changed': 'Kérés, hogy ne jöjjön több reklám',
  },
  other: 'Üzenet',
  since: (moment) => `Ekkor: ${moment}.`,
  state: {
    sending: 'Most küldjük.',
    waiting: 'Még nem érkezett meg. Tovább próbálkozunk, amíg ez az oldal nyitva van.',
    attention: 'Nem vették át. Próbálja meg újra, vagy forduljon hozzánk.',
    unsent: 'Csak akkor küldjük el, ha Ön azt mondja.',
    sent: 'Elküldve. Innen nem látjuk, hogy megérkezett-e.',
    gone: 'Törölve.',
  },
  received: (reference) => (reference ? `Megérkezett. Hivatkozási szám: ${reference}.` : 'Megérkezett.'),
  send: 'Küldés most',
  delete: 'Törlés erről az eszközről',
  sure: 'Biztosan? Akkor már nem küldjük el. Igazolás soha nem jött róla, ezért ne számítson arra, hogy megérkezett.',
  sureDraft: 'Biztosan? Akkor elvész.',
  yes: 'Igen, törlöm',
  no: 'Nem, maradjon',
  draft: 'Egy szöveg, amelyet írni kezdett. Csak ezen a lapon van meg, és nem küldtük el.',
};

export default hu;
