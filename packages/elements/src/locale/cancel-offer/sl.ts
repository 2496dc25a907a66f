/** Slovenščina, za eno samo ponudbo pri odpovedi. Datum je v imenovalniku, zato stavki tudi. */
import type { OfferStrings } from './nl.ts';

const sl: OfferStrings = {
  title: {
    pause: 'Naročnino lahko tudi začasno prekinete',
    discount: 'Lahko tudi plačujete manj',
    plan_change: 'Lahko tudi zamenjate naročnino',
    trial_extension: 'Lahko tudi dlje preizkušate',
    contact: 'Lahko se tudi najprej pogovorite z nami',
    redirect: 'Mogoče je tudi to',
  },
  accept: {
    pause: 'Raje začasno prekinem',
    discount: 'Nadaljujem po tej ceni',
    plan_change: 'Raje zamenjam',
    trial_extension: 'Preizkušam dlje',
    contact: 'Stik z nami',
    redirect: 'Prikaži, kaj je mogoče',
  },
  pause: {
    rests: (duration) => `Vaša naročnina bo začasno prekinjena (${duration}). Potem se bo sama nadaljevala.`,
    free: 'Medtem ne plačate nič.',
    price: (price) => `Medtem plačujete ${price}.`,
  },
  discount: {
    price: (price) => `Potem plačujete ${price}.`,
    until: (price, day, afterwards) =>
      `Potem plačujete ${price}. Zadnji dan za to ceno je ${day}. Nato bo cena ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Potem nadaljujete z naročnino ${plan}.`,
    price: (price) => `Cena je ${price}.`,
  },
  trial: (day) => `Zadnji dan vašega preizkusnega obdobja bo potem ${day}.`,
  contact: 'Morda lahko to rešimo. Odpoveste lahko tudi potem.',
  redirect: 'S tem zapustite to stran. Odpoveste lahko tudi potem.',
  madeTo: {
    everyone: 'To lahko dobi vsak, tudi kdor ne odpove.',
    leaving: 'To ponudimo samo, kadar kdo odpove.',
  },
  takesBack: 'Če izberete to, prekličete svojo odpoved.',
  keepsCancelled: 'Vaša odpoved še naprej velja.',
  decline: 'Ne, hvala',
  declined: 'V redu. Vaša odpoved še naprej velja.',
  accepting: 'Urejamo.',
  accepted: 'To je urejeno.',
  stillCancel: 'Še vedno lahko odpoveste.',
  failed: 'To ni uspelo.',
  cancelledToo: 'Poslali ste tudi odpoved in ta še naprej velja.',
  notTakenBack: 'Vaša odpoved še ni preklicana.',
  takeBack: 'Prekliči mojo odpoved',
};

export default sl;
