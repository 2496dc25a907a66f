/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

const fr: Partly<LaterStrings> = {
  attention: {
    lead: 'Il y a une erreur dans ce que nous avons envoyé. Ce que tu as écrit est encore là.',
    failed: 'L’envoi s’est mal passé. Ce que tu as écrit est encore là.',
  },
  unsent: {
    lead: (day) =>
      `Tu as écrit un message le ${day}, mais il n’est jamais arrivé. Nous ne l’envoyons pas maintenant sans te demander.`,
  },
  sent: { unproved: 'Ce site ne prouve pas que ton message est arrivé. Garde donc bien ce texte.' },
  received: {
    promised: (moment) => `Tu auras une réponse au plus tard le ${moment}.`,
    none: 'Nous lisons ton message. Tu n’auras pas de réponse.',
    unknown: 'Nous ne savons pas encore quand tu auras une réponse. N’hésite pas à demander.',
    later: (told) =>
      `Quand tu as écrit, la date indiquée ici était le ${told}. Nous sommes désolés que ce soit plus tard. C’est ton accusé de réception qui compte.`,
    keep: 'Garde ce lien ou ton accusé de réception : c’est là que tu liras la réponse, et diras si c’est résolu.',
    notAnswered:
      'C’est la preuve que ton message est arrivé, avec la date et l’heure. Ce n’est pas encore une réponse.',
  },
  otherWays: { lead: 'C’est possible. Tu peux utiliser ce texte.', textLabel: 'Le texte de ton message' },
};

export default fr;
