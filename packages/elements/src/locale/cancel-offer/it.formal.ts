/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { OfferStrings } from './nl.ts';

const it: Partly<OfferStrings> = {
  title: {
    pause: 'Può anche fare una pausa',
    discount: 'Può anche pagare meno',
    plan_change: 'Può anche cambiare piano',
    trial_extension: 'Può anche provare più a lungo',
    contact: 'Può anche parlarne prima con noi',
  },
  accept: { contact: 'Ci contatti' },
  pause: {
    rests: (duration) => `Il suo abbonamento viene sospeso per ${duration}. Poi riprende da solo.`,
    free: 'Durante la pausa non paga niente.',
    price: (price) => `Durante la pausa paga ${price}.`,
  },
  discount: {
    price: (price) => `In questo caso paga ${price}.`,
    until: (price, day, afterwards) =>
      `In questo caso paga ${price}, fino alla fine del giorno ${day}. Dopo saranno ${afterwards}.`,
  },
  plan: { change: (plan) => `In questo caso continua con ${plan}.` },
  trial: (day) => `In questo caso il suo periodo di prova dura fino alla fine del giorno ${day}.`,
  contact: 'Forse possiamo risolvere. Può disdire anche dopo.',
  redirect: 'In questo caso lascia questa pagina. Può disdire anche dopo.',
  takesBack: 'Se sceglie questo, revoca la sua disdetta.',
  keepsCancelled: 'La sua disdetta resta valida.',
  declined: 'Va bene. La sua disdetta resta valida.',
  stillCancel: 'Può ancora disdire.',
  cancelledToo: 'Ha anche disdetto, e la disdetta resta valida.',
  notTakenBack: 'La sua disdetta non è ancora stata revocata.',
};

export default it;
