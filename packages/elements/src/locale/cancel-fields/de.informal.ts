/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { FieldStrings } from './nl.ts';

const de: Partly<FieldStrings> = {
  identify: 'Deine Kundennummer oder deine E-Mail-Adresse genügt.',
  errors: {
    missing: 'Bitte fülle dieses Feld aus.',
    malformed: 'Das stimmt noch nicht ganz. Bitte prüfe es.',
    identity:
      'Bitte gib deine Kundennummer oder deine E-Mail-Adresse an. Dann ist klar, um welchen Vertrag es geht.',
  },
};

export default de;
