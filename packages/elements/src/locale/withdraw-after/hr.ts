/** Hrvatski, za odustajanje koje nije tek tako stiglo i da se sačuva dokaz. */
import type { AfterStrings } from './nl.ts';

const hr: AfterStrings = {
  save: 'Spremi kao datoteku',
  fileName: 'potvrda-o-primitku',
  otherWays: {
    title: 'Radije na drugi način?',
    lead: 'Može. Poslužite se ovim tekstom.',
    textLabel: 'Tekst vašeg odustajanja',
    copy: 'Kopiraj tekst',
    copied: 'Kopirano',
    mail: 'E-poštom na',
    subject: 'Odustajanje od ugovora',
    phone: 'Telefonom na',
    post: 'Poštom na adresu',
  },
  attention: {
    lead: 'Nešto u onome što smo poslali nije točno. Sve što ste upisali još je ovdje.',
    field: (field) => `Provjerite još: ${field}.`,
    failed: 'Nešto je pošlo po zlu pri slanju. Sve što ste upisali još je ovdje.',
    revise: 'Natrag na moje podatke',
    retry: 'Pokušaj još jednom',
  },
  unsent: {
    lead: (day) => `Vaše odustajanje od ${day} nikad nije stiglo. Bez vašeg pristanka sada ga ne šaljemo.`,
    send: 'Da, pošalji moje odustajanje',
    discard: 'Ne, nemoj slati',
  },
  sent: {
    lead: (moment) => `Poslano ${moment}.`,
    unproved: 'Ova stranica ne šalje dokaz da je vaše odustajanje stiglo. Zato sačuvajte ovaj tekst.',
  },
};

export default hr;
