/** Svenska, för det enda erbjudandet vid uppsägningen. */
import type { OfferStrings } from './nl.ts';

const sv: OfferStrings = {
  title: {
    pause: 'Du kan också pausa',
    discount: 'Du kan också betala mindre',
    plan_change: 'Du kan också byta abonnemang',
    trial_extension: 'Du kan också prova längre',
    contact: 'Du kan också prata med oss först',
    redirect: 'Det här går också',
  },
  accept: {
    pause: 'Pausa i stället',
    discount: 'Fortsätt till det här priset',
    plan_change: 'Byt i stället',
    trial_extension: 'Prova längre',
    contact: 'Kontakta oss',
    redirect: 'Se vad som går att göra',
  },
  pause: {
    rests: (duration) => `Ditt abonnemang är då pausat i ${duration}. Därefter fortsätter det av sig självt.`,
    free: 'Så länge det är pausat betalar du inget.',
    price: (price) => `Så länge det är pausat betalar du ${price}.`,
  },
  discount: {
    price: (price) => `Du betalar då ${price}.`,
    until: (price, day, afterwards) =>
      `Du betalar då ${price} till och med den ${day}. Därefter blir det ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Du fortsätter då med ${plan}.`,
    price: (price) => `Det kostar ${price}.`,
  },
  trial: (day) => `Din provperiod gäller då till och med den ${day}.`,
  contact: 'Kanske kan vi lösa det. Du kan fortfarande säga upp efteråt.',
  redirect: 'Du lämnar då den här sidan. Du kan fortfarande säga upp efteråt.',
  madeTo: {
    everyone: 'Alla kan få det här, även den som inte säger upp.',
    leaving: 'Det här erbjuder vi bara den som säger upp.',
  },
  takesBack: 'Om du väljer det här tar du tillbaka din uppsägning.',
  keepsCancelled: 'Din uppsägning gäller fortfarande.',
  decline: 'Nej tack',
  declined: 'Det går bra. Din uppsägning gäller fortfarande.',
  accepting: 'Vi ordnar det.',
  accepted: 'Det är ordnat.',
  stillCancel: 'Du kan fortfarande säga upp.',
  failed: 'Det gick inte.',
  cancelledToo: 'Du har också sagt upp, och det gäller fortfarande.',
  notTakenBack: 'Din uppsägning är inte tillbakatagen ännu.',
  takeBack: 'Ta tillbaka min uppsägning',
};

export default sv;
