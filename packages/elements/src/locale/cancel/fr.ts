/** Français, pour qui résilie. */
import type { CancelStrings } from './nl.ts';

const fr: CancelStrings = {
  entry: 'Résilier mon abonnement',
  close: 'Fermer',
  keep: 'Garder mon abonnement',
  review: {
    title: (plan) => (plan ? `Résilier ${plan}` : 'Résilier votre abonnement'),
    endsOn: 'Si vous résiliez maintenant, votre abonnement court encore jusqu’à la fin du',
    endsUnknown:
      'Nous ne pouvons pas dire avec certitude quand votre abonnement prendra fin. Vous pouvez tout de même résilier.',
    factsMissing: 'Cette page ne donne pas assez d’informations sur votre abonnement pour le calculer.',
    why: 'Pourquoi cette date ?',
    whyUnknown: 'Pourquoi ne le sait-on pas ?',
    chargesLabel: 'Ce que vous payez encore',
    nothingMore: 'Plus rien',
    charge: (amount, day) => `${amount} le ${day}`,
    chargesUnknown:
      'Nous ne pouvons pas le dire avec certitude. Regardez votre contrat, ou posez la question.',
    untilLabel: 'Jusqu’à ce jour',
    until: 'Rien ne change.',
    messageLabel: 'Voici ce que nous envoyons pour vous',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Je résilie mon abonnement à ${plan}.` : 'Je résilie mon abonnement.'),
    contract: (contract) => `Numéro de client ou de contrat : ${contract}.`,
    endsOn: (day) => `D’après cette page, le dernier jour est le ${day}.`,
    asap: 'Dès que possible, s’il vous plaît.',
  },
  sending: {
    title: 'Envoi de votre résiliation',
    lead: 'Un instant. Ne fermez pas encore cette page.',
  },
  waiting: {
    title: 'Pas encore reçue',
    device:
      'Votre résiliation n’est pas encore arrivée. Elle est conservée sur cet appareil et nous réessayons tout seuls. Même si vous fermez cette page et revenez plus tard.',
    page: 'Votre résiliation n’est pas encore arrivée. Laissez cette page ouverte, et nous continuons d’essayer.',
    next: (time) => `Nouvel essai à ${time}.`,
    retry: 'Essayer maintenant',
    form: 'Résilier sur une page simple',
    badge: 'Votre résiliation n’est pas encore reçue.',
  },
  attention: {
    title: 'Votre résiliation n’a pas été reçue',
    badge: 'Votre résiliation n’a pas été reçue. Il faut corriger quelque chose.',
  },
  unsent: {
    title: 'Voulez-vous toujours résilier ?',
    badge: 'Une résiliation précédente n’a pas été envoyée.',
  },
  sent: {
    title: 'Votre résiliation est envoyée',
    badge: 'Votre résiliation est envoyée.',
  },
  received: {
    title: 'Votre résiliation est reçue',
    lead: (moment) => `Reçue le ${moment}.`,
    referenceLabel: 'Référence',
    endsLabel: 'Votre abonnement court jusqu’à la fin du',
    endsUnknown: 'On vous le dira',
    badge: 'Votre résiliation est reçue.',
  },
  show: 'Voir',
};

export default fr;
