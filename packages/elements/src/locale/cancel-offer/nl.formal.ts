/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { OfferStrings } from './nl.ts';

const nl: Partly<OfferStrings> = {
  title: {
    pause: 'U kunt ook pauzeren',
    discount: 'U kunt ook minder betalen',
    plan_change: 'U kunt ook overstappen',
    trial_extension: 'U kunt ook langer proberen',
    contact: 'U kunt het ook eerst met ons bespreken',
  },
  pause: {
    rests: (duration) => `Uw abonnement ligt dan ${duration} stil. Daarna loopt het vanzelf weer door.`,
    free: 'Zolang het stilligt, betaalt u niets.',
    price: (price) => `Zolang het stilligt, betaalt u ${price}.`,
  },
  discount: {
    price: (price) => `U betaalt dan ${price}.`,
    until: (price, day, afterwards) =>
      `U betaalt dan ${price}, tot en met ${day}. Daarna wordt het ${afterwards}.`,
  },
  plan: { change: (plan) => `U gaat dan verder met ${plan}.` },
  trial: (day) => `Uw proefperiode loopt dan door tot en met ${day}.`,
  redirect: 'U verlaat dan deze pagina. Opzeggen kan daarna nog steeds.',
  takesBack: 'Kiest u hiervoor, dan trekt u uw opzegging in.',
  keepsCancelled: 'Uw opzegging blijft gewoon staan.',
  declined: 'Prima. Uw opzegging blijft gewoon staan.',
  cancelledToo: 'U hebt ook opgezegd, en dat blijft zo.',
  notTakenBack: 'Uw opzegging is nog niet ingetrokken.',
};

export default nl;
