/** Čeština, pro toho, kdo předplatné ruší. */
import type { CancelStrings } from './nl.ts';

const cs: CancelStrings = {
  entry: 'Zrušit předplatné',
  close: 'Zavřít',
  keep: 'Předplatné si nechám',
  review: {
    title: (plan) => (plan ? `Zrušit předplatné ${plan}` : 'Zrušit předplatné'),
    endsOn: 'Když předplatné teď zrušíte, poběží ještě do konce dne',
    endsUnknown: 'Kdy vaše předplatné skončí, tady s jistotou nevíme. Zrušit ho ale můžete.',
    factsMissing: 'Na této stránce není o vašem předplatném dost údajů, aby se to dalo spočítat.',
    why: 'Proč právě toto datum?',
    whyUnknown: 'Proč to není známo?',
    chargesLabel: 'Co ještě zaplatíte',
    nothingMore: 'Už nic',
    charge: (amount, day) => `${amount} dne ${day}`,
    chargesUnknown: 'To tady s jistotou nevíme. Podívejte se do podmínek, nebo se zeptejte.',
    untilLabel: 'Do toho dne',
    until: 'Všechno zůstává, jak je.',
    messageLabel: 'Tohle za vás odešleme',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Vypovídám předplatné ${plan}.` : 'Vypovídám předplatné.'),
    contract: (contract) => `Číslo zákazníka nebo smlouvy: ${contract}.`,
    endsOn: (day) => `Podle této stránky předplatné trvá do ${day} včetně.`,
    asap: 'Prosím, co nejdříve.',
  },
  sending: { title: 'Odesíláme vaši výpověď', lead: 'Okamžik, prosím. Tuto stránku ještě nezavírejte.' },
  waiting: {
    title: 'Zatím nedoručeno',
    device:
      'Vaše výpověď zatím nedorazila, ale je uložená v tomto zařízení. Zkoušíme to dál. I když stránku zavřete a vrátíte se později.',
    page: 'Vaše výpověď zatím nedorazila. Nechte tuto stránku otevřenou a budeme to zkoušet dál.',
    next: (time) => `Další pokus: ${time}.`,
    retry: 'Zkusit teď',
    form: 'Zrušit na obyčejné stránce',
    badge: 'Vaše výpověď zatím nebyla doručena.',
  },
  attention: {
    title: 'Vaše výpověď nebyla doručena',
    badge: 'Vaše výpověď nebyla doručena. Je potřeba něco opravit.',
  },
  unsent: {
    title: 'Chcete předplatné ještě zrušit?',
    badge: 'Dřívější výpověď nebyla odeslána.',
  },
  sent: {
    title: 'Vaše výpověď byla odeslána',
    badge: 'Vaše výpověď byla odeslána.',
  },
  received: {
    title: 'Vaše výpověď byla doručena',
    lead: (moment) => `Doručeno ${moment}.`,
    referenceLabel: 'Referenční číslo',
    endsLabel: 'Vaše předplatné běží do konce dne',
    endsUnknown: 'Dozvíte se to později',
    badge: 'Vaše výpověď byla doručena.',
  },
  show: 'Zobrazit',
};

export default cs;
