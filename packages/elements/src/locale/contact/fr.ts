/** Français, pour qui pose une question ou fait une réclamation. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Mon abonnement',
    topics: [
      { code: 'pause', label: 'Le suspendre un moment' },
      { code: 'change', label: 'Changer quelque chose' },
      { code: 'end', label: 'Quand il s’arrête' },
      { code: 'not_mine', label: 'Je n’ai pas souscrit cela' },
      { code: 'something_else', label: 'Autre chose' },
    ],
  },
  {
    code: 'delivery',
    label: 'La livraison',
    topics: [
      {
        code: 'missing',
        label: 'Pas arrivé',
        topics: [
          { code: 'once', label: 'Une fois' },
          { code: 'often', label: 'Plusieurs fois' },
        ],
      },
      {
        code: 'late',
        label: 'Arrivé trop tard',
        topics: [
          { code: 'once', label: 'Une fois' },
          { code: 'often', label: 'Plusieurs fois' },
        ],
      },
      { code: 'damaged', label: 'Abîmé, mouillé ou incomplet' },
      { code: 'address', label: 'À la mauvaise adresse' },
      { code: 'something_else', label: 'Autre chose' },
    ],
  },
  {
    code: 'payment',
    label: 'Un paiement ou une facture',
    topics: [
      { code: 'too_much', label: 'Prélevé en trop ou deux fois' },
      { code: 'price', label: 'Le prix a augmenté' },
      { code: 'refund', label: 'J’attends un remboursement' },
      { code: 'failed', label: 'Je n’arrive pas à payer' },
      { code: 'invoice', label: 'Je cherche une facture' },
      { code: 'something_else', label: 'Autre chose' },
    ],
  },
  {
    code: 'account',
    label: 'Ma connexion ou mes données',
    topics: [
      { code: 'login', label: 'Je n’arrive pas à me connecter' },
      { code: 'details', label: 'Mes données ne sont pas justes' },
      { code: 'privacy', label: 'Voir ou effacer mes données' },
      { code: 'too_much_mail', label: 'Je reçois trop de courrier ou d’e-mails' },
      { code: 'something_else', label: 'Autre chose' },
    ],
  },
  {
    code: 'product',
    label: 'Ce que je reçois ou utilise',
    topics: [
      { code: 'broken', label: 'Quelque chose ne marche pas' },
      { code: 'quality', label: 'Ce n’est pas ce que j’attendais' },
      { code: 'how', label: 'Comment ça marche ?' },
      { code: 'something_else', label: 'Autre chose' },
    ],
  },
  {
    code: 'service',
    label: 'L’aide que j’ai reçue',
    topics: [
      {
        code: 'no_answer',
        label: 'Je n’ai pas eu de réponse',
        reply: 'Cela n’aurait pas dû arriver. Nous en sommes désolés.',
      },
      {
        code: 'too_late',
        label: 'Cela a duré trop longtemps',
        reply: 'Cela n’aurait pas dû arriver. Nous en sommes désolés.',
      },
      { code: 'not_solved', label: 'Ce n’est pas résolu' },
      {
        code: 'not_valued',
        label: 'J’avais l’impression de ne pas compter',
        reply: 'Personne ne devrait ressentir cela chez nous. Nous en sommes désolés.',
      },
      { code: 'something_else', label: 'Autre chose' },
    ],
  },
  { code: 'other', label: 'Autre chose' },
];

const fr: ContactStrings = {
  entry: 'Poser une question ou faire une réclamation',
  close: 'Fermer',
  title: 'Comment pouvons-nous vous aider ?',
  kind: 'Que voulez-vous envoyer ?',
  kinds: {
    question: { label: 'Une question', reply: '' },
    complaint: {
      label: 'Une réclamation',
      reply: 'C’est désagréable. Nous sommes désolés que cela ne se soit pas passé comme il faut.',
    },
  },
  promise: (moment) => `réponse au plus tard le ${moment}`,
  topic: 'De quoi s’agit-il ?',
  topicMore: 'De quoi exactement ?',
  topicNone: 'Choisissez, si vous voulez',
  topics,
  message: 'Votre message',
  messages: { question: 'Que voulez-vous savoir ?', complaint: 'Que s’est-il passé ?' },
  email: 'Adresse e-mail pour la réponse',
  noAnswer: 'Je n’ai pas besoin de réponse',
  optional: '(facultatif)',
  before: {
    promised: (moment) => `Vous aurez une réponse au plus tard le ${moment}.`,
    unknown: 'Nous ne pouvons pas dire ici pour quand vous aurez une réponse.',
    none: 'Nous lisons votre message. Vous n’aurez pas de réponse.',
  },
  send: 'Envoyer mon message',
  problems: {
    title: 'Ce n’est pas encore envoyé',
    lead: 'Ce que vous avez écrit est encore là. Merci de vérifier ceci :',
    kind: {
      missing: 'Choisissez entre une question et une réclamation.',
      malformed: 'Choisissez entre une question et une réclamation.',
    },
    message: {
      missing: 'Écrivez votre message.',
      malformed: 'Votre message est trop long, ou contient des signes que nous ne pouvons pas lire.',
    },
    email: {
      missing: 'Indiquez votre adresse e-mail, ou cochez que vous n’avez pas besoin de réponse.',
      malformed: 'Cette adresse e-mail n’est pas encore juste. Elle doit ressembler à nom@exemple.fr.',
    },
  },
  sending: { title: 'Envoi de votre message', lead: 'Un instant. Ne fermez pas encore cette page.' },
  waiting: {
    title: 'Pas encore reçu',
    device:
      'Votre message n’est pas encore arrivé. Il est conservé sur cet appareil et nous réessayons tout seuls. Même si vous fermez cette page et revenez plus tard.',
    page: 'Votre message n’est pas encore arrivé. Laissez cette page ouverte, et nous continuons d’essayer.',
    next: (time) => `Nouvel essai à ${time}.`,
    retry: 'Essayer maintenant',
    form: 'Envoyer sur une page simple',
    badge: 'Votre message n’est pas encore reçu.',
  },
  attention: {
    title: 'Votre message n’a pas été reçu',
    badge: 'Votre message n’a pas été reçu. Il faut corriger quelque chose.',
  },
  unsent: {
    title: 'Voulez-vous toujours envoyer ceci ?',
    badge: 'Un message précédent n’a pas été envoyé.',
  },
  sent: {
    title: 'Votre message est envoyé',
    badge: 'Votre message est envoyé.',
  },
  received: {
    title: 'Votre message est reçu',
    reference: 'Référence',
    badge: 'Votre message est reçu.',
  },
  show: 'Voir',
};
export default fr;
