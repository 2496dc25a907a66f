/** Latviešu valoda, tam, kas šajā ierīcē vēl gaida. */
import type { DeviceStrings } from './nl.ts';

const lv: DeviceStrings = {
  title: 'Šajā ierīcē',
  lead: 'Tas vēl nav saņemts. Līdz tam tas ir tikai šajā ierīcē.',
  names: {
    'cancellation.requested': 'Uzteikums',
    'cancellation.undone': 'Uzteikuma atsaukums',
    'withdrawal.requested': 'Atteikums no līguma',
    'contact.submitted': 'Jautājums vai sūdzība',
    'survey.answered': 'Atbilde uz jautājumu, kāpēc',
    'preferences.changed': 'Lūgums vairs nesūtīt reklāmu',
  },
  other: 'Ziņa',
  since: (moment) => `Laiks: ${moment}.`,
  state: {
    sending: 'Tagad to sūtām.',
    waiting: 'Vēl nav saņemts. Turpinām mēģināt, kamēr šī lapa ir atvērta.',
    attention: 'Nav pieņemts. Mēģiniet vēlreiz vai sazinieties ar mums.',
    unsent: 'Nosūtīsim tikai tad, kad Jūs to teiksiet.',
    sent: 'Nosūtīts. Vai tas ir pienācis, mēs šeit neredzam.',
    gone: 'Izdzēsts.',
  },
  received: (reference) => (reference ? `Saņemts. Atsauces numurs: ${reference}.` : 'Saņemts.'),
  send: 'Sūtīt tagad',
  delete: 'Dzēst no šīs ierīces',
  sure: 'Vai tiešām? Tad mēs to vairs nesūtīsim. Saņemšanas apstiprinājums tā arī nepienāca, tāpēc nerēķinieties ar to, ka tas ir saņemts.',
  sureDraft: 'Vai tiešām? Tad tās vairs nebūs.',
  yes: 'Jā, dzēst',
  no: 'Nē, atstāt',
  draft: 'Teksts, ko sākāt rakstīt. Tas ir tikai šajā pārlūka cilnē un nav nosūtīts.',
};

export default lv;
