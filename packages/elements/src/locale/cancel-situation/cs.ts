/** Čeština, o tom, co je na předplatném zvláštní a co s ním končí. */
import type { SituationStrings } from './nl.ts';

const cs: SituationStrings = {
  canceled: {
    title: 'Výpověď už jste podali.',
    endsOn: (day) => `Vaše předplatné běží do konce dne ${day}.`,
    receipt: 'Zobrazit výpověď, nebo ji vzít zpět',
    again: 'Nejste si jistí, že to vyšlo? Níže můžete předplatné zrušit ještě jednou.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Zbývá ještě zaplatit ${owed}. Předplatné můžete i tak zrušit.`
        : 'Ještě zbývá něco zaplatit. Předplatné můžete i tak zrušit.',
    stays: 'Na tom, co už bylo k zaplacení, se tím nic nemění.',
  },
  promotional: (price, until, then) =>
    `Teď platíte zvýhodněnou cenu: ${price}, do konce dne ${until}. Potom by to bylo ${then}.`,
  trial: {
    until: (day) => `Vaše zkušební doba trvá do konce dne ${day}.`,
    free: 'Když předplatné teď zrušíte, nic nezaplatíte.',
  },
  appStore: {
    lead: (store) =>
      `Platíte přes ${store}. Ukončete předplatné i tam, jinak vám bude ${store} dál strhávat platby.`,
    stillTo: (store) => `Pozor: ${store} vám bude dál strhávat platby, dokud předplatné neukončíte i tam.`,
    steps: (store) => [
      `Otevřete svá předplatná v ${store}.`,
      'Vyberte toto předplatné.',
      'Zvolte zrušení a potvrďte ho.',
    ],
    open: (store) => `Otevřít svá předplatná v ${store}`,
  },
  consequences: {
    access: { label: 'Používání', 'until-end': 'Do konce posledního dne můžete používat všechno.' },
    data: {
      label: 'Vaše data',
      kept: 'Co jste si uložili, zůstane.',
      'deleted-at-end':
        'Co jste si uložili, se po posledním dni smaže. Předem si stáhněte, co si chcete nechat.',
    },
    account: {
      label: 'Váš účet',
      stays: 'Účet vám zůstane.',
      'closed-at-end': 'Účet bude po posledním dni uzavřen.',
      separate: 'Účet vám zůstane. Samotným smazáním účtu se předplatné neruší.',
    },
    seats: { label: 'Ostatní', 'end-too': 'Pro všechny v tomto předplatném končí ve stejný den.' },
    credits: {
      label: 'Váš kredit',
      kept: 'Kredit vám zůstane.',
      'lost-at-end': 'Kredit můžete využít do konce posledního dne. Potom propadne.',
    },
  },
};

export default cs;
