/** Slovenščina, za tiste, ki so odpoved preklicali. */
import type { UndoneStrings } from './nl.ts';

const sl: UndoneStrings = {
  title: 'Preklic odpovedi je prejet',
  titleSent: 'Preklic odpovedi je poslan',
  received: (moment) => `Svojo odpoved ste preklicali. Prejeto: ${moment}.`,
  receivedNow: 'Svojo odpoved ste preklicali. To je prejeto.',
  sent: 'Svojo odpoved ste preklicali. To je poslano. Ali je prispelo, tu ne vidimo.',
  badge: 'Preklic odpovedi je prejet.',
  badgeSent: 'Preklic odpovedi je poslan.',
  provider: 'Ali se vaša naročnina nadaljuje, vam bo potrdilo podjetje.',
  stands: 'Za isto naročnino pa je bila prejeta še druga odpoved ali odstop in ta še velja.',
  standsNext: 'Želite ostati? Potem prekličite tudi to ali vprašajte podjetje.',
};

export default sl;
