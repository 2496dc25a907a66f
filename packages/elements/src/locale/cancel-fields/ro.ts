/** Română, pentru cine mai are ceva de completat înainte de reziliere. */
import type { FieldStrings } from './nl.ts';

const ro: FieldStrings = {
  legend: 'Despre ce abonament este vorba?',
  identify: 'Ajunge numărul de client sau adresa de e-mail.',
  kind: 'Ce fel de reziliere este?',
  ordinary: 'Reziliere obișnuită',
  extraordinary: 'Reziliere dintr-un motiv special',
  cause: 'Motivul special (doar dacă aveți unul)',
  name: 'Nume',
  contract: 'Număr de client sau de contract',
  endDate: 'Data încheierii',
  endDateHint: 'Lăsați gol dacă doriți să se încheie cât mai curând.',
  email: 'Adresă de e-mail',
  optional: '(opțional)',
  declared: {
    extraordinary: (cause) => `Reziliez dintr-un motiv special: ${cause}`,
    from: (name) => `Nume: ${name}.`,
    email: (email) => `Adresă de e-mail: ${email}.`,
    wanted: (day) => `Doresc să se încheie pe ${day}.`,
  },
  notSent: 'Încă nu a fost trimis',
  errors: {
    missing: 'Vă rugăm să completați aici.',
    malformed: 'Aici încă nu e bine. Vă rugăm să verificați.',
    identity: 'Scrieți numărul de client sau adresa de e-mail. Așa este clar despre ce abonament este vorba.',
  },
};

export default ro;
