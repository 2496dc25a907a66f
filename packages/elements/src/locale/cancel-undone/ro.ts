/** Română, pentru cine a retras rezilierea. */
import type { UndoneStrings } from './nl.ts';

const ro: UndoneStrings = {
  title: 'Cererea de a rămâne a fost primită',
  titleSent: 'Cererea de a rămâne a fost trimisă',
  received: (moment) => `Ați retras rezilierea. Cererea a fost primită pe ${moment}.`,
  receivedNow: 'Ați retras rezilierea. Cererea a fost primită.',
  sent: 'Ați retras rezilierea. Cererea a fost trimisă. De aici nu putem vedea dacă a ajuns.',
  badge: 'Cererea de a rămâne a fost primită.',
  badgeSent: 'Cererea de a rămâne a fost trimisă.',
  provider: 'Furnizorul vă va confirma dacă abonamentul continuă.',
  stands: 'Dar pentru același abonament s-a primit și o altă reziliere sau retragere, care rămâne valabilă.',
  standsNext: 'Doriți să rămâneți? Atunci retrageți-o și pe aceea sau întrebați furnizorul.',
};

export default ro;
