/** Hrvatski, o onome što je posebno kod pretplate i što s njom završava. */
import type { SituationStrings } from './nl.ts';

const hr: SituationStrings = {
  canceled: {
    title: 'Pretplatu ste već otkazali.',
    endsOn: (day) => `Do kraja dana ${day} vaša pretplata još traje.`,
    receipt: 'Prikaži otkaz ili ga povuci',
    again: 'Niste sigurni je li uspjelo? Niže možete otkazati još jednom.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Preostaje vam platiti još ${owed}. Svejedno možete otkazati.`
        : 'Preostaje vam još nešto platiti. Svejedno možete otkazati.',
    stays: 'Otkaz ne mijenja ono što ste već trebali platiti.',
  },
  promotional: (price, until, then) =>
    `Do kraja dana ${until} plaćate posebnu cijenu: ${price}. Nakon toga bila bi ${then}.`,
  trial: {
    until: (day) => `Do kraja dana ${day} traje vaše probno razdoblje.`,
    free: 'Ako sada otkažete, ne plaćate ništa.',
  },
  appStore: {
    lead: (store) =>
      `Plaćate preko usluge ${store}. Prekinite pretplatu i ondje, inače ${store} i dalje naplaćuje.`,
    stillTo: (store) => `Pazite: ${store} i dalje naplaćuje dok pretplatu ne prekinete i ondje.`,
    steps: (store) => [
      `Otvorite svoje pretplate na usluzi ${store}.`,
      'Odaberite ovu pretplatu.',
      'Odaberite otkazivanje i potvrdite.',
    ],
    open: (store) => `Otvori svoje pretplate na usluzi ${store}`,
  },
  consequences: {
    access: { label: 'Korištenje', 'until-end': 'Do kraja zadnjeg dana možete koristiti sve.' },
    data: {
      label: 'Vaši podaci',
      kept: 'Ono što ste spremili ostaje sačuvano.',
      'deleted-at-end':
        'Ono što ste spremili briše se nakon zadnjeg dana. Prije toga sačuvajte što želite zadržati.',
    },
    account: {
      label: 'Vaš korisnički račun',
      stays: 'Vaš korisnički račun ostaje.',
      'closed-at-end': 'Vaš se korisnički račun zatvara nakon zadnjeg dana.',
      separate: 'Vaš korisnički račun ostaje. Samo brisanjem računa pretplata se ne otkazuje.',
    },
    seats: { label: 'Ostali', 'end-too': 'Za sve na ovoj pretplati završava istog dana.' },
    credits: {
      label: 'Vaša sredstva',
      kept: 'Vaša sredstva ostaju.',
      'lost-at-end': 'Sredstva možete iskoristiti do kraja zadnjeg dana. Nakon toga propadaju.',
    },
  },
};

export default hr;
