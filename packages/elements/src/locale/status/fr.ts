/** Français, pour qui veut savoir où cela en est. */
import type { StatusStrings } from './nl.ts';

const fr: StatusStrings = {
  title: 'Où en est votre demande',
  ask: {
    lead: 'Indiquez la référence qui figure sur votre accusé de réception. Ou collez le lien vers votre accusé de réception : vous verrez alors aussi la réponse, et ce que vous pouvez encore faire.',
    label: 'Référence ou lien',
    look: 'Voir',
    missing: 'Indiquez la référence, ou collez le lien.',
    unreadable: 'Ce n’est pas une référence. Elle a douze lettres et chiffres, comme 7KXM-2QPD-9T4H.',
    unknown: 'Nous ne trouvons rien avec cette référence. Vous pouvez vérifier encore une fois ?',
  },
  loading: 'Nous regardons. Un instant.',
  failed: {
    offline:
      'Nous ne pouvons pas voir maintenant où cela en est : il n’y a pas de connexion. Cela ne change rien à ce que vous avez envoyé.',
    error:
      'Nous ne pouvons pas voir maintenant où cela en est : quelque chose s’est mal passé. Cela ne change rien à ce que vous avez envoyé.',
    again: 'Essayer encore une fois',
  },
  test: 'Ceci est un test. Rien n’est vraiment résilié.',
  standing: {
    received: () => 'C’est bien reçu. Nous ne savons pas encore si c’est traité.',
    undone: () =>
      'Votre demande de rester est reçue. Votre fournisseur vous confirmera si votre abonnement continue.',
    stands: () =>
      'Votre demande de rester est reçue. Mais une autre résiliation ou rétractation a été reçue pour le même abonnement, et elle reste valable.',
    scheduled: (day) =>
      day
        ? `C’est traité : votre abonnement s’arrête le ${day}.`
        : 'C’est traité : votre abonnement va s’arrêter.',
    effective: (day) => (day ? `Votre abonnement s’est arrêté le ${day}.` : 'Votre abonnement s’est arrêté.'),
    failed: () =>
      'Le traitement s’est mal passé. Votre résiliation est bien reçue. Gardez votre accusé de réception et demandez à votre fournisseur ce qu’il en est.',
    open: (moment) => `Votre message est reçu. Vous aurez une réponse au plus tard le ${moment}.`,
    overdue: (moment) =>
      `Vous deviez avoir une réponse au plus tard le ${moment}. Nous n’y sommes pas arrivés, et nous en sommes désolés. Votre message attend toujours une réponse.`,
    reported: (moment) =>
      `Vous deviez avoir une réponse au plus tard le ${moment}. Nous n’y sommes pas arrivés, et nous en sommes désolés. Votre message attend toujours une réponse. Il a été signalé que vous attendez trop longtemps.`,
    answered: () => 'Votre message a reçu une réponse.',
    solved: () => 'Vous nous avez dit que c’est résolu.',
    reopened: (moment) =>
      `Vous nous avez dit que ce n’est pas encore résolu. Vous aurez une nouvelle réponse au plus tard le ${moment}.`,
    unasked: () => 'Votre message est reçu. Vous ne vouliez pas de réponse.',
  },
  next: {
    received: 'Vous n’avez rien à faire maintenant.',
    stands: 'Vous voulez rester ? Annulez-la aussi, ou demandez à votre fournisseur.',
    scheduled: 'Vous n’avez plus rien à faire.',
    open: 'Vous n’avez rien à faire maintenant. Vous lirez la réponse ici.',
    reopened: 'Vous n’avez rien à faire maintenant. Vous lirez la réponse ici.',
    solved: 'Tant mieux si c’est résolu.',
  },
  readIt: 'Ouvrez le lien vers votre accusé de réception pour lire la réponse.',
  reference: 'Référence',
  receivedAt: 'Reçu le',
  endsOn: 'Votre abonnement court jusqu’à la fin du',
  endedOn: 'Votre abonnement s’est arrêté à la fin du',
  updatedAt: 'Dernière mise à jour',
  you: (moment) => `Votre message du ${moment}`,
  team: (moment) => `Notre réponse du ${moment}`,
  erased: 'Ce texte a été effacé.',
  receipt: 'Voir l’accusé de réception',
  saveHtml: 'Enregistrer l’accusé de réception',
  saveJson: 'Enregistrer en JSON, pour des programmes',
  calendar: {
    add: 'Ajouter la date de fin à votre agenda',
    summary: 'Dernier jour de votre abonnement',
    description: (reference) => `Vous avez résilié. Référence : ${reference}.`,
    fileName: 'date-de-fin',
  },
  reactivate: 'Recommencer',
  refresh: 'Regarder à nouveau',
  other: 'Chercher autre chose',
  judge: {
    question: 'Est-ce que c’est résolu ?',
    stillNot: 'Finalement, ce n’est pas résolu ?',
    missing: 'Pas encore résolu ? Écrivez ici ce qui manque.',
    optional: '(facultatif)',
    yes: 'Oui, c’est résolu',
    no: 'Non, pas encore',
    sending: 'Nous le transmettons. Un instant.',
    failed:
      'Ce n’est pas encore arrivé. Ce que vous avez écrit est encore là. Vous pouvez essayer encore une fois ?',
  },
  help: 'Vous préférez ne pas attendre ? Vous pouvez aussi nous joindre ainsi :',
};
export default fr;
