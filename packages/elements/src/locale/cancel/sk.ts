/** Slovenčina, pre toho, kto predplatné ruší. */
import type { CancelStrings } from './nl.ts';

const sk: CancelStrings = {
  entry: 'Zrušiť predplatné',
  close: 'Zavrieť',
  keep: 'Predplatné si nechám',
  review: {
    title: (plan) => (plan ? `Zrušiť predplatné ${plan}` : 'Zrušiť predplatné'),
    endsOn: 'Ak predplatné teraz zrušíte, bude ešte trvať do konca dňa',
    endsUnknown: 'Kedy sa vaše predplatné skončí, tu s istotou nevieme. Zrušiť ho však môžete.',
    factsMissing: 'Na tejto stránke nie je o vašom predplatnom dosť údajov, aby sa to dalo vypočítať.',
    why: 'Prečo práve tento dátum?',
    whyUnknown: 'Prečo to nie je známe?',
    chargesLabel: 'Čo ešte zaplatíte',
    nothingMore: 'Už nič',
    charge: (amount, day) => `${amount} dňa ${day}`,
    chargesUnknown: 'To tu s istotou nevieme. Pozrite sa do podmienok alebo sa opýtajte.',
    untilLabel: 'Do toho dňa',
    until: 'Všetko zostáva tak, ako je.',
    messageLabel: 'Toto za vás odošleme',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Vypovedám predplatné ${plan}.` : 'Vypovedám predplatné.'),
    contract: (contract) => `Číslo zákazníka alebo zmluvy: ${contract}.`,
    endsOn: (day) => `Podľa tejto stránky trvá predplatné do ${day} vrátane.`,
    asap: 'Prosím, čo najskôr.',
  },
  sending: { title: 'Odosielame vašu výpoveď', lead: 'Moment, prosím. Túto stránku ešte nezatvárajte.' },
  waiting: {
    title: 'Zatiaľ nedoručené',
    device:
      'Vaša výpoveď zatiaľ neprišla, ale je uložená v tomto zariadení. Skúšame to ďalej. Aj keď stránku zatvoríte a vrátite sa neskôr.',
    page: 'Vaša výpoveď zatiaľ neprišla. Nechajte túto stránku otvorenú a budeme to skúšať ďalej.',
    next: (time) => `Ďalší pokus: ${time}.`,
    retry: 'Skúsiť teraz',
    form: 'Zrušiť na obyčajnej stránke',
    badge: 'Vaša výpoveď zatiaľ nebola doručená.',
  },
  attention: {
    title: 'Vaša výpoveď nebola doručená',
    badge: 'Vaša výpoveď nebola doručená. Treba niečo opraviť.',
  },
  unsent: {
    title: 'Chcete predplatné ešte zrušiť?',
    badge: 'Skoršia výpoveď nebola odoslaná.',
  },
  sent: {
    title: 'Vaša výpoveď bola odoslaná',
    badge: 'Vaša výpoveď bola odoslaná.',
  },
  received: {
    title: 'Vaša výpoveď bola doručená',
    lead: (moment) => `Doručené ${moment}.`,
    referenceLabel: 'Referenčné číslo',
    endsLabel: 'Vaše predplatné trvá do konca dňa',
    endsUnknown: 'Dozviete sa to neskôr',
    badge: 'Vaša výpoveď bola doručená.',
  },
  show: 'Zobraziť',
};

export default sk;
