/** Suomi, sille joka perui irtisanomisen. */
import type { UndoneStrings } from './nl.ts';

const fi: UndoneStrings = {
  title: 'Toiveesi jatkaa on vastaanotettu',
  titleSent: 'Toiveesi jatkaa on lähetetty',
  received: (moment) => `Peruit irtisanomisen. Tieto vastaanotettiin ${moment}.`,
  receivedNow: 'Peruit irtisanomisen. Tieto on vastaanotettu.',
  sent: 'Peruit irtisanomisen. Tieto on lähetetty. Emme näe tästä, onko se tullut perille.',
  badge: 'Toiveesi jatkaa on vastaanotettu.',
  badgeSent: 'Toiveesi jatkaa on lähetetty.',
  provider: 'Yritys vahvistaa sinulle, jatkuuko tilauksesi.',
  stands:
    'Samasta tilauksesta on kuitenkin vastaanotettu myös toinen irtisanominen tai peruuttamisilmoitus, ja se on yhä voimassa.',
  standsNext: 'Haluatko jatkaa? Peru silloin sekin tai kysy yritykseltä.',
};

export default fi;
