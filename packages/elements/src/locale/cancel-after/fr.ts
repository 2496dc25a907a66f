/** Français, pour après la résiliation : garder la preuve, et le chemin du retour. */
import type { AfterStrings } from './nl.ts';

const fr: AfterStrings = {
  notAccepted:
    'C’est la preuve que votre résiliation est arrivée, avec la date et l’heure. Elle n’a peut-être pas encore été traitée.',
  receipt: 'Voir l’accusé de réception',
  save: 'Enregistrer dans un fichier',
  fileName: 'accuse-de-reception',
  otherWays: {
    title: 'Faire autrement ?',
    lead: 'C’est possible. Vous pouvez utiliser ce texte.',
    textLabel: 'Le texte de votre résiliation',
    copy: 'Copier le texte',
    copied: 'Copié',
    mail: 'Par e-mail à',
    subject: 'Résiliation',
    phone: 'Par téléphone au',
    post: 'Par courrier à',
  },
  undo: {
    declared: (moment) => `J’annule ma résiliation du ${moment}. Je souhaite garder mon abonnement.`,
    summary: 'Finalement, vous restez ?',
    lead: 'Tant que votre abonnement court, vous pouvez annuler votre résiliation.',
    button: 'Annuler ma résiliation',
    sending: 'Nous annulons votre résiliation.',
    waiting:
      'Cette annulation n’est pas encore reçue. Jusque-là, votre résiliation reste valable. Nous réessayons tout seuls.',
    attention: 'Cette annulation n’a pas été reçue. Votre résiliation reste donc valable.',
  },
};

export default fr;
