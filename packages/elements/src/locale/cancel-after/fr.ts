/** Français, pour après la résiliation : garder la preuve, et le chemin du retour. */
import type { AfterStrings } from './nl.ts';

const fr: AfterStrings = {
  notAccepted:
    'Ceci prouve que votre résiliation est arrivée, et quand. Cela ne dit pas si elle est déjà traitée.',
  receipt: 'Voir l’accusé de réception',
  save: 'Enregistrer dans un fichier',
  fileName: 'accuse-de-reception',
  otherWays: {
    title: 'Plutôt d’une autre façon ?',
    lead: 'C’est permis. Vous pouvez utiliser ce texte.',
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
