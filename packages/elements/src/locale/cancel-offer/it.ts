/** Italiano, per l’unica offerta al momento della disdetta. */
import type { OfferStrings } from './nl.ts';

const it: OfferStrings = {
  title: {
    pause: 'Puoi anche fare una pausa',
    discount: 'Puoi anche pagare meno',
    plan_change: 'Puoi anche cambiare piano',
    trial_extension: 'Puoi anche provare più a lungo',
    contact: 'Puoi anche parlarne prima con noi',
    redirect: 'Si può fare anche questo',
  },
  accept: {
    pause: 'Preferisco una pausa',
    discount: 'Continua a questo prezzo',
    plan_change: 'Preferisco cambiare piano',
    trial_extension: 'Prova più a lungo',
    contact: 'Contattaci',
    redirect: 'Guarda cosa si può fare',
  },
  pause: {
    rests: (duration) => `Il tuo abbonamento viene sospeso per ${duration}. Poi riprende da solo.`,
    free: 'Durante la pausa non paghi niente.',
    price: (price) => `Durante la pausa paghi ${price}.`,
  },
  discount: {
    price: (price) => `In questo caso paghi ${price}.`,
    until: (price, day, afterwards) =>
      `In questo caso paghi ${price}, fino alla fine del giorno ${day}. Dopo saranno ${afterwards}.`,
  },
  plan: {
    change: (plan) => `In questo caso continui con ${plan}.`,
    price: (price) => `Costa ${price}.`,
  },
  trial: (day) => `In questo caso il tuo periodo di prova dura fino alla fine del giorno ${day}.`,
  contact: 'Forse possiamo risolvere. Puoi disdire anche dopo.',
  redirect: 'In questo caso lasci questa pagina. Puoi disdire anche dopo.',
  madeTo: {
    everyone: 'Può averlo chiunque, anche chi non disdice.',
    leaving: 'Lo offriamo solo a chi disdice.',
  },
  takesBack: 'Se scegli questo, revochi la tua disdetta.',
  keepsCancelled: 'La tua disdetta resta valida.',
  decline: 'No, grazie',
  declined: 'Va bene. La tua disdetta resta valida.',
  accepting: 'Ce ne stiamo occupando.',
  accepted: 'Fatto.',
  stillCancel: 'Puoi ancora disdire.',
  failed: 'Non ha funzionato.',
  cancelledToo: 'Hai anche disdetto, e la disdetta resta valida.',
  notTakenBack: 'La tua disdetta non è ancora stata revocata.',
  takeBack: 'Revoca la mia disdetta',
};

export default it;
