/** Suomi, oikeuksien yhteenvetoa varten. */
import why from '../why/fi.ts';
import type { RightsStrings } from './nl.ts';

const fi: RightsStrings = {
  ...why,
  title: 'Oikeutesi lyhyesti',
  loading: 'Haemme säännöt…',
  choice: {
    undo: (until) => `Voit vielä peruuttaa kaupan. Viimeinen päivä on ${until}.`,
    stop: (ends) => `Haluatko lopettaa? Jos irtisanot tilauksesi tänään, sen viimeinen päivä on ${ends}.`,
    justStop: 'Haluatko lopettaa? Silloin voit irtisanoa tilauksen.',
    instead: (ends) => `Jos sen sijaan irtisanot tilauksesi, sen viimeinen päivä on ${ends}.`,
    later: 'Sen jälkeen voit irtisanoa tilauksen.',
    ended: (day) => `Tilauksesi päättyi itsestään. Viimeinen päivä oli ${day}. Irtisanomista ei tarvita.`,
    past: 'Peruuttamisaikasi on ohi, sikäli kuin osaamme laskea.',
    unknown: 'Ei ole varmistettu, voitko vielä myös peruuttaa kaupan.',
  },
  cancel: {
    title: 'Irtisanominen',
    lead: 'Irtisanominen tarkoittaa, ettet enää jatka. Viimeiseen päivään asti kaikki jatkuu ennallaan.',
  },
  withdraw: {
    title: 'Peruuttaminen',
    lead: 'Peruuttaminen purkaa kaupan. Saat rahaa takaisin, ja palautat sen, mitä kotiisi tuli.',
    past: 'Eikö kukaan kertonut sinulle peruuttamisoikeudesta? Silloin aikaa voi olla enemmän.',
  },
  notices: {
    title: 'Mitä yrityksen on kerrottava sinulle',
    lead: 'Se on tehtävä ajoissa, jotta voit vielä valita.',
    due: {
      renewal: 'Viimeistään silloin sinulle on kerrottava, että tilauksesi uusiutuu',
      trial: 'Viimeistään silloin sinulle on kerrottava, että kokeilujaksosi päättyy',
    },
    was: {
      renewal: 'Viimeistään silloin sinulle olisi pitänyt kertoa, että tilauksesi uusiutuu',
      trial: 'Viimeistään silloin sinulle olisi pitänyt kertoa, että kokeilujaksosi päättyy',
    },
  },
  facts: {
    endsOn: 'Jos irtisanot tänään, tämä on viimeinen päiväsi',
    ended: 'Tilauksesi viimeinen päivä oli',
    charges: 'Mitä maksat vielä siihen asti',
    nextRenewal: 'Seuraava jakso, jos et tee mitään',
    latestNotice: 'Viimeinen päivä, jona voit irtisanoa ennen sitä jaksoa',
    latestNoticePast: 'Viimeinen päivä irtisanoa ennen sitä jaksoa oli',
    withdrawal: 'Mihin asti voit peruuttaa',
    withdrawalOpen: 'Viimeinen päivä, jona voit vielä peruuttaa',
    withdrawalPast: 'Peruuttamisaikasi viimeinen päivä oli',
    refund: 'Jos peruutat tänään, saat takaisin',
  },
  daysLeft: (days) =>
    ['tänään on viimeinen päivä', 'huomenna on viimeinen päivä'][days] ?? `${days} päivää jäljellä`,
  charges: (times, last) => (times === 1 ? last : `${times} maksua, viimeinen ${last}`),
  nothingMore: 'Et mitään',
  by: (day, distance) => `viimeistään ${day}, ${distance}`,
  anyTime: 'Milloin tahansa',
  noRenewal: 'Ei ole',
  notEstablished: 'Ei varmistettu',
  why: 'Miksi?',
  whyUnknown: 'Miksi emme tiedä sitä?',
  disputed: 'Mistä lähteet ovat eri mieltä',
  rules: 'Lue itse säännöt',
  force: {
    'in-force': '',
    adopted: 'Hyväksytty, ei vielä voimassa',
    announced: 'Ilmoitettu',
    proposed: 'Ehdotus',
    vacated: 'Tuomioistuin on kumonnut',
    repealed: 'Ei enää voimassa',
  },
  reviewed: (day) => `Nämä säännöt on viimeksi tarkistettu ${day}.`,
  unconfigured: 'Emme tiedä tästä tilauksesta tarpeeksi näyttääksemme päiväsi. Voit silti irtisanoa sen.',
  failed: 'Sääntöjä ei voitu ladata. Voit silti irtisanoa tilauksen.',
  retry: 'Yritä vielä kerran',
};

export default fi;
