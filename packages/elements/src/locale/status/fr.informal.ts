/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { StatusStrings } from './nl.ts';

const fr: Partly<StatusStrings> = {
  title: 'Où en est ta demande',
  ask: {
    lead: 'Indique la référence qui figure sur ton accusé de réception. Ou colle le lien vers ton accusé de réception : tu verras alors aussi la réponse, et ce que tu peux encore faire.',
    missing: 'Indique la référence, ou colle le lien.',
    unknown: 'Nous ne trouvons rien avec cette référence. Tu peux vérifier encore une fois ?',
  },
  failed: {
    offline:
      'Nous ne pouvons pas voir maintenant où cela en est : il n’y a pas de connexion. Cela ne change rien à ce que tu as envoyé.',
    error:
      'Nous ne pouvons pas voir maintenant où cela en est : quelque chose s’est mal passé. Cela ne change rien à ce que tu as envoyé.',
  },
  standing: {
    undone: () => 'Ta demande de rester est reçue. Ton fournisseur te confirmera si ton abonnement continue.',
    stands: () =>
      'Ta demande de rester est reçue. Mais une autre résiliation ou rétractation a été reçue pour le même abonnement, et elle reste valable.',
    scheduled: (day) =>
      day
        ? `C’est traité : ton abonnement s’arrête le ${day}.`
        : 'C’est traité : ton abonnement va s’arrêter.',
    effective: (day) => (day ? `Ton abonnement s’est arrêté le ${day}.` : 'Ton abonnement s’est arrêté.'),
    failed: () =>
      'Le traitement s’est mal passé. Ta résiliation est bien reçue. Garde ton accusé de réception et demande à ton fournisseur ce qu’il en est.',
    open: (moment) => `Ton message est reçu. Tu auras une réponse au plus tard le ${moment}.`,
    overdue: (moment) =>
      `Tu devais avoir une réponse au plus tard le ${moment}. Nous n’y sommes pas arrivés, et nous en sommes désolés. Ton message attend toujours une réponse.`,
    reported: (moment) =>
      `Tu devais avoir une réponse au plus tard le ${moment}. Nous n’y sommes pas arrivés, et nous en sommes désolés. Ton message attend toujours une réponse. Il a été signalé que tu attends trop longtemps.`,
    answered: () => 'Ton message a reçu une réponse.',
    solved: () => 'Tu nous as dit que c’est résolu.',
    reopened: (moment) =>
      `Tu nous as dit que ce n’est pas encore résolu. Tu auras une nouvelle réponse au plus tard le ${moment}.`,
    unasked: () => 'Ton message est reçu. Tu ne voulais pas de réponse.',
  },
  next: {
    received: 'Tu n’as rien à faire maintenant.',
    stands: 'Tu veux rester ? Annule-la aussi, ou demande à ton fournisseur.',
    scheduled: 'Tu n’as plus rien à faire.',
    open: 'Tu n’as rien à faire maintenant. Tu liras la réponse ici.',
    reopened: 'Tu n’as rien à faire maintenant. Tu liras la réponse ici.',
  },
  readIt: 'Ouvre le lien vers ton accusé de réception pour lire la réponse.',
  endsOn: 'Ton abonnement court jusqu’à la fin du',
  endedOn: 'Ton abonnement s’est arrêté à la fin du',
  you: (moment) => `Ton message du ${moment}`,
  calendar: {
    add: 'Ajouter la date de fin à ton agenda',
    summary: 'Dernier jour de ton abonnement',
    description: (reference) => `Tu as résilié. Référence : ${reference}.`,
  },
  judge: {
    missing: 'Pas encore résolu ? Écris ici ce qui manque.',
    failed: 'Ce n’est pas encore arrivé. Ce que tu as écrit est encore là. Tu peux essayer encore une fois ?',
  },
  help: 'Tu préfères ne pas attendre ? Tu peux aussi nous joindre ainsi :',
};

export default fr;
