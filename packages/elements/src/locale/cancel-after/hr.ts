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
};

export default hr;
