/** Lietuvių kalba, tam, kas šiame įrenginyje dar laukia. */
import type { DeviceStrings } from './nl.ts';

const lt: DeviceStrings = {
  title: 'Šiame įrenginyje',
  lead: 'Tai dar negauta. Iki tol tai yra tik šiame įrenginyje.',
  names: {
    'cancellation.requested': 'Pranešimas apie nutraukimą',
    'cancellation.undone': 'Nutraukimo atšaukimas',
    'withdrawal.requested': 'Sutarties atsisakymas',
    'contact.submitted': 'Klausimas arba skundas',
    'survey.answered': 'Atsakymas į klausimą, kodėl',
    'preferences.changed': 'Prašymas nebesiųsti reklamos',
  },
  other: 'Žinutė',
  since: (moment) => `Data: ${moment}.`,
  state: {
    sending: 'Dabar siunčiame.',
    waiting: 'Dar negauta. Bandome toliau, kol šis puslapis atvertas.',
    attention: 'Nepriimta. Bandykite dar kartą arba susisiekite su mumis.',
    unsent: 'Išsiųsime tik tada, kai pasakysite.',
    sent: 'Išsiųsta. Ar pasiekė gavėją, čia nematome.',
    gone: 'Ištrinta.',
  },
  received: (reference) => (reference ? `Gauta. Pranešimo numeris: ${reference}.` : 'Gauta.'),
  send: 'Siųsti dabar',
  delete: 'Ištrinti iš šio įrenginio',
  sure: 'Ar tikrai? Tada to nebesiųsime. Gavimo patvirtinimas taip ir neatėjo, todėl nesitikėkite, kad tai pasiekė gavėją.',
  sureDraft: 'Ar tikrai? Tada jo nebebus.',
  yes: 'Taip, ištrinti',
  no: 'Ne, palikti',
  draft: 'Tekstas, kurį rašėte. Jis yra tik šiame naršyklės skirtuke ir neišsiųstas.',
};

export default lt;
