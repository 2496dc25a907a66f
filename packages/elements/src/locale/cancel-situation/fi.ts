/** Suomi, siitä mikä tilauksessa on erityistä ja mikä päättyy sen mukana. */
import type { SituationStrings } from './nl.ts';

const fi: SituationStrings = {
  canceled: {
    title: 'Olet jo irtisanonut tilauksesi.',
    endsOn: (day) => `Sen viimeinen päivä on ${day}.`,
    receipt: 'Näytä irtisanominen tai peru se',
    again: 'Etkö ole varma, onnistuiko se? Voit irtisanoa vielä kerran alla.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Sinulla on vielä maksamatta ${owed}. Voit silti irtisanoa.`
        : 'Sinulla on vielä jotain maksamatta. Voit silti irtisanoa.',
    stays: 'Se ei muuta sitä, mitä sinun piti jo maksaa.',
  },
  promotional: (price, until, then) =>
    `Maksat nyt tarjoushintaa: ${price}. Sen viimeinen päivä on ${until}. Sen jälkeen hinta olisi ${then}.`,
  trial: {
    until: (day) => `Kokeilujaksosi viimeinen päivä on ${day}.`,
    free: 'Jos irtisanot nyt, et maksa mitään.',
  },
  appStore: {
    lead: (store) =>
      `Maksusi veloittaa ${store}. Lopeta tilaus myös siellä, muuten ${store} jatkaa veloittamista.`,
    stillTo: (store) => `Huomaa: ${store} jatkaa veloittamista, kunnes lopetat tilauksen myös siellä.`,
    steps: (store) => [
      `Avaa tilauksesi (${store}).`,
      'Valitse tämä tilaus.',
      'Valitse peruuttaminen ja vahvista.',
    ],
    open: (store) => `Avaa tilauksesi (${store})`,
  },
  consequences: {
    access: { label: 'Käyttö', 'until-end': 'Voit käyttää kaikkea viimeisen päivän loppuun asti.' },
    data: {
      label: 'Tietosi',
      kept: 'Se, minkä olet tallentanut, säilyy.',
      'deleted-at-end':
        'Se, minkä olet tallentanut, poistetaan viimeisen päivän jälkeen. Ota sitä ennen talteen, mitä haluat säilyttää.',
    },
    account: {
      label: 'Tilisi',
      stays: 'Tilisi säilyy.',
      'closed-at-end': 'Tilisi suljetaan viimeisen päivän jälkeen.',
      separate: 'Tilisi säilyy. Pelkkä tilin poistaminen ei irtisano tilausta.',
    },
    seats: { label: 'Muut', 'end-too': 'Se päättyy samana päivänä kaikilta tämän tilauksen käyttäjiltä.' },
    credits: {
      label: 'Saldosi',
      kept: 'Saldosi säilyy.',
      'lost-at-end': 'Voit käyttää saldosi viimeisen päivän loppuun asti. Sen jälkeen se häviää.',
    },
  },
};

export default fi;
