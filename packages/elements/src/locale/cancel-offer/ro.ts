/** Română, pentru singura ofertă la reziliere. */
import type { OfferStrings } from './nl.ts';

const ro: OfferStrings = {
  title: {
    pause: 'Puteți și să faceți o pauză',
    discount: 'Puteți și să plătiți mai puțin',
    plan_change: 'Puteți și să schimbați abonamentul',
    trial_extension: 'Puteți și să încercați mai mult timp',
    contact: 'Puteți și să vorbiți întâi cu noi',
    redirect: 'Se poate și așa',
  },
  accept: {
    pause: 'Prefer o pauză',
    discount: 'Continuați la acest preț',
    plan_change: 'Prefer să schimb abonamentul',
    trial_extension: 'Încercați mai mult timp',
    contact: 'Contactați-ne',
    redirect: 'Vedeți ce se poate',
  },
  pause: {
    rests: (duration) =>
      `Abonamentul este atunci în pauză timp de ${duration}. După aceea continuă de la sine.`,
    free: 'Cât durează pauza, nu plătiți nimic.',
    price: (price) => `Cât durează pauza, plătiți ${price}.`,
  },
  discount: {
    price: (price) => `Plătiți atunci ${price}.`,
    until: (price, day, afterwards) =>
      `Plătiți atunci ${price}, până la sfârșitul zilei de ${day}. După aceea va fi ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Continuați atunci cu ${plan}.`,
    price: (price) => `Costă ${price}.`,
  },
  trial: (day) => `Perioada de probă durează atunci până la sfârșitul zilei de ${day}.`,
  contact: 'Poate găsim o soluție. Puteți rezilia și după aceea.',
  redirect: 'Părăsiți atunci această pagină. Puteți rezilia și după aceea.',
  madeTo: {
    everyone: 'Oricine poate primi asta, chiar dacă nu reziliază.',
    leaving: 'Oferim asta doar celor care reziliază.',
  },
  takesBack: 'Dacă alegeți asta, vă retrageți rezilierea.',
  keepsCancelled: 'Rezilierea rămâne valabilă.',
  decline: 'Nu, mulțumesc',
  declined: 'În regulă. Rezilierea rămâne valabilă.',
  accepting: 'Ne ocupăm de asta.',
  accepted: 'S-a făcut.',
  stillCancel: 'Puteți rezilia în continuare.',
  failed: 'Nu a mers.',
  cancelledToo: 'Ați și reziliat, iar rezilierea rămâne valabilă.',
  notTakenBack: 'Rezilierea nu a fost încă retrasă.',
  takeBack: 'Retrageți rezilierea',
};

export default ro;
