/** Română, pentru cine nu mai vrea nici reclame. */
import type { MarketingStrings } from './nl.ts';

const ro: MarketingStrings = {
  button: 'Nu mai vreau nici reclame',
  hint: 'Mesajele despre reziliere le primiți în continuare.',
  declared: 'Nu mai doresc să primesc reclame.',
  receipt: 'Vedeți dovada acestei cereri',
  sending: 'Transmitem cererea.',
  waiting: 'Cererea de a nu mai primi reclame nu a fost încă primită. Încercăm mai departe.',
  attention: 'Cererea de a nu mai primi reclame nu a fost primită.',
  received: (moment) =>
    moment
      ? `Nu mai doriți reclame. Cererea a fost primită pe ${moment}.`
      : 'Nu mai doriți reclame. Cererea a fost primită.',
  sent: 'Nu mai doriți reclame. Cererea a fost trimisă. De aici nu putem vedea dacă a ajuns.',
};

export default ro;
