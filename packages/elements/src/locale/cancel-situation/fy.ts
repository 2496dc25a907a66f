/** Frysk, foar wat der bysûnder is oan in abonnemint en wat der ophâldt. */
import type { SituationStrings } from './nl.ts';

const fy: SituationStrings = {
  canceled: {
    title: 'Jo hawwe al opsein.',
    endsOn: (day) => `Jo abonnemint rint noch oant en mei ${day}.`,
    receipt: 'Jo opsizzing besjen, of ynlûke',
    again: 'Twivelje jo oft it slagge is? Dan meie jo hjirûnder noch ris opsizze.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Der stiet noch ${owed} iepen. Opsizze kin gewoan.`
        : 'Der stiet noch wat iepen. Opsizze kin gewoan.',
    stays: 'Wat jo al betelje moasten, feroaret dêr net troch.',
  },
  promotional: (price, until, then) =>
    `Jo betelje no in aksjepriis: ${price}, oant en mei ${until}. Dêrnei soe it ${then} wurde.`,
  trial: {
    until: (day) => `Jo proefperioade rint oant en mei ${day}.`,
    free: 'As jo no opsizze, betelje jo neat.',
  },
  appStore: {
    lead: (store) =>
      `Jo betelje fia ${store}. Dêr moatte jo jo abonnemint ek stopsette, oars bliuwt ${store} ôfskriuwen.`,
    stillTo: (store) => `Tink derom: ${store} bliuwt ôfskriuwen oant jo jo abonnemint ek dêr stopsette.`,
    steps: (store) => [
      `Iepenje jo abonneminten by ${store}.`,
      'Kies dit abonnemint.',
      'Kies opsizze, en befêstigje.',
    ],
    open: (store) => `Iepenje jo abonneminten by ${store}`,
  },
  consequences: {
    access: { label: 'Brûke', 'until-end': 'Oant en mei de lêste dei kinne jo alles brûke.' },
    data: {
      label: 'Jo gegevens',
      kept: 'Wat jo opslein hawwe, bliuwt bewarre.',
      'deleted-at-end':
        'Wat jo opslein hawwe, wurdt nei de lêste dei wiske. Bewarje fan tefoaren wat jo hâlde wolle.',
    },
    account: {
      label: 'Jo account',
      stays: 'Jo account bliuwt bestean.',
      'closed-at-end': 'Jo account wurdt nei de lêste dei sletten.',
      separate: 'Jo account bliuwt bestean. Allinnich jo account fuortsmite is gjin opsizzing.',
    },
    seats: { label: 'Oaren', 'end-too': 'Foar elkenien op dit abonnemint hâldt it op deselde dei op.' },
    credits: {
      label: 'Jo tegoed',
      kept: 'Jo tegoed bliuwt stean.',
      'lost-at-end': 'Jo tegoed kinne jo brûke oant en mei de lêste dei. Dêrnei ferfalt it.',
    },
  },
};

export default fy;
