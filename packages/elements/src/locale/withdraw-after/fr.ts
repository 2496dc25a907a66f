/** Français, pour une rétractation qui n’est pas simplement arrivée, et pour garder la preuve. */
import type { AfterStrings } from './nl.ts';

const fr: AfterStrings = {
  save: 'Enregistrer dans un fichier',
  fileName: 'accuse-de-reception',
  otherWays: {
    title: 'Faire autrement ?',
    lead: 'C’est possible. Vous pouvez utiliser ce texte.',
    textLabel: 'Le texte de votre rétractation',
    copy: 'Copier le texte',
    copied: 'Copié',
    mail: 'Par e-mail à',
    subject: 'Rétractation',
    phone: 'Par téléphone au',
    post: 'Par courrier à',
  },
  attention: {
    lead: 'Il y a une erreur dans ce que nous avons envoyé. Tout ce que vous avez rempli est encore là.',
    field: (field) => `Merci de vérifier : ${field}.`,
    failed: 'L’envoi s’est mal passé. Tout ce que vous avez rempli est encore là.',
    revise: 'Retour à mes informations',
    retry: 'Essayer encore une fois',
  },
  unsent: {
    lead: (day) =>
      `Vous vous êtes rétracté le ${day}, mais cela n’est jamais arrivé. Nous ne l’envoyons pas maintenant sans vous demander.`,
    send: 'Oui, envoyer ma rétractation',
    discard: 'Non, ne pas envoyer',
  },
  sent: {
    lead: (moment) => `Envoyée le ${moment}.`,
    unproved: 'Ce site ne prouve pas que votre rétractation est arrivée. Gardez donc bien ce texte.',
  },
};

export default fr;
