/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { OfferStrings } from './nl.ts';

const de: Partly<OfferStrings> = {
  title: {
    pause: 'Du kannst auch pausieren',
    discount: 'Du kannst auch weniger zahlen',
    plan_change: 'Du kannst auch wechseln',
    trial_extension: 'Du kannst auch länger testen',
    contact: 'Du kannst auch erst mit uns sprechen',
  },
  pause: {
    rests: (duration) => `Dein Vertrag ruht dann ${duration}. Danach läuft er von selbst weiter.`,
    free: 'Solange er ruht, zahlst du nichts.',
    price: (price) => `Solange er ruht, zahlst du ${price}.`,
  },
  discount: {
    price: (price) => `Du zahlst dann ${price}.`,
    until: (price, day, afterwards) =>
      `Du zahlst dann bis einschließlich ${day} ${price}, danach ${afterwards}.`,
  },
  plan: { change: (plan) => `Du machst dann mit ${plan} weiter.` },
  trial: (day) => `Deine Testphase läuft dann bis einschließlich ${day}.`,
  contact: 'Vielleicht finden wir eine Lösung. Kündigen kannst du danach immer noch.',
  redirect: 'Du verlässt dann diese Seite. Kündigen kannst du danach immer noch.',
  takesBack: 'Wenn du das wählst, nimmst du deine Kündigung zurück.',
  keepsCancelled: 'Deine Kündigung bleibt bestehen.',
  declined: 'In Ordnung. Deine Kündigung bleibt bestehen.',
  stillCancel: 'Kündigen kannst du immer noch.',
  cancelledToo: 'Du hast auch gekündigt, und dabei bleibt es.',
  notTakenBack: 'Deine Kündigung ist noch nicht zurückgenommen.',
};

export default de;
