/** Eesti keel, selle jaoks, mis on tellimuse juures eriline ja mis koos sellega lõpeb. */
import type { SituationStrings } from './nl.ts';

const et: SituationStrings = {
  canceled: {
    title: 'Oled tellimuse juba üles öelnud.',
    endsOn: (day) => `Selle viimane päev on ${day}.`,
    receipt: 'Vaata oma avaldust või võta see tagasi',
    again: 'Pole kindel, kas see õnnestus? Allpool võid tellimuse veel kord üles öelda.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Sul on veel maksta ${owed}. Üles öelda saad ikkagi.`
        : 'Sul on veel midagi maksta. Üles öelda saad ikkagi.',
    stays: 'See ei muuda seda, mida sa juba maksma pidid.',
  },
  promotional: (price, until, then) =>
    `Maksad praegu soodushinda: ${price}. Selle viimane päev on ${until}. Pärast seda oleks hind ${then}.`,
  trial: {
    until: (day) => `Sinu prooviaja viimane päev on ${day}.`,
    free: 'Kui ütled tellimuse praegu üles, ei maksa sa midagi.',
  },
  appStore: {
    lead: (store) => `Tasu võtab sinult ${store}. Lõpeta tellimus ka seal, muidu võtab ${store} tasu edasi.`,
    stillTo: (store) => `NB! ${store} võtab tasu edasi, kuni lõpetad tellimuse ka seal.`,
    steps: (store) => [
      `Ava oma tellimused (${store}).`,
      'Vali see tellimus.',
      'Vali tühistamine ja kinnita.',
    ],
    open: (store) => `Ava oma tellimused (${store})`,
  },
  consequences: {
    access: { label: 'Kasutamine', 'until-end': 'Viimase päeva lõpuni saad kõike kasutada.' },
    data: {
      label: 'Sinu andmed',
      kept: 'Kõik, mille oled salvestanud, jääb alles.',
      'deleted-at-end':
        'Kõik, mille oled salvestanud, kustutatakse pärast viimast päeva. Salvesta enne seda endale, mida soovid alles hoida.',
    },
    account: {
      label: 'Sinu konto',
      stays: 'Sinu konto jääb alles.',
      'closed-at-end': 'Sinu konto suletakse pärast viimast päeva.',
      separate: 'Sinu konto jääb alles. Ainult konto kustutamine ei ütle tellimust üles.',
    },
    seats: { label: 'Teised', 'end-too': 'See lõpeb samal päeval kõigil, kes seda tellimust kasutavad.' },
    credits: {
      label: 'Sinu krediit',
      kept: 'Sinu krediit jääb alles.',
      'lost-at-end': 'Krediiti saad kasutada viimase päeva lõpuni. Pärast seda see kaob.',
    },
  },
};

export default et;
