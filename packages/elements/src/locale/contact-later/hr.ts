/** Hrvatski, za poruku koja nije tek tako stigla. Datum ima svoju točku, pa nije na kraju rečenice. */
import type { LaterStrings } from './nl.ts';

const hr: LaterStrings = {
  attention: {
    lead: 'Nešto u onome što smo poslali nije točno. Ono što ste napisali još je ovdje.',
    field: (field) => `Provjerite još: ${field}.`,
    failed: 'Nešto je pošlo po zlu pri slanju. Ono što ste napisali još je ovdje.',
    revise: 'Natrag na moju poruku',
    retry: 'Pokušaj još jednom',
  },
  unsent: {
    lead: (day) => `Vaša poruka od ${day} nikad nije stigla. Bez vašeg pristanka sada je ne šaljemo.`,
    send: 'Da, pošalji moju poruku',
    discard: 'Ne, nemoj slati',
  },
  sent: {
    lead: (moment) => `Poslano ${moment}.`,
    unproved: 'Ova stranica ne šalje dokaz da je vaša poruka stigla. Zato sačuvajte ovaj tekst.',
  },
  received: {
    promised: (moment) => `Odgovor ćete dobiti najkasnije ${moment}.`,
    none: 'Pročitat ćemo vašu poruku. Na nju nećete dobiti odgovor.',
    unknown: 'Ne piše do kada ćete dobiti odgovor. Slobodno pitajte.',
    sorry: 'Hvala vam što ste nam to rekli. Žao nam je što nije bilo onako kako treba.',
    later: (told) =>
      `Kada ste pisali, ovdje je pisalo ${told}. Žao nam je što će odgovor stići kasnije. Vrijedi ono što piše na vašoj potvrdi o primitku.`,
    at: 'Primljeno',
    answerBy: 'Odgovor najkasnije',
    follow: 'Prikaži stanje',
    receipt: 'Prikaži potvrdu o primitku',
    keep: 'Sačuvajte ovu poveznicu ili potvrdu o primitku: ondje ćete pročitati odgovor i reći je li riješeno.',
    notAnswered: 'Ovo dokazuje da je vaša poruka stigla i kada. To još nije odgovor.',
    again: 'Pošalji još jednu poruku',
  },
  otherWays: {
    title: 'Radije na drugi način?',
    lead: 'Može. Poslužite se ovim tekstom.',
    textLabel: 'Tekst vaše poruke',
    copy: 'Kopiraj tekst',
    copied: 'Kopirano',
    mail: 'E-poštom na',
    subject: 'Moja poruka',
    phone: 'Telefonom na',
    post: 'Poštom na adresu',
  },
};

export default hr;
