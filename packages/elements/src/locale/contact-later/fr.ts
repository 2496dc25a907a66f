/** Français, pour un message qui n’est pas simplement arrivé. */
import type { LaterStrings } from './nl.ts';

const fr: LaterStrings = {
  attention: {
    lead: 'Il y a une erreur dans ce que nous avons envoyé. Ce que vous avez écrit est encore là.',
    field: (field) => `Merci de vérifier : ${field}.`,
    failed: 'L’envoi s’est mal passé. Ce que vous avez écrit est encore là.',
    revise: 'Retour à mon message',
    retry: 'Essayer encore une fois',
  },
  unsent: {
    lead: (day) =>
      `Vous avez écrit un message le ${day}, mais il n’est jamais arrivé. Nous ne l’envoyons pas maintenant sans vous demander.`,
    send: 'Oui, envoyer mon message',
    discard: 'Non, le supprimer',
  },
  sent: {
    lead: (moment) => `Envoyé le ${moment}.`,
    unproved: 'Ce site ne prouve pas que votre message est arrivé. Gardez donc bien ce texte.',
  },
  received: {
    promised: (moment) => `Vous aurez une réponse au plus tard le ${moment}.`,
    none: 'Nous lisons votre message. Vous n’aurez pas de réponse.',
    unknown: 'Nous ne savons pas encore quand vous aurez une réponse. N’hésitez pas à demander.',
    sorry: 'Merci de nous le dire. Nous sommes désolés que cela ne se soit pas passé comme il faut.',
    later: (told) =>
      `Quand vous avez écrit, la date indiquée ici était le ${told}. Nous sommes désolés que ce soit plus tard. C’est votre accusé de réception qui compte.`,
    at: 'Reçu le',
    answerBy: 'Réponse au plus tard le',
    follow: 'Voir où cela en est',
    receipt: 'Voir l’accusé de réception',
    keep: 'Gardez ce lien ou votre accusé de réception : c’est là que vous lirez la réponse, et direz si c’est résolu.',
    notAnswered:
      'C’est la preuve que votre message est arrivé, avec la date et l’heure. Ce n’est pas encore une réponse.',
    again: 'Envoyer un autre message',
  },
  otherWays: {
    title: 'Faire autrement ?',
    lead: 'C’est possible. Vous pouvez utiliser ce texte.',
    textLabel: 'Le texte de votre message',
    copy: 'Copier le texte',
    copied: 'Copié',
    mail: 'Par e-mail à',
    subject: 'Mon message',
    phone: 'Par téléphone au',
    post: 'Par courrier à',
  },
};
export default fr;
