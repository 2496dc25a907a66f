/** Suomi, irtisanomisen ainoalle tarjoukselle. */
import type { OfferStrings } from './nl.ts';

const fi: OfferStrings = {
  title: {
    pause: 'Voit myös pitää tauon',
    discount: 'Voit myös maksaa vähemmän',
    plan_change: 'Voit myös vaihtaa toiseen tilaukseen',
    trial_extension: 'Voit myös kokeilla pidempään',
    contact: 'Voit myös kertoa asiasta ensin meille',
    redirect: 'Tämäkin on mahdollista',
  },
  accept: {
    pause: 'Pidän mieluummin tauon',
    discount: 'Jatka tällä hinnalla',
    plan_change: 'Vaihdan mieluummin',
    trial_extension: 'Kokeile pidempään',
    contact: 'Ota yhteyttä',
    redirect: 'Katso, mikä on mahdollista',
  },
  pause: {
    rests: (duration) =>
      `Tilauksesi on silloin tauolla. Tauon pituus on ${duration}. Sen jälkeen tilaus jatkuu itsestään.`,
    free: 'Tauon aikana et maksa mitään.',
    price: (price) => `Tauon aikana maksat ${price}.`,
  },
  discount: {
    price: (price) => `Maksat silloin ${price}.`,
    until: (price, day, afterwards) =>
      `Maksat silloin ${price}. Tämän hinnan viimeinen päivä on ${day}. Sen jälkeen hinta on ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Jatkat silloin tällä: ${plan}.`,
    price: (price) => `Se maksaa ${price}.`,
  },
  trial: (day) => `Kokeilujaksosi viimeinen päivä on silloin ${day}.`,
  contact: 'Ehkä löydämme ratkaisun. Voit silti irtisanoa sen jälkeen.',
  redirect: 'Poistut silloin tältä sivulta. Voit silti irtisanoa sen jälkeen.',
  madeTo: {
    everyone: 'Tämän voi saada kuka tahansa, myös se, joka ei irtisano.',
    leaving: 'Tarjoamme tätä vain niille, jotka irtisanovat.',
  },
  takesBack: 'Jos valitset tämän, perut irtisanomisen.',
  keepsCancelled: 'Irtisanominen pysyy voimassa.',
  decline: 'Ei kiitos',
  declined: 'Selvä. Irtisanominen pysyy voimassa.',
  accepting: 'Hoidamme asiaa.',
  accepted: 'Asia on hoidettu.',
  stillCancel: 'Voit yhä irtisanoa.',
  failed: 'Se ei onnistunut.',
  cancelledToo: 'Olet myös irtisanonut, ja irtisanominen pysyy voimassa.',
  notTakenBack: 'Irtisanomista ei ole vielä peruttu.',
  takeBack: 'Peru irtisanominen',
};

export default fi;
