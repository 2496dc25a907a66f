/** Hrvatski, za jednu ponudu pri otkazu. */
import type { OfferStrings } from './nl.ts';

const hr: OfferStrings = {
  title: {
    pause: 'Možete i pauzirati',
    discount: 'Možete i plaćati manje',
    plan_change: 'Možete i prijeći na drugu pretplatu',
    trial_extension: 'Možete i dulje isprobavati',
    contact: 'Možete i prvo razgovarati s nama',
    redirect: 'Može i ovako',
  },
  accept: {
    pause: 'Radije pauziram',
    discount: 'Nastavljam po ovoj cijeni',
    plan_change: 'Radije prelazim na drugu',
    trial_extension: 'Isprobavam dulje',
    contact: 'Kontakt',
    redirect: 'Prikaži što je moguće',
  },
  pause: {
    rests: (duration) => `Vaša je pretplata tada na pauzi (${duration}). Nakon toga sama se nastavlja.`,
    free: 'Dok je na pauzi, ne plaćate ništa.',
    price: (price) => `Dok je na pauzi, plaćate ${price}.`,
  },
  discount: {
    price: (price) => `Tada plaćate ${price}.`,
    until: (price, day, afterwards) =>
      `Tada plaćate ${price}, do kraja dana ${day}. Nakon toga cijena je ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Tada nastavljate s pretplatom ${plan}.`,
    price: (price) => `Cijena je ${price}.`,
  },
  trial: (day) => `Vaše probno razdoblje tada traje do kraja dana ${day}.`,
  contact: 'Možda to možemo riješiti. I nakon toga možete otkazati.',
  redirect: 'Tako odlazite s ove stranice. I nakon toga možete otkazati.',
  madeTo: {
    everyone: 'Ovo može dobiti svatko, i tko ne otkazuje.',
    leaving: 'Ovo nudimo samo onima koji otkazuju.',
  },
  takesBack: 'Ako ovo odaberete, povlačite svoj otkaz.',
  keepsCancelled: 'Vaš otkaz i dalje vrijedi.',
  decline: 'Ne, hvala',
  declined: 'U redu. Vaš otkaz i dalje vrijedi.',
  accepting: 'Sređujemo to.',
  accepted: 'To je sređeno.',
  stillCancel: 'I dalje možete otkazati.',
  failed: 'To nije uspjelo.',
  cancelledToo: 'Poslali ste i otkaz, i on i dalje vrijedi.',
  notTakenBack: 'Vaš otkaz još nije povučen.',
  takeBack: 'Povuci moj otkaz',
};

export default hr;
