/** Slovenščina, za vse, ki odpovedujejo naročnino. Datum je v imenovalniku, zato stavki tudi. */
import type { CancelStrings } from './nl.ts';

const sl: CancelStrings = {
  entry: 'Odpovej naročnino',
  close: 'Zapri',
  keep: 'Obdržim naročnino',
  review: {
    title: (plan) => (plan ? `Odpoved naročnine ${plan}` : 'Odpoved naročnine'),
    endsOn: 'Če odpoveste zdaj, bo zadnji dan vaše naročnine',
    endsUnknown: 'Kdaj se bo vaša naročnina končala, tu ne vemo zagotovo. Vseeno jo lahko odpoveste.',
    factsMissing: 'Na tej strani je premalo podatkov o vaši naročnini, da bi to izračunali.',
    why: 'Zakaj ta datum?',
    whyUnknown: 'Zakaj to ni znano?',
    chargesLabel: 'Kaj še plačate',
    nothingMore: 'Nič več',
    charge: (amount, day) => `${amount}, datum: ${day}`,
    chargesUnknown: 'Tega tu ne vemo zagotovo. Poglejte v pogoje ali vprašajte.',
    untilLabel: 'Do tega dne',
    until: 'Vse ostane tako, kot je.',
    messageLabel: 'To pošljemo v vašem imenu',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Odpovedujem naročnino ${plan}.` : 'Odpovedujem naročnino.'),
    contract: (contract) => `Številka stranke ali pogodbe: ${contract}.`,
    endsOn: (day) => `Po podatkih te strani je zadnji dan ${day}.`,
    asap: 'Prosim, čim prej.',
  },
  sending: { title: 'Pošiljamo vašo odpoved', lead: 'Trenutek, prosimo. Strani še ne zapirajte.' },
  waiting: {
    title: 'Še ni prejeta',
    device:
      'Vaša odpoved še ni prispela, je pa shranjena v tej napravi. Poskušamo naprej. Tudi če stran zaprete in se vrnete pozneje.',
    page: 'Vaša odpoved še ni prispela. Pustite to stran odprto in poskušali bomo naprej.',
    next: (time) => `Naslednji poskus ob ${time}.`,
    retry: 'Poskusi zdaj',
    form: 'Odpovej na navadni strani',
    badge: 'Vaša odpoved še ni prejeta.',
  },
  attention: {
    title: 'Vaša odpoved ni bila prejeta',
    badge: 'Vaša odpoved ni bila prejeta. Nekaj je treba popraviti.',
  },
  unsent: {
    title: 'Ali še želite odpovedati naročnino?',
    badge: 'Prejšnja odpoved ni bila poslana.',
  },
  sent: {
    title: 'Vaša odpoved je poslana',
    badge: 'Vaša odpoved je poslana.',
  },
  received: {
    title: 'Vaša odpoved je prejeta',
    lead: (moment) => `Prejeto: ${moment}.`,
    referenceLabel: 'Referenčna številka',
    endsLabel: 'Zadnji dan vaše naročnine',
    endsUnknown: 'O tem boste še obveščeni',
    badge: 'Vaša odpoved je prejeta.',
  },
  show: 'Prikaži',
};

export default sl;
