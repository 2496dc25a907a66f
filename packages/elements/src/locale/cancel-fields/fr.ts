/** Français, pour qui a encore quelque chose à remplir avant de résilier. */
import type { FieldStrings } from './nl.ts';

const fr: FieldStrings = {
  legend: 'De quel abonnement s’agit-il ?',
  identify: 'Votre numéro de client ou votre adresse e-mail suffit.',
  kind: 'De quelle résiliation s’agit-il ?',
  ordinary: 'Résiliation ordinaire',
  extraordinary: 'Résiliation pour un motif particulier',
  cause: 'Le motif particulier (seulement si vous en avez un)',
  name: 'Nom',
  contract: 'Numéro de client ou de contrat',
  endDate: 'Date de fin',
  endDateHint: 'Laissez vide pour arrêter dès que possible.',
  email: 'Adresse e-mail',
  optional: '(facultatif)',
  declared: {
    extraordinary: (cause) => `Je résilie pour un motif particulier : ${cause}`,
    from: (name) => `Nom : ${name}.`,
    email: (email) => `Adresse e-mail : ${email}.`,
    wanted: (day) => `Je souhaite que cela s’arrête le ${day}.`,
  },
  notSent: 'Ce n’est pas encore envoyé',
  errors: {
    missing: 'Merci de remplir ce champ.',
    malformed: 'Ce n’est pas encore tout à fait ça. Pouvez-vous vérifier ?',
    identity:
      'Indiquez votre numéro de client ou votre adresse e-mail. On saura ainsi de quel abonnement il s’agit.',
  },
};

export default fr;
