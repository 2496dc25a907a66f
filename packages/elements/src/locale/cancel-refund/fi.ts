/** Suomi, siitä mitä irtisanova saa takaisin. */
import type { RefundStrings } from './nl.ts';

const fi: RefundStrings = {
  label: 'Mitä saat takaisin',
  none: 'Et mitään. Sitä, minkä olet jo maksanut, ei palauteta.',
  by: (amount, day) => `${amount}, viimeistään ${day}`,
  laterKnown: 'Se riippuu viimeisestä päivästä, jota emme tässä vielä tiedä.',
  unknown: (until) =>
    `Emme tiedä sitä tässä. Maksamasi jakson viimeinen päivä on ${until}. Kysy, saatko loput takaisin.`,
  how: 'Miten se on laskettu?',
  paid: (paid, from, until, total) =>
    `Maksoit ${paid} jaksosta ${from} – ${until}. Siinä on ${total} ${total === 1 ? 'päivä' : 'päivää'}.`,
  left: (last, days) => `Viimeisen päivän (${last}) jälkeen niistä on jäljellä ${days}.`,
  share: (paid, days, total, share) =>
    `${paid} × ${days} ÷ ${total} = ${share}, pyöristettynä sentin tarkkuuteen.`,
};

export default fi;
