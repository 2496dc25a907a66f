/** Français, pour ce qu’un abonnement a de particulier, et ce qui s’arrête avec lui. */
import type { SituationStrings } from './nl.ts';

const fr: SituationStrings = {
  canceled: {
    title: 'Vous avez déjà résilié.',
    endsOn: (day) => `Votre abonnement court encore jusqu’à la fin du ${day}.`,
    receipt: 'Voir votre résiliation, ou l’annuler',
    again: 'Vous avez un doute ? Vous pouvez résilier encore une fois ci-dessous.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Il reste ${owed} à payer. Vous pouvez tout de même résilier.`
        : 'Il reste quelque chose à payer. Vous pouvez tout de même résilier.',
    stays: 'Cela ne change rien à ce que vous deviez déjà payer.',
  },
  promotional: (price, until, then) =>
    `Vous payez en ce moment un prix spécial : ${price}, jusqu’à la fin du ${until}. Ensuite, ce serait ${then}.`,
  trial: {
    until: (day) => `Votre période d’essai court jusqu’à la fin du ${day}.`,
    free: 'Si vous résiliez maintenant, vous ne payez rien.',
  },
  appStore: {
    lead: (store) =>
      `Vous payez par ${store}. Arrêtez aussi votre abonnement là-bas, sinon ${store} continue de prélever.`,
    stillTo: (store) =>
      `Attention : ${store} continue de prélever tant que vous n’arrêtez pas aussi votre abonnement là-bas.`,
    steps: (store) => [
      `Ouvrez vos abonnements chez ${store}.`,
      'Choisissez cet abonnement.',
      'Choisissez d’annuler, puis confirmez.',
    ],
    open: (store) => `Ouvrir vos abonnements chez ${store}`,
  },
  consequences: {
    access: {
      label: 'Utilisation',
      'until-end': 'Jusqu’à la fin du dernier jour, vous pouvez tout utiliser.',
    },
    data: {
      label: 'Vos données',
      kept: 'Ce que vous avez enregistré est conservé.',
      'deleted-at-end':
        'Ce que vous avez enregistré est effacé après le dernier jour. Sauvegardez avant ce que vous voulez garder.',
    },
    account: {
      label: 'Votre compte',
      stays: 'Votre compte reste ouvert.',
      'closed-at-end': 'Votre compte est fermé après le dernier jour.',
      separate: 'Votre compte reste ouvert. Supprimer votre compte ne suffit pas pour résilier.',
    },
    seats: {
      label: 'Les autres',
      'end-too': 'Cela s’arrête le même jour pour toutes les personnes de cet abonnement.',
    },
    credits: {
      label: 'Votre crédit',
      kept: 'Vous gardez votre crédit.',
      'lost-at-end':
        'Vous pouvez utiliser votre crédit jusqu’à la fin du dernier jour. Ensuite, il est perdu.',
    },
  },
};

export default fr;
