/** Français, pour une résiliation qui n’est pas simplement arrivée. */
import type { TroubleStrings } from './nl.ts';

const fr: TroubleStrings = {
  attention: {
    lead: 'Il y a une erreur dans ce que nous avons envoyé. Tout ce que vous avez rempli est encore là.',
    field: (field) => `Merci de vérifier : ${field}.`,
    failed: 'L’envoi s’est mal passé. Tout ce que vous avez rempli est encore là.',
    revise: 'Retour à mes informations',
    retry: 'Essayer encore une fois',
  },
  unsent: {
    lead: (day) =>
      `Vous avez résilié le ${day}, mais cela n’est jamais arrivé. Nous ne l’envoyons pas maintenant sans vous demander.`,
    send: 'Oui, envoyer ma résiliation',
    discard: 'Non, ne pas envoyer',
  },
  sent: {
    lead: (moment) => `Envoyée le ${moment}.`,
    unproved: 'Ce site ne prouve pas que votre résiliation est arrivée. Gardez donc bien ce texte.',
  },
};

export default fr;
