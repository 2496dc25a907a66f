/** Frysk, foar it iene oanbod by it opsizzen. */
import type { OfferStrings } from './nl.ts';

const fy: OfferStrings = {
  title: {
    pause: 'Jo kinne it ek in skoft stilsette',
    discount: 'Jo kinne ek minder betelje',
    plan_change: 'Jo kinne ek oerstappe',
    trial_extension: 'Jo kinne it ek langer útprobearje',
    contact: 'Jo kinne it ús ek earst foarlizze',
    redirect: 'Dit kin ek',
  },
  accept: {
    pause: 'Leaver in skoft stilsette',
    discount: 'Fierder foar dizze priis',
    plan_change: 'Leaver oerstappe',
    trial_extension: 'Langer útprobearje',
    contact: 'Nim kontakt op',
    redirect: 'Besjoch wat der kin',
  },
  pause: {
    rests: (duration) => `Jo abonnemint leit dan ${duration} stil. Dêrnei rint it fansels wer troch.`,
    free: 'Salang’t it stilleit, betelje jo neat.',
    price: (price) => `Salang’t it stilleit, betelje jo ${price}.`,
  },
  discount: {
    price: (price) => `Jo betelje dan ${price}.`,
    until: (price, day, afterwards) =>
      `Jo betelje dan ${price}, oant en mei ${day}. Dêrnei wurdt it ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Jo geane dan fierder mei ${plan}.`,
    price: (price) => `Dat kostet ${price}.`,
  },
  trial: (day) => `Jo proefperioade rint dan troch oant en mei ${day}.`,
  contact: 'Miskien kinne wy it oplosse. Opsizze kin dêrnei noch altyd.',
  redirect: 'Jo ferlitte dan dizze side. Opsizze kin dêrnei noch altyd.',
  madeTo: {
    everyone: 'Elkenien kin dit krije, ek wa’t net opseit.',
    leaving: 'Dit biede wy allinnich oan wa’t opseit.',
  },
  takesBack: 'Kieze jo hjirfoar, dan lûke jo jo opsizzing yn.',
  keepsCancelled: 'Jo opsizzing bliuwt gewoan stean.',
  decline: 'Nee, tankewol',
  declined: 'Bêst. Jo opsizzing bliuwt gewoan stean.',
  accepting: 'Wy regelje it.',
  accepted: 'Dat is regele.',
  stillCancel: 'Opsizze kin noch altyd.',
  failed: 'Dat is net slagge.',
  cancelledToo: 'Jo hawwe ek opsein, en dat bliuwt sa.',
  notTakenBack: 'Jo opsizzing is noch net ynlutsen.',
  takeBack: 'Opsizzing ynlûke',
};

export default fy;
