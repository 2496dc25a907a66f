/** Magyar, ahhoz az egy ajánlathoz, amely a lemondáskor állhat. */
import type { OfferStrings } from './nl.ts';

const hu: OfferStrings = {
  title: {
    pause: 'Szüneteltetheti is',
    discount: 'Fizethet kevesebbet is',
    plan_change: 'Másik előfizetésre is válthat',
    trial_extension: 'Hosszabb ideig is kipróbálhatja',
    contact: 'Előbb velünk is beszélhet',
    redirect: 'Ez is lehetséges',
  },
  accept: {
    pause: 'Inkább szüneteltetem',
    discount: 'Folytatom ezen az áron',
    plan_change: 'Inkább váltok',
    trial_extension: 'Hosszabb ideig próbálom',
    contact: 'Kapcsolatfelvétel',
    redirect: 'Megnézem, mi lehetséges',
  },
  pause: {
    rests: (duration) => `Az előfizetése így ${duration}ig szünetel. Utána magától folytatódik.`,
    free: 'Amíg szünetel, nem fizet semmit.',
    price: (price) => `Amíg szünetel, ennyit fizet: ${price}.`,
  },
  discount: {
    price: (price) => `Így ennyit fizet: ${price}.`,
    until: (price, day, afterwards) =>
      `Így ennyit fizet: ${price}. Ennek utolsó napja: ${day}. Utána ennyi lesz: ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Így ezzel folytatja: ${plan}.`,
    price: (price) => `Ennek az ára ${price}.`,
  },
  trial: (day) => `A próbaidőszak utolsó napja így: ${day}.`,
  contact: 'Talán meg tudjuk oldani. Utána is lemondhatja.',
  redirect: 'Ezzel elhagyja ezt az oldalt. Utána is lemondhatja.',
  madeTo: {
    everyone: 'Ezt bárki megkaphatja, az is, aki nem mondja le.',
    leaving: 'Ezt csak annak ajánljuk fel, aki lemondja.',
  },
  takesBack: 'Ha ezt választja, visszavonja a lemondását.',
  keepsCancelled: 'A lemondása érvényes marad.',
  decline: 'Nem, köszönöm',
  declined: 'Rendben. A lemondása érvényes marad.',
  accepting: 'Intézzük.',
  accepted: 'Elintéztük.',
  stillCancel: 'Továbbra is lemondhatja.',
  failed: 'Ez nem sikerült.',
  cancelledToo: 'A lemondása is megérkezett, és érvényes marad.',
  notTakenBack: 'A lemondása még nincs visszavonva.',
  takeBack: 'Visszavonom a lemondásomat',
};

export default hu;
