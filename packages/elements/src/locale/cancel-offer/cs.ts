/** Čeština, pro tu jednu nabídku při rušení. */
import type { OfferStrings } from './nl.ts';

const cs: OfferStrings = {
  title: {
    pause: 'Předplatné můžete i pozastavit',
    discount: 'Můžete i platit méně',
    plan_change: 'Můžete i přejít na jiné předplatné',
    trial_extension: 'Můžete to i déle zkoušet',
    contact: 'Můžete to s námi nejdřív i probrat',
    redirect: 'Jde to i takhle',
  },
  accept: {
    pause: 'Raději pozastavit',
    discount: 'Pokračovat za tuto cenu',
    plan_change: 'Raději přejít na jiné',
    trial_extension: 'Zkoušet déle',
    contact: 'Kontaktovat nás',
    redirect: 'Podívat se, co jde',
  },
  pause: {
    rests: (duration) => `Vaše předplatné se pak na ${duration} pozastaví. Potom samo pokračuje.`,
    free: 'Dokud je pozastavené, nic neplatíte.',
    price: (price) => `Dokud je pozastavené, platíte ${price}.`,
  },
  discount: {
    price: (price) => `Platíte pak ${price}.`,
    until: (price, day, afterwards) =>
      `Platíte pak ${price}, do konce dne ${day}. Potom to bude ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Pokračujete pak s předplatným ${plan}.`,
    price: (price) => `Stojí ${price}.`,
  },
  trial: (day) => `Vaše zkušební doba pak trvá do konce dne ${day}.`,
  contact: 'Možná to dokážeme vyřešit. Předplatné můžete zrušit i potom.',
  redirect: 'Odejdete tím z této stránky. Předplatné můžete zrušit i potom.',
  madeTo: {
    everyone: 'Tohle může mít každý, i kdo předplatné neruší.',
    leaving: 'Tohle nabízíme jen tomu, kdo předplatné ruší.',
  },
  takesBack: 'Když si to vyberete, berete svou výpověď zpět.',
  keepsCancelled: 'Vaše výpověď platí dál.',
  decline: 'Ne, děkuji',
  declined: 'V pořádku. Vaše výpověď platí dál.',
  accepting: 'Zařizujeme to.',
  accepted: 'Je to zařízené.',
  stillCancel: 'Předplatné můžete pořád zrušit.',
  failed: 'To se nepovedlo.',
  cancelledToo: 'Podali jste také výpověď a ta platí dál.',
  notTakenBack: 'Vaše výpověď ještě není vzatá zpět.',
  takeBack: 'Vzít svou výpověď zpět',
};

export default cs;
