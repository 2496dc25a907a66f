/** Français, pour l’aperçu des droits. */
import why from '../why/fr.ts';
import type { RightsStrings } from './nl.ts';

const fr: RightsStrings = {
  ...why,
  title: 'Vos droits en un coup d’œil',
  loading: 'Nous cherchons les règles…',
  choice: {
    undo: (until) => `Vous pouvez encore annuler l’achat, jusqu’au ${until} inclus.`,
    stop: (ends) =>
      `Vous voulez arrêter ? Si vous résiliez aujourd’hui, votre abonnement court encore jusqu’au ${ends} inclus.`,
    justStop: 'Vous voulez arrêter ? Alors résiliez.',
    instead: (ends) =>
      `Si vous résiliez plutôt, votre abonnement continue de courir jusqu’au ${ends} inclus.`,
    later: 'Ensuite, vous pourrez résilier.',
    ended: (day) => `Votre abonnement a pris fin de lui-même le ${day}. Il n’y a plus rien à résilier.`,
    past: 'Votre délai de rétractation est passé, pour autant que nous puissions le calculer.',
    unknown: 'Nous ne savons pas si vous pouvez encore annuler l’achat.',
  },
  cancel: {
    title: 'Résilier',
    lead: 'Quand vous résiliez, votre abonnement s’arrête. Jusqu’à votre dernier jour, rien ne change.',
  },
  withdraw: {
    title: 'Changer d’avis (se rétracter)',
    lead: 'Se rétracter, c’est annuler l’achat. On vous rend de l’argent, et vous renvoyez ce qui est arrivé chez vous.',
    past: 'Personne ne vous a parlé de ce droit ? Alors votre délai peut être plus long.',
  },
  notices: {
    title: 'Ce que l’entreprise doit vous dire',
    lead: 'Elle doit le faire à temps, pour que vous puissiez encore choisir.',
    due: {
      renewal: 'Au plus tard à cette date, on doit vous dire que votre abonnement est reconduit',
      trial: 'Au plus tard à cette date, on doit vous dire que votre essai prend fin',
    },
    was: {
      renewal: 'Au plus tard à cette date, on devait vous dire que votre abonnement est reconduit',
      trial: 'Au plus tard à cette date, on devait vous dire que votre essai prend fin',
    },
  },
  facts: {
    endsOn: 'Si vous résiliez aujourd’hui, voici votre dernier jour',
    ended: 'Dernier jour de votre abonnement',
    charges: 'Ce que vous payez encore d’ici là',
    nextRenewal: 'Prochaine période, si vous ne faites rien',
    latestNotice: 'Dernier jour pour résilier avant cette période',
    latestNoticePast: 'Le dernier jour pour résilier avant cette période était le',
    withdrawal: 'Jusqu’à quand vous pouvez vous rétracter',
    withdrawalOpen: 'Vous pouvez encore vous rétracter jusqu’à ce jour inclus',
    withdrawalPast: 'Le dernier jour pour vous rétracter était le',
    refund: 'Si vous vous rétractez aujourd’hui, on vous rend',
  },
  daysLeft: (days) =>
    ['c’est aujourd’hui le dernier jour', 'le dernier jour est demain'][days] ?? `encore ${days} jours`,
  charges: (times, last) =>
    times === 1 ? `le ${last}` : `en ${times} paiements, dont le dernier le ${last}`,
  nothingMore: 'Plus rien',
  by: (day, distance) => `au plus tard le ${day}, ${distance}`,
  anyTime: 'À tout moment',
  noRenewal: 'Aucune',
  notEstablished: 'Non établi',
  why: 'Pourquoi ?',
  whyUnknown: 'Pourquoi ne le savons-nous pas ?',
  disputed: 'Là où les sources ne sont pas d’accord',
  rules: 'Lire les règles elles-mêmes',
  force: {
    'in-force': '',
    adopted: 'Adoptée, pas encore en vigueur',
    announced: 'Annoncée',
    proposed: 'Proposition',
    vacated: 'Annulée par un tribunal',
    repealed: 'Plus en vigueur',
  },
  reviewed: (day) => `Ces règles ont été relues pour la dernière fois le ${day}.`,
  unconfigured:
    'Nous n’en savons pas assez sur cet abonnement pour vous donner vos dates. Vous pouvez tout de même résilier.',
  failed: 'Les règles n’ont pas pu être chargées. Vous pouvez tout de même résilier.',
  retry: 'Réessayer',
};

export default fr;
