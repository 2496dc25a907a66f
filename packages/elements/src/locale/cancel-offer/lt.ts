/** Lietuvių kalba, vieninteliam pasiūlymui nutraukiant. */
import type { OfferStrings } from './nl.ts';

const lt: OfferStrings = {
  title: {
    pause: 'Galite ir laikinai sustabdyti',
    discount: 'Galite ir mokėti mažiau',
    plan_change: 'Galite ir pakeisti prenumeratą',
    trial_extension: 'Galite ir ilgiau išbandyti',
    contact: 'Galite ir pirma pasikalbėti su mumis',
    redirect: 'Galima ir taip',
  },
  accept: {
    pause: 'Verčiau sustabdyti',
    discount: 'Tęsti už šią kainą',
    plan_change: 'Verčiau pakeisti',
    trial_extension: 'Išbandyti ilgiau',
    contact: 'Susisiekti',
    redirect: 'Žiūrėti, kas galima',
  },
  pause: {
    rests: (duration) => `Tada prenumerata laikinai sustabdoma (${duration}). Paskui ji pati tęsiasi.`,
    free: 'Kol ji sustabdyta, nieko nemokate.',
    price: (price) => `Kol ji sustabdyta, mokate ${price}.`,
  },
  discount: {
    price: (price) => `Tada mokate ${price}.`,
    until: (price, day, afterwards) =>
      `Tada mokate ${price}. Paskutinė šios kainos diena bus ${day}. Paskui kaina bus ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Tada jūsų prenumerata bus ${plan}.`,
    price: (price) => `Ji kainuoja ${price}.`,
  },
  trial: (day) => `Tada paskutinė bandomojo laikotarpio diena bus ${day}.`,
  contact: 'Gal pavyks tai išspręsti. Nutraukti galėsite ir po to.',
  redirect: 'Taip išeisite iš šio puslapio. Nutraukti galėsite ir po to.',
  madeTo: {
    everyone: 'Tai gali gauti visi, ir tie, kas nenutraukia.',
    leaving: 'Tai siūlome tik tiems, kas nutraukia prenumeratą.',
  },
  takesBack: 'Jei tai pasirinksite, atšauksite nutraukimą.',
  keepsCancelled: 'Jūsų pranešimas apie nutraukimą tebegalioja.',
  decline: 'Ne, ačiū',
  declined: 'Gerai. Jūsų pranešimas apie nutraukimą tebegalioja.',
  accepting: 'Tvarkome.',
  accepted: 'Tai sutvarkyta.',
  stillCancel: 'Nutraukti vis dar galite.',
  failed: 'Tai nepavyko.',
  cancelledToo: 'Pranešėte ir apie nutraukimą, ir tai tebegalioja.',
  notTakenBack: 'Nutraukimas dar neatšauktas.',
  takeBack: 'Atšaukti mano nutraukimą',
};

export default lt;
