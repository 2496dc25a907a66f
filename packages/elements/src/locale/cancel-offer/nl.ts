/** Nederlands, voor het ene aanbod bij het opzeggen. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  title: {
    pause: 'Je kunt ook pauzeren',
    discount: 'Je kunt ook minder betalen',
    plan_change: 'Je kunt ook overstappen',
    trial_extension: 'Je kunt ook langer proberen',
    contact: 'Je kunt het ook eerst met ons bespreken',
    redirect: 'Dit kan ook',
  },
  accept: {
    pause: 'Liever pauzeren',
    discount: 'Verder voor deze prijs',
    plan_change: 'Liever overstappen',
    trial_extension: 'Langer proberen',
    contact: 'Neem contact op',
    redirect: 'Bekijk wat er kan',
  },
  pause: {
    rests: (duration: string) =>
      `Je abonnement ligt dan ${duration} stil. Daarna loopt het vanzelf weer door.`,
    free: 'Zolang het stilligt, betaal je niets.',
    price: (price: string) => `Zolang het stilligt, betaal je ${price}.`,
  },
  discount: {
    price: (price: string) => `Je betaalt dan ${price}.`,
    until: (price: string, day: string, afterwards: string) =>
      `Je betaalt dan ${price}, tot en met ${day}. Daarna wordt het ${afterwards}.`,
  },
  plan: {
    change: (plan: string) => `Je gaat dan verder met ${plan}.`,
    price: (price: string) => `Dat kost ${price}.`,
  },
  trial: (day: string) => `Je proefperiode loopt dan door tot en met ${day}.`,
  contact: 'Misschien kunnen we het oplossen. Opzeggen kan daarna nog steeds.',
  redirect: 'Je verlaat dan deze pagina. Opzeggen kan daarna nog steeds.',
  madeTo: {
    everyone: 'Iedereen kan dit krijgen, ook wie niet opzegt.',
    leaving: 'Dit bieden we alleen aan wie opzegt.',
  },
  takesBack: 'Kies je hiervoor, dan trek je je opzegging in.',
  keepsCancelled: 'Je opzegging blijft gewoon staan.',
  decline: 'Nee, bedankt',
  declined: 'Prima. Je opzegging blijft gewoon staan.',
  accepting: 'We regelen het.',
  accepted: 'Dat is geregeld.',
  stillCancel: 'Opzeggen kan nog steeds.',
  failed: 'Dat is niet gelukt.',
  cancelledToo: 'Je hebt ook opgezegd, en dat blijft zo.',
  notTakenBack: 'Je opzegging is nog niet ingetrokken.',
  takeBack: 'Trek mijn opzegging in',
};

export type OfferStrings = typeof nl;
export default nl;
