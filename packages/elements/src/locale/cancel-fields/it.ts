/** Italiano, per chi deve ancora compilare qualcosa prima di disdire. */
import type { FieldStrings } from './nl.ts';

const it: FieldStrings = {
  legend: 'Di quale abbonamento si tratta?',
  identify: 'Basta il tuo codice cliente o il tuo indirizzo e-mail.',
  kind: 'Che tipo di disdetta è?',
  ordinary: 'Disdetta normale',
  extraordinary: 'Disdetta per un motivo particolare',
  cause: 'Il motivo particolare (solo se ne hai uno)',
  name: 'Nome',
  contract: 'Codice cliente o numero di contratto',
  endDate: 'Data di fine',
  endDateHint: 'Lascia vuoto se vuoi finire il prima possibile.',
  email: 'Indirizzo e-mail',
  optional: '(facoltativo)',
  declared: {
    extraordinary: (cause) => `Disdico per un motivo particolare: ${cause}`,
    from: (name) => `Nome: ${name}.`,
    email: (email) => `Indirizzo e-mail: ${email}.`,
    wanted: (day) => `Voglio che finisca il giorno ${day}.`,
  },
  notSent: 'Non è ancora stato inviato',
  errors: {
    missing: 'Compila anche questo campo.',
    malformed: 'Qui qualcosa non torna. Puoi controllare?',
    identity:
      'Scrivi il tuo codice cliente o il tuo indirizzo e-mail. Così è chiaro di quale abbonamento si tratta.',
  },
};

export default it;
