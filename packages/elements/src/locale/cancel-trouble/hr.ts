/** Hrvatski, za otkaz koji nije tek tako stigao. */
import type { TroubleStrings } from './nl.ts';

const hr: TroubleStrings = {
  attention: {
    lead: 'Nešto u onome što smo poslali nije točno. Sve što ste upisali još je ovdje.',
    field: (field) => `Provjerite još: ${field}.`,
    failed: 'Nešto je pošlo po zlu pri slanju. Sve što ste upisali još je ovdje.',
    revise: 'Natrag na moje podatke',
    retry: 'Pokušaj još jednom',
  },
  unsent: {
    lead: (day) => `Vaš otkaz od ${day} nikad nije stigao. Bez vašeg pristanka sada ga ne šaljemo.`,
    send: 'Da, pošalji moj otkaz',
    discard: 'Ne, nemoj slati',
  },
  sent: {
    lead: (moment) => `Poslano ${moment}.`,
    unproved: 'Ova stranica ne šalje dokaz da je vaš otkaz stigao. Zato sačuvajte ovaj tekst.',
  },
};

export default hr;
