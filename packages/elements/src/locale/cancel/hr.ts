/** Hrvatski, za one koji otkazuju pretplatu. Datum ima svoju točku, pa nije na kraju rečenice. */
import type { CancelStrings } from './nl.ts';

const hr: CancelStrings = {
  entry: 'Otkaži pretplatu',
  close: 'Zatvori',
  keep: 'Zadržavam pretplatu',
  review: {
    title: (plan) => (plan ? `Otkaz pretplate ${plan}` : 'Otkaz pretplate'),
    endsOn: 'Ako sada otkažete, pretplata traje još do kraja dana',
    endsUnknown: 'Ne znamo sa sigurnošću kada vaša pretplata završava. Svejedno je možete otkazati.',
    factsMissing: 'Na ovoj stranici nema dovoljno podataka o vašoj pretplati da se to izračuna.',
    why: 'Zašto baš taj datum?',
    whyUnknown: 'Zašto se to ne zna?',
    chargesLabel: 'Što još plaćate',
    nothingMore: 'Ništa više',
    charge: (amount, day) => `${amount} dana ${day}`,
    chargesUnknown: 'To ovdje ne znamo sa sigurnošću. Pogledajte uvjete ili pitajte.',
    untilLabel: 'Do tog dana',
    until: 'Sve ostaje kako jest.',
    messageLabel: 'Ovo šaljemo u vaše ime',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Otkazujem pretplatu ${plan}.` : 'Otkazujem pretplatu.'),
    contract: (contract) => `Broj kupca ili ugovora: ${contract}.`,
    endsOn: (day) => `Prema ovoj stranici ${day} zadnji je dan.`,
    asap: 'Molim, što prije.',
  },
  sending: { title: 'Šaljemo vaš otkaz', lead: 'Samo trenutak. Nemojte još zatvarati ovu stranicu.' },
  waiting: {
    title: 'Još nije primljen',
    device:
      'Vaš otkaz još nije stigao, ali je spremljen na ovom uređaju. Pokušavamo i dalje. Čak i ako zatvorite stranicu i vratite se kasnije.',
    page: 'Vaš otkaz još nije stigao. Ostavite ovu stranicu otvorenom i pokušavat ćemo dalje.',
    next: (time) => `Sljedeći pokušaj u ${time}.`,
    retry: 'Pokušaj sada',
    form: 'Otkaži na običnoj stranici',
    badge: 'Vaš otkaz još nije primljen.',
  },
  attention: {
    title: 'Vaš otkaz nije primljen',
    badge: 'Vaš otkaz nije primljen. Treba nešto ispraviti.',
  },
  unsent: {
    title: 'Želite li još uvijek otkazati?',
    badge: 'Raniji otkaz nije poslan.',
  },
  sent: {
    title: 'Vaš otkaz je poslan',
    badge: 'Vaš otkaz je poslan.',
  },
  received: {
    title: 'Vaš otkaz je primljen',
    lead: (moment) => `Primljeno ${moment}.`,
    referenceLabel: 'Referentni broj',
    endsLabel: 'Vaša pretplata traje do kraja dana',
    endsUnknown: 'O tome ćete dobiti obavijest',
    badge: 'Vaš otkaz je primljen.',
  },
  show: 'Prikaži',
};

export default hr;
