/** Deutsch, für alle, die beim Kündigen noch etwas angeben. */
import type { FieldStrings } from './nl.ts';

const de: FieldStrings = {
  legend: 'Um welchen Vertrag geht es?',
  identify: 'Ihre Kundennummer oder Ihre E-Mail-Adresse genügt.',
  kind: 'Art der Kündigung',
  ordinary: 'Ordentliche Kündigung',
  extraordinary: 'Außerordentliche Kündigung',
  cause: 'Grund (nur bei außerordentlicher Kündigung)',
  name: 'Name',
  contract: 'Kundennummer oder Vertragsnummer',
  endDate: 'Vertrag soll enden am',
  endDateHint: 'Ohne Angabe: zum frühestmöglichen Zeitpunkt.',
  email: 'E-Mail-Adresse für die Bestätigung',
  optional: '(freiwillig)',
  declared: {
    extraordinary: (cause) => `Ich kündige außerordentlich. Grund: ${cause}`,
    from: (name) => `Name: ${name}.`,
    email: (email) => `E-Mail-Adresse: ${email}.`,
    wanted: (day) => `Der Vertrag soll am ${day} enden.`,
  },
  notSent: 'Das ist noch nicht gesendet',
  errors: {
    missing: 'Bitte füllen Sie dieses Feld aus.',
    malformed: 'Das stimmt noch nicht ganz. Bitte prüfen Sie es.',
    identity:
      'Bitte geben Sie Ihre Kundennummer oder Ihre E-Mail-Adresse an. Dann ist klar, um welchen Vertrag es geht.',
  },
};

export default de;
