/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { ContactStrings } from './nl.ts';

const fr: Partly<ContactStrings> = {
  title: 'Comment pouvons-nous t’aider ?',
  kind: 'Que veux-tu envoyer ?',
  topicNone: 'Choisis, si tu veux',
  message: 'Ton message',
  messages: { question: 'Que veux-tu savoir ?' },
  before: {
    promised: (moment) => `Tu auras une réponse au plus tard le ${moment}.`,
    unknown: 'Nous ne pouvons pas dire ici pour quand tu auras une réponse.',
    none: 'Nous lisons ton message. Tu n’auras pas de réponse.',
  },
  problems: {
    lead: 'Ce que tu as écrit est encore là. Merci de vérifier ceci :',
    kind: {
      missing: 'Choisis entre une question et une réclamation.',
      malformed: 'Choisis entre une question et une réclamation.',
    },
    message: {
      missing: 'Écris ton message.',
      malformed: 'Ton message est trop long, ou contient des signes que nous ne pouvons pas lire.',
    },
    email: { missing: 'Indique ton adresse e-mail, ou coche que tu n’as pas besoin de réponse.' },
  },
  sending: { title: 'Envoi de ton message', lead: 'Un instant. Ne ferme pas encore cette page.' },
  waiting: {
    device:
      'Ton message n’est pas encore arrivé. Il est conservé sur cet appareil et nous réessayons tout seuls. Même si tu fermes cette page et reviens plus tard.',
    page: 'Ton message n’est pas encore arrivé. Laisse cette page ouverte, et nous continuons d’essayer.',
    badge: 'Ton message n’est pas encore reçu.',
  },
  attention: {
    title: 'Ton message n’a pas été reçu',
    badge: 'Ton message n’a pas été reçu. Il faut corriger quelque chose.',
  },
  unsent: { title: 'Veux-tu toujours envoyer ceci ?' },
  sent: { title: 'Ton message est envoyé', badge: 'Ton message est envoyé.' },
  received: { title: 'Ton message est reçu', badge: 'Ton message est reçu.' },
};

export default fr;
