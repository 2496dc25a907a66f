/** Hrvatski, za vrijeme nakon otkaza: sačuvati dokaz i put natrag. */
import type { AfterStrings } from './nl.ts';

const hr: AfterStrings = {
  notAccepted: 'Ovo dokazuje da je vaš otkaz stigao i kada. Ne govori je li već obrađen.',
  receipt: 'Prikaži potvrdu o primitku',
  save: 'Spremi kao datoteku',
  fileName: 'potvrda-o-primitku',
  otherWays: {
    title: 'Radije na drugi način?',
    lead: 'Može. Poslužite se ovim tekstom.',
    textLabel: 'Tekst vašeg otkaza',
    copy: 'Kopiraj tekst',
    copied: 'Kopirano',
    mail: 'E-poštom na',
    subject: 'Otkaz pretplate',
    phone: 'Telefonom na',
    post: 'Poštom na adresu',
  },
  undo: {
    declared: (moment) => `Povlačim svoj otkaz od ${moment}. Želim zadržati pretplatu.`,
    summary: 'Ipak ostajete?',
    lead: 'Dok vaša pretplata traje, možete povući otkaz.',
    button: 'Povuci otkaz',
    sending: 'Šaljemo povlačenje otkaza.',
    waiting: 'Povlačenje još nije primljeno. Do tada vaš otkaz vrijedi. Pokušavamo i dalje.',
    attention: 'Povlačenje nije primljeno. Vaš otkaz i dalje vrijedi.',
  },
  undone: {
    title: 'Povlačenje otkaza je primljeno',
    titleSent: 'Povlačenje otkaza je poslano',
    received: (moment) => `Povlačite svoj otkaz. Primljeno ${moment}.`,
    receivedNow: 'Povlačite svoj otkaz. To je primljeno.',
    sent: 'Povlačite svoj otkaz. To je poslano. Ovdje ne vidimo je li stiglo.',
    badge: 'Povlačenje otkaza je primljeno.',
    badgeSent: 'Povlačenje otkaza je poslano.',
  },
};

export default hr;
