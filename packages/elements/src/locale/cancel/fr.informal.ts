/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { CancelStrings } from './nl.ts';

const fr: Partly<CancelStrings> = {
  review: {
    title: (plan) => (plan ? `Résilier ${plan}` : 'Résilier ton abonnement'),
    endsOn: 'Si tu résilies maintenant, ton abonnement court encore jusqu’à la fin du',
    endsUnknown:
      'Nous ne pouvons pas dire avec certitude quand ton abonnement prendra fin. Tu peux tout de même résilier.',
    factsMissing: 'Cette page ne donne pas assez d’informations sur ton abonnement pour le calculer.',
    chargesLabel: 'Ce que tu paies encore',
    chargesUnknown: 'Nous ne pouvons pas le dire avec certitude. Regarde ton contrat, ou pose la question.',
    messageLabel: 'Voici ce que nous envoyons pour toi',
  },
  declaration: { asap: 'Dès que possible, merci.' },
  sending: { title: 'Envoi de ta résiliation', lead: 'Un instant. Ne ferme pas encore cette page.' },
  waiting: {
    device:
      'Ta résiliation n’est pas encore arrivée. Elle est conservée sur cet appareil et nous réessayons tout seuls. Même si tu fermes cette page et reviens plus tard.',
    page: 'Ta résiliation n’est pas encore arrivée. Laisse cette page ouverte, et nous continuons d’essayer.',
    badge: 'Ta résiliation n’est pas encore reçue.',
  },
  attention: {
    title: 'Ta résiliation n’a pas été reçue',
    badge: 'Ta résiliation n’a pas été reçue. Il faut corriger quelque chose.',
  },
  unsent: { title: 'Veux-tu toujours résilier ?' },
  sent: { title: 'Ta résiliation est envoyée', badge: 'Ta résiliation est envoyée.' },
  received: {
    title: 'Ta résiliation est reçue',
    endsLabel: 'Ton abonnement court jusqu’à la fin du',
    endsUnknown: 'On te le dira',
    badge: 'Ta résiliation est reçue.',
  },
};

export default fr;
