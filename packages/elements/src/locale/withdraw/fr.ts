/** Français, pour qui se rétracte. */
import type { WithdrawStrings } from './nl.ts';

const fr: WithdrawStrings = {
  entry: 'Renoncer au contrat ici',
  confirm: 'Confirmer la rétractation',
  close: 'Fermer',
  keep: 'Finalement, ne pas me rétracter',
  review: {
    title: 'Vous rétracter de votre contrat',
    lead: 'La rétractation annule l’achat. Vous n’avez pas à dire pourquoi.',
    open: (day, left) => `Vous pouvez encore changer d’avis jusqu’au ${day} inclus (${left}).`,
    daysLeft: (days) =>
      ['c’est aujourd’hui le dernier jour', 'le dernier jour est demain'][days] ?? `encore ${days} jours`,
    over: (day) =>
      `D’après notre calcul, vous pouviez changer d’avis jusqu’au ${day} inclus. Vous pouvez tout de même envoyer votre rétractation. Vous recevez alors un accusé de réception, et l’entreprise doit vous répondre.`,
    unknown:
      'Nous ne pouvons pas dire avec certitude jusqu’à quand vous pouvez changer d’avis. Vous pouvez tout de même envoyer votre rétractation.',
    factsMissing: 'Cette page ne donne pas assez d’informations sur votre contrat pour le calculer.',
    why: 'Pourquoi cette date ?',
    whyUnknown: 'Pourquoi ne le sait-on pas ?',
    refund: 'Votre remboursement',
    refundBy: (day, sum) => (sum ? `${sum}, au plus tard le ${day}` : `Au plus tard le ${day}`),
    goods: 'Ce que vous avez reçu',
    returnBy: (day) => `À renvoyer au plus tard le ${day}`,
    items: 'Pour une partie seulement ?',
    itemsHint: 'Cochez alors ce que vous ne voulez plus. Si vous ne cochez rien, tout est concerné.',
    messageLabel: 'Voici ce que nous envoyons pour vous',
    instead: 'Résilier, c’est autre chose : l’achat reste valable, et vous arrêtez pour l’avenir.',
    insteadLink: 'Je veux résilier, pas me rétracter',
  },
  fields: {
    who: 'Vos informations',
    name: 'Nom',
    contract: 'Numéro de commande ou de contrat',
    contractHint: 'Vous ne connaissez pas le numéro ? Écrivez ce que vous avez acheté, et quand.',
    email: 'Adresse e-mail',
    notSent: 'Ce n’est pas encore envoyé',
    errors: {
      missing: 'Merci de remplir ce champ.',
      malformed: 'Ce n’est pas encore tout à fait ça. Pouvez-vous vérifier ?',
    },
  },
  declaration: {
    withdraw: (what) =>
      what ? `Je me rétracte de mon contrat : ${what}.` : 'Je me rétracte de mon contrat.',
    onlyItems: (items) => `Cela concerne seulement : ${items.join(' ; ')}.`,
    order: (reference) => `Numéro de commande ou de contrat : ${reference}.`,
    from: (name) => `Nom : ${name}.`,
    email: (email) => `Adresse e-mail : ${email}.`,
  },
  sending: {
    title: 'Envoi de votre rétractation',
    lead: 'Un instant. Ne fermez pas encore cette page.',
  },
  waiting: {
    title: 'Pas encore reçue',
    device:
      'Votre rétractation n’est pas encore arrivée. Elle est conservée sur cet appareil et nous réessayons tout seuls. Même si vous fermez cette page et revenez plus tard.',
    page: 'Votre rétractation n’est pas encore arrivée. Laissez cette page ouverte, et nous continuons d’essayer.',
    next: (time) => `Nouvel essai à ${time}.`,
    retry: 'Essayer maintenant',
    form: 'Me rétracter sur une page simple',
    badge: 'Votre rétractation n’est pas encore reçue.',
  },
  attention: {
    title: 'Votre rétractation n’a pas été reçue',
    badge: 'Votre rétractation n’a pas été reçue. Il faut corriger quelque chose.',
  },
  unsent: {
    title: 'Voulez-vous toujours vous rétracter ?',
    badge: 'Une rétractation précédente n’a pas été envoyée.',
  },
  sent: {
    title: 'Votre rétractation est envoyée',
    badge: 'Votre rétractation est envoyée.',
  },
  received: {
    title: 'Votre rétractation est reçue',
    lead: (moment) => `Reçue le ${moment}.`,
    referenceLabel: 'Référence',
    notAccepted:
      'C’est la preuve que votre rétractation est arrivée, avec la date et l’heure. Elle n’a peut-être pas encore été traitée.',
    receipt: 'Voir l’accusé de réception',
    badge: 'Votre rétractation est reçue.',
  },
  show: 'Voir',
};

export default fr;
