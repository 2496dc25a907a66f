/** Français, pour l’unique offre au moment de résilier. */
import type { OfferStrings } from './nl.ts';

const fr: OfferStrings = {
  title: {
    pause: 'Vous pouvez aussi faire une pause',
    discount: 'Vous pouvez aussi payer moins',
    plan_change: 'Vous pouvez aussi changer de formule',
    trial_extension: 'Vous pouvez aussi essayer plus longtemps',
    contact: 'Vous pouvez aussi nous en parler d’abord',
    redirect: 'Ceci est possible aussi',
  },
  accept: {
    pause: 'Plutôt faire une pause',
    discount: 'Continuer à ce prix',
    plan_change: 'Plutôt changer de formule',
    trial_extension: 'Essayer plus longtemps',
    contact: 'Nous contacter',
    redirect: 'Voir ce qui est possible',
  },
  pause: {
    rests: (duration) =>
      `Votre abonnement est alors suspendu pendant ${duration}. Ensuite, il reprend tout seul.`,
    free: 'Pendant la pause, vous ne payez rien.',
    price: (price) => `Pendant la pause, vous payez ${price}.`,
  },
  discount: {
    price: (price) => `Vous payez alors ${price}.`,
    until: (price, day, afterwards) =>
      `Vous payez alors ${price}, jusqu’à la fin du ${day}. Ensuite, ce sera ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Vous continuez alors avec ${plan}.`,
    price: (price) => `Cela coûte ${price}.`,
  },
  trial: (day) => `Votre période d’essai court alors jusqu’à la fin du ${day}.`,
  contact: 'Nous pouvons peut-être trouver une solution. Vous pourrez toujours résilier ensuite.',
  redirect: 'Vous quittez alors cette page. Vous pourrez toujours résilier ensuite.',
  madeTo: {
    everyone: 'Tout le monde peut l’avoir, même sans résilier.',
    leaving: 'Nous ne le proposons qu’aux personnes qui résilient.',
  },
  takesBack: 'Si vous choisissez cela, vous annulez votre résiliation.',
  keepsCancelled: 'Votre résiliation reste valable.',
  decline: 'Non, merci',
  declined: 'Très bien. Votre résiliation reste valable.',
  accepting: 'Nous nous en occupons.',
  accepted: 'C’est fait.',
  stillCancel: 'Vous pouvez toujours résilier.',
  failed: 'Cela n’a pas marché.',
  cancelledToo: 'Vous avez aussi résilié, et cela reste valable.',
  notTakenBack: 'Votre résiliation n’est pas encore annulée.',
  takeBack: 'Annuler ma résiliation',
};

export default fr;
