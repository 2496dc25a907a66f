/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { OfferStrings } from './nl.ts';

const fr: Partly<OfferStrings> = {
  title: {
    pause: 'Tu peux aussi faire une pause',
    discount: 'Tu peux aussi payer moins',
    plan_change: 'Tu peux aussi changer de formule',
    trial_extension: 'Tu peux aussi essayer plus longtemps',
    contact: 'Tu peux aussi nous en parler d’abord',
  },
  pause: {
    rests: (duration) =>
      `Ton abonnement est alors suspendu pendant ${duration}. Ensuite, il reprend tout seul.`,
    free: 'Pendant la pause, tu ne paies rien.',
    price: (price) => `Pendant la pause, tu paies ${price}.`,
  },
  discount: {
    price: (price) => `Tu paies alors ${price}.`,
    until: (price, day, afterwards) =>
      `Tu paies alors ${price}, jusqu’à la fin du ${day}. Ensuite, ce sera ${afterwards}.`,
  },
  plan: { change: (plan) => `Tu continues alors avec ${plan}.` },
  trial: (day) => `Ta période d’essai court alors jusqu’à la fin du ${day}.`,
  contact: 'Nous pouvons peut-être trouver une solution. Tu pourras toujours résilier ensuite.',
  redirect: 'Tu quittes alors cette page. Tu pourras toujours résilier ensuite.',
  takesBack: 'Si tu choisis cela, tu annules ta résiliation.',
  keepsCancelled: 'Ta résiliation reste valable.',
  declined: 'Très bien. Ta résiliation reste valable.',
  stillCancel: 'Tu peux toujours résilier.',
  cancelledToo: 'Tu as aussi résilié, et cela reste valable.',
  notTakenBack: 'Ta résiliation n’est pas encore annulée.',
};

export default fr;
