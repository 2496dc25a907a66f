/** Eesti keel, ülesütlemise ainsale pakkumisele. */
import type { OfferStrings } from './nl.ts';

const et: OfferStrings = {
  title: {
    pause: 'Võid ka pausi teha',
    discount: 'Võid ka vähem maksta',
    plan_change: 'Võid ka paketti vahetada',
    trial_extension: 'Võid ka kauem proovida',
    contact: 'Võid ka enne meiega rääkida',
    redirect: 'Ka see on võimalik',
  },
  accept: {
    pause: 'Teen pigem pausi',
    discount: 'Jätkan selle hinnaga',
    plan_change: 'Vahetan pigem paketti',
    trial_extension: 'Proovin kauem',
    contact: 'Võta meiega ühendust',
    redirect: 'Vaata, mis on võimalik',
  },
  pause: {
    rests: (duration) =>
      `Sinu tellimus on siis pausil. Pausi pikkus on ${duration}. Pärast seda jätkub see iseenesest.`,
    free: 'Pausi ajal ei maksa sa midagi.',
    price: (price) => `Pausi ajal maksad ${price}.`,
  },
  discount: {
    price: (price) => `Maksad siis ${price}.`,
    until: (price, day, afterwards) =>
      `Maksad siis ${price}. Selle hinna viimane päev on ${day}. Pärast seda on hind ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Jätkad siis sellega: ${plan}.`,
    price: (price) => `See maksab ${price}.`,
  },
  trial: (day) => `Sinu prooviaja viimane päev on siis ${day}.`,
  contact: 'Võib-olla leiame lahenduse. Üles öelda saad ka pärast seda.',
  redirect: 'Lahkud siis sellelt lehelt. Üles öelda saad ka pärast seda.',
  madeTo: {
    everyone: 'Seda võib saada igaüks, ka see, kes tellimust üles ei ütle.',
    leaving: 'Seda pakume ainult neile, kes tellimuse üles ütlevad.',
  },
  takesBack: 'Kui valid selle, võtad ülesütlemise tagasi.',
  keepsCancelled: 'Ülesütlemine jääb kehtima.',
  decline: 'Ei, aitäh',
  declined: 'Selge. Ülesütlemine jääb kehtima.',
  accepting: 'Tegeleme sellega.',
  accepted: 'See on tehtud.',
  stillCancel: 'Üles öelda saad ikkagi.',
  failed: 'See ei õnnestunud.',
  cancelledToo: 'Oled tellimuse ka üles öelnud ja ülesütlemine jääb kehtima.',
  notTakenBack: 'Ülesütlemine ei ole veel tagasi võetud.',
  takeBack: 'Võtan ülesütlemise tagasi',
};

export default et;
