/** Slovenčina, pre tú jednu ponuku pri rušení. */
import type { OfferStrings } from './nl.ts';

const sk: OfferStrings = {
  title: {
    pause: 'Predplatné môžete aj pozastaviť',
    discount: 'Môžete aj platiť menej',
    plan_change: 'Môžete aj prejsť na iné predplatné',
    trial_extension: 'Môžete to aj dlhšie skúšať',
    contact: 'Môžete to s nami najprv aj prebrať',
    redirect: 'Dá sa to aj takto',
  },
  accept: {
    pause: 'Radšej pozastaviť',
    discount: 'Pokračovať za túto cenu',
    plan_change: 'Radšej prejsť na iné',
    trial_extension: 'Skúšať dlhšie',
    contact: 'Kontaktovať nás',
    redirect: 'Pozrieť, čo sa dá',
  },
  pause: {
    rests: (duration) => `Vaše predplatné sa potom na ${duration} pozastaví. Ďalej už pokračuje samo.`,
    free: 'Kým je pozastavené, nič neplatíte.',
    price: (price) => `Kým je pozastavené, platíte ${price}.`,
  },
  discount: {
    price: (price) => `Platíte potom ${price}.`,
    until: (price, day, afterwards) =>
      `Platíte potom ${price}, do konca dňa ${day}. Ďalej to bude ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Pokračujete potom s predplatným ${plan}.`,
    price: (price) => `Stojí ${price}.`,
  },
  trial: (day) => `Vaša skúšobná doba potom trvá do konca dňa ${day}.`,
  contact: 'Možno to dokážeme vyriešiť. Predplatné môžete zrušiť aj potom.',
  redirect: 'Odídete tým z tejto stránky. Predplatné môžete zrušiť aj potom.',
  madeTo: {
    everyone: 'Toto môže mať každý, aj kto predplatné neruší.',
    leaving: 'Toto ponúkame len tomu, kto predplatné ruší.',
  },
  takesBack: 'Ak si to vyberiete, beriete svoju výpoveď späť.',
  keepsCancelled: 'Vaša výpoveď naďalej platí.',
  decline: 'Nie, ďakujem',
  declined: 'V poriadku. Vaša výpoveď naďalej platí.',
  accepting: 'Vybavujeme to.',
  accepted: 'Je to vybavené.',
  stillCancel: 'Predplatné môžete stále zrušiť.',
  failed: 'To sa nepodarilo.',
  cancelledToo: 'Podali ste aj výpoveď a tá naďalej platí.',
  notTakenBack: 'Vaša výpoveď ešte nie je vzatá späť.',
  takeBack: 'Vziať svoju výpoveď späť',
};

export default sk;
