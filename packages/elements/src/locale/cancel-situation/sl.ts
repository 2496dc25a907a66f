/** Slovenščina, o tem, kaj je pri naročnini posebnega in kaj se z njo konča. */
import type { SituationStrings } from './nl.ts';

const sl: SituationStrings = {
  canceled: {
    title: 'Naročnino ste že odpovedali.',
    endsOn: (day) => `Zadnji dan vaše naročnine je ${day}.`,
    receipt: 'Prikaži odpoved ali jo prekliči',
    again: 'Niste prepričani, ali je uspelo? Spodaj jo lahko odpoveste še enkrat.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Za plačilo ostaja še ${owed}. Naročnino lahko vseeno odpoveste.`
        : 'Nekaj še ni plačano. Naročnino lahko vseeno odpoveste.',
    stays: 'To ne spremeni tega, kar je bilo treba že plačati.',
  },
  promotional: (price, until, then) =>
    `Zdaj plačujete akcijsko ceno: ${price}. Zadnji dan zanjo je ${until}. Potem bi bila ${then}.`,
  trial: {
    until: (day) => `Zadnji dan vašega preizkusnega obdobja je ${day}.`,
    free: 'Če odpoveste zdaj, ne plačate nič.',
  },
  appStore: {
    lead: (store) =>
      `Plačujete prek storitve ${store}. Končajte naročnino tudi tam, sicer bo ${store} še naprej zaračunaval.`,
    stillTo: (store) => `Pozor: ${store} bo še naprej zaračunaval, dokler naročnine ne končate tudi tam.`,
    steps: (store) => [
      `Odprite svoje naročnine v storitvi ${store}.`,
      'Izberite to naročnino.',
      'Izberite odpoved in jo potrdite.',
    ],
    open: (store) => `Odpri svoje naročnine v storitvi ${store}`,
  },
  consequences: {
    access: { label: 'Uporaba', 'until-end': 'Do konca zadnjega dne lahko uporabljate vse.' },
    data: {
      label: 'Vaši podatki',
      kept: 'Kar ste shranili, ostane shranjeno.',
      'deleted-at-end':
        'Kar ste shranili, bo po zadnjem dnevu izbrisano. Prej si shranite, kar želite obdržati.',
    },
    account: {
      label: 'Vaš uporabniški račun',
      stays: 'Vaš uporabniški račun ostane.',
      'closed-at-end': 'Vaš uporabniški račun bo po zadnjem dnevu zaprt.',
      separate: 'Vaš uporabniški račun ostane. Samo z izbrisom računa naročnine ne odpoveste.',
    },
    seats: { label: 'Drugi', 'end-too': 'Za vse v tej naročnini se konča isti dan.' },
    credits: {
      label: 'Vaše dobroimetje',
      kept: 'Vaše dobroimetje ostane.',
      'lost-at-end': 'Dobroimetje lahko porabite do konca zadnjega dne. Potem zapade.',
    },
  },
};

export default sl;
