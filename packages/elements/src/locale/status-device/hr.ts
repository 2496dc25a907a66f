/** Hrvatski, za ono što na ovom uređaju još čeka. */
import type { DeviceStrings } from './nl.ts';

const hr: DeviceStrings = {
  title: 'Na ovom uređaju',
  lead: 'Ovo još nije primljeno. Do tada je samo na ovom uređaju.',
  names: {
    'cancellation.requested': 'Otkaz',
    'cancellation.undone': 'Povlačenje otkaza',
    'withdrawal.requested': 'Odustajanje od ugovora',
    'contact.submitted': 'Pitanje ili prigovor',
    'survey.answered': 'Odgovor na pitanje zašto',
    'preferences.changed': 'Zahtjev da se više ne šalju reklame',
  },
  other: 'Poruka',
  since: (moment) => `Od ${moment}.`,
  state: {
    sending: 'Upravo šaljemo.',
    waiting: 'Još nije primljeno. Pokušavamo i dalje dok je ova stranica otvorena.',
    attention: 'Nije prihvaćeno. Pokušajte ponovno ili nam se javite.',
    unsent: 'Šaljemo tek kad vi to kažete.',
    sent: 'Poslano. Ovdje ne vidimo je li stiglo.',
    gone: 'Izbrisano.',
  },
  received: (reference) => (reference ? `Primljeno. Referentni broj: ${reference}.` : 'Primljeno.'),
  send: 'Pošalji sada',
  delete: 'Izbriši s ovog uređaja',
  sure: 'Jeste li sigurni? Tada to više ne šaljemo. Potvrda o primitku nikad nije došla, pa ne računajte na to da je stiglo.',
  sureDraft: 'Jeste li sigurni? Tada ga više nema.',
  yes: 'Da, izbriši',
  no: 'Ne, ostavi',
  draft: 'Tekst koji ste počeli pisati. Samo je u ovoj kartici preglednika i nije poslan.',
};

export default hr;
