/** Latviešu valoda, vienīgajam piedāvājumam uzteicot. Datums ir nominatīvā, tāpēc teikumi arī. */
import type { OfferStrings } from './nl.ts';

const lv: OfferStrings = {
  title: {
    pause: 'Varat arī uz laiku apturēt',
    discount: 'Varat arī maksāt mazāk',
    plan_change: 'Varat arī mainīt abonementu',
    trial_extension: 'Varat arī izmēģināt ilgāk',
    contact: 'Varat arī vispirms aprunāties ar mums',
    redirect: 'Var arī tā',
  },
  accept: {
    pause: 'Labāk apturēt',
    discount: 'Turpināt par šo cenu',
    plan_change: 'Labāk mainīt',
    trial_extension: 'Izmēģināt ilgāk',
    contact: 'Sazināties',
    redirect: 'Skatīt, kas ir iespējams',
  },
  pause: {
    rests: (duration) =>
      `Tad Jūsu abonements uz laiku tiek apturēts (${duration}). Pēc tam tas pats turpinās.`,
    free: 'Kamēr tas ir apturēts, Jums nekas nav jāmaksā.',
    price: (price) => `Kamēr tas ir apturēts, maksājat ${price}.`,
  },
  discount: {
    price: (price) => `Tad maksājat ${price}.`,
    until: (price, day, afterwards) =>
      `Tad maksājat ${price}. Šīs cenas pēdējā diena ir ${day}. Pēc tam cena būs ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Tad Jūsu abonements būs ${plan}.`,
    price: (price) => `Tas maksā ${price}.`,
  },
  trial: (day) => `Tad Jūsu izmēģinājuma perioda pēdējā diena būs ${day}.`,
  contact: 'Varbūt mēs varam to atrisināt. Uzteikt varat arī pēc tam.',
  redirect: 'Tad Jūs aiziesiet no šīs lapas. Uzteikt varat arī pēc tam.',
  madeTo: {
    everyone: 'To var saņemt ikviens, arī tas, kurš neuzteic.',
    leaving: 'To piedāvājam tikai tiem, kuri uzteic.',
  },
  takesBack: 'Ja to izvēlaties, Jūs atsaucat savu uzteikumu.',
  keepsCancelled: 'Jūsu uzteikums paliek spēkā.',
  decline: 'Nē, paldies',
  declined: 'Labi. Jūsu uzteikums paliek spēkā.',
  accepting: 'Mēs to kārtojam.',
  accepted: 'Tas ir nokārtots.',
  stillCancel: 'Uzteikt joprojām varat.',
  failed: 'Tas neizdevās.',
  cancelledToo: 'Ir saņemts arī Jūsu uzteikums, un tas paliek spēkā.',
  notTakenBack: 'Jūsu uzteikums vēl nav atsaukts.',
  takeBack: 'Atsaukt manu uzteikumu',
};

export default lv;
