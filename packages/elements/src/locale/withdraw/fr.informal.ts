/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { WithdrawStrings } from './nl.ts';

const fr: Partly<WithdrawStrings> = {
  review: {
    title: 'Te rétracter de ton contrat',
    lead: 'La rétractation annule l’achat. Tu n’as pas à dire pourquoi.',
    open: (day, left) => `Tu peux encore changer d’avis jusqu’au ${day} inclus (${left}).`,
    over: (day) =>
      `D’après notre calcul, tu pouvais changer d’avis jusqu’au ${day} inclus. Tu peux tout de même envoyer ta rétractation. Tu reçois alors un accusé de réception, et l’entreprise doit te répondre.`,
    unknown:
      'Nous ne pouvons pas dire avec certitude jusqu’à quand tu peux changer d’avis. Tu peux tout de même envoyer ta rétractation.',
    factsMissing: 'Cette page ne donne pas assez d’informations sur ton contrat pour le calculer.',
    refund: 'Ton remboursement',
    goods: 'Ce que tu as reçu',
    itemsHint: 'Coche alors ce que tu ne veux plus. Si tu ne coches rien, tout est concerné.',
    messageLabel: 'Voici ce que nous envoyons pour toi',
    instead: 'Résilier, c’est autre chose : l’achat reste valable, et tu arrêtes pour l’avenir.',
  },
  fields: {
    who: 'Tes informations',
    contractHint: 'Tu ne connais pas le numéro ? Écris ce que tu as acheté, et quand.',
    errors: { malformed: 'Ce n’est pas encore tout à fait ça. Peux-tu vérifier ?' },
  },
  sending: { title: 'Envoi de ta rétractation', lead: 'Un instant. Ne ferme pas encore cette page.' },
  waiting: {
    device:
      'Ta rétractation n’est pas encore arrivée. Elle est conservée sur cet appareil et nous réessayons tout seuls. Même si tu fermes cette page et reviens plus tard.',
    page: 'Ta rétractation n’est pas encore arrivée. Laisse cette page ouverte, et nous continuons d’essayer.',
    badge: 'Ta rétractation n’est pas encore reçue.',
  },
  attention: {
    title: 'Ta rétractation n’a pas été reçue',
    badge: 'Ta rétractation n’a pas été reçue. Il faut corriger quelque chose.',
  },
  unsent: { title: 'Veux-tu toujours te rétracter ?' },
  sent: { title: 'Ta rétractation est envoyée', badge: 'Ta rétractation est envoyée.' },
  received: {
    title: 'Ta rétractation est reçue',
    notAccepted:
      'C’est la preuve que ta rétractation est arrivée, avec la date et l’heure. Elle n’a peut-être pas encore été traitée.',
    badge: 'Ta rétractation est reçue.',
  },
};

export default fr;
