/** Dansk, til det ene tilbud ved opsigelsen. Et beløb i kroner har sit eget punktum, så ingen sætning slutter med det. */
import type { OfferStrings } from './nl.ts';

const da: OfferStrings = {
  title: {
    pause: 'Du kan også holde pause',
    discount: 'Du kan også betale mindre',
    plan_change: 'Du kan også skifte abonnement',
    trial_extension: 'Du kan også prøve i længere tid',
    contact: 'Du kan også tale med os først',
    redirect: 'Det her er også muligt',
  },
  accept: {
    pause: 'Hold hellere pause',
    discount: 'Fortsæt til denne pris',
    plan_change: 'Skift hellere',
    trial_extension: 'Prøv i længere tid',
    contact: 'Kontakt os',
    redirect: 'Se, hvad der er muligt',
  },
  pause: {
    rests: (duration) => `Dit abonnement er så på pause i ${duration}. Derefter fortsætter det af sig selv.`,
    free: 'Mens det er på pause, betaler du ikke noget.',
    price: (price) => `Du betaler ${price}, mens det er på pause.`,
  },
  discount: {
    price: (price) => `Så er det ${price}, du betaler.`,
    until: (price, day, afterwards) =>
      `Så betaler du ${price} til og med den ${day}. Derefter er det ${afterwards}, du betaler.`,
  },
  plan: {
    change: (plan) => `Så fortsætter du med ${plan}.`,
    price: (price) => `Det skal du betale ${price} for.`,
  },
  trial: (day) => `Din prøveperiode løber så til og med den ${day}.`,
  contact: 'Måske kan vi finde en løsning. Du kan stadig opsige bagefter.',
  redirect: 'Så forlader du denne side. Du kan stadig opsige bagefter.',
  madeTo: {
    everyone: 'Alle kan få det her, også uden at opsige.',
    leaving: 'Det her tilbyder vi kun, når nogen opsiger.',
  },
  takesBack: 'Hvis du vælger det her, trækker du din opsigelse tilbage.',
  keepsCancelled: 'Din opsigelse gælder stadig.',
  decline: 'Nej tak',
  declined: 'Det er helt i orden. Din opsigelse gælder stadig.',
  accepting: 'Vi ordner det.',
  accepted: 'Det er ordnet.',
  stillCancel: 'Du kan stadig opsige.',
  failed: 'Det lykkedes ikke.',
  cancelledToo: 'Du har også opsagt, og det gælder stadig.',
  notTakenBack: 'Din opsigelse er ikke trukket tilbage endnu.',
  takeBack: 'Træk min opsigelse tilbage',
};

export default da;
