/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { SituationStrings } from './nl.ts';

const fr: Partly<SituationStrings> = {
  canceled: {
    title: 'Tu as déjà résilié.',
    endsOn: (day) => `Ton abonnement court encore jusqu’à la fin du ${day}.`,
    receipt: 'Voir ta résiliation, ou l’annuler',
    again: 'Tu te demandes si cela a marché ? Tu peux résilier encore une fois ci-dessous.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Il reste ${owed} à payer. Tu peux tout de même résilier.`
        : 'Il reste quelque chose à payer. Tu peux tout de même résilier.',
    stays: 'Cela ne change rien à ce que tu devais déjà payer.',
  },
  promotional: (price, until, then) =>
    `Tu paies en ce moment un prix spécial : ${price}, jusqu’à la fin du ${until}. Ensuite, ce serait ${then}.`,
  trial: {
    until: (day) => `Ta période d’essai court jusqu’à la fin du ${day}.`,
    free: 'Si tu résilies maintenant, tu ne paies rien.',
  },
  appStore: {
    lead: (store) =>
      `Tu paies par ${store}. Arrête aussi ton abonnement là-bas, sinon ${store} continue de prélever.`,
    stillTo: (store) =>
      `Attention : ${store} continue de prélever tant que tu n’arrêtes pas aussi ton abonnement là-bas.`,
    steps: (store) => [
      `Ouvre tes abonnements chez ${store}.`,
      'Choisis cet abonnement.',
      'Choisis d’annuler, puis confirme.',
    ],
    open: (store) => `Ouvrir tes abonnements chez ${store}`,
  },
  consequences: {
    access: { 'until-end': 'Jusqu’à la fin du dernier jour, tu peux tout utiliser.' },
    data: {
      label: 'Tes données',
      kept: 'Ce que tu as enregistré est conservé.',
      'deleted-at-end':
        'Ce que tu as enregistré est effacé après le dernier jour. Sauvegarde avant ce que tu veux garder.',
    },
    account: {
      label: 'Ton compte',
      stays: 'Ton compte reste ouvert.',
      'closed-at-end': 'Ton compte est fermé après le dernier jour.',
      separate: 'Ton compte reste ouvert. Supprimer seulement ton compte ne résilie rien.',
    },
    credits: {
      label: 'Ton crédit',
      kept: 'Tu gardes ton crédit.',
      'lost-at-end': 'Tu peux utiliser ton crédit jusqu’à la fin du dernier jour. Ensuite, il est perdu.',
    },
  },
};

export default fr;
