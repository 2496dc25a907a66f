/** Slovenščina, za vse, ki odstopajo od pogodbe. Datum je v imenovalniku, zato stavki tudi. */
import type { WithdrawStrings } from './nl.ts';

/** One, two, and three or four days are each said in another way than five; and so again after a hundred. */
const days = new Intl.PluralRules('sl');

const sl: WithdrawStrings = {
  entry: 'Kliknite tukaj za odstop od pogodbe',
  confirm: 'Potrdi odstop od pogodbe',
  close: 'Zapri',
  keep: 'Vseeno ne odstopam',
  review: {
    title: 'Odstop od pogodbe',
    lead: 'Z odstopom se nakup razveljavi. Ni vam treba povedati, zakaj.',
    open: (day, left) => `Še si lahko premislite. Zadnji dan za to je ${day} (${left}).`,
    daysLeft: (count) =>
      ['to je danes', 'to je jutri'][count] ??
      {
        one: `ostane še ${count} dan`,
        two: `ostaneta še ${count} dneva`,
        few: `ostanejo še ${count} dnevi`,
      }[days.select(count) as string] ??
      `ostane še ${count} dni`,
    over: (day) =>
      `Po našem izračunu je bil zadnji dan za premislek ${day}. Odstop lahko vseeno pošljete. Dobili boste potrdilo o prejemu, podjetje pa bi vam moralo odgovoriti.`,
    unknown: 'Do kdaj si lahko premislite, tu ne vemo zagotovo. Odstop lahko vseeno pošljete.',
    factsMissing: 'Na tej strani je premalo podatkov o vaši pogodbi, da bi to izračunali.',
    why: 'Zakaj ta datum?',
    whyUnknown: 'Zakaj to ni znano?',
    refund: 'Vračilo denarja',
    refundBy: (day, sum) => (sum ? `${sum}, zadnji dan za to: ${day}` : `Zadnji dan za to: ${day}`),
    goods: 'Kar ste prejeli',
    returnBy: (day) => `Pošljete nazaj, zadnji dan za to: ${day}`,
    items: 'Ali gre samo za del?',
    itemsHint: 'Potem označite, za kaj gre. Če ne označite ničesar, gre za vse.',
    messageLabel: 'To pošljemo v vašem imenu',
    instead: 'Odpoved je nekaj drugega. Nakup velja še naprej, pogodbo pa odpoveste za prihodnost.',
    insteadLink: 'Želim odpovedati, ne odstopiti',
  },
  fields: {
    who: 'Vaši podatki',
    name: 'Ime in priimek',
    contract: 'Številka naročila ali pogodbe',
    contractHint: 'Ne poznate številke? Napišite, kaj ste kupili in kdaj.',
    email: 'E-poštni naslov',
    notSent: 'To še ni poslano',
    errors: {
      missing: 'Prosimo, izpolnite še to.',
      malformed: 'Tu nekaj še ni prav. Prosimo, preverite.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Odstopam od pogodbe: ${what}.` : 'Odstopam od pogodbe.'),
    onlyItems: (items) => `Gre samo za: ${items.join('; ')}.`,
    order: (reference) => `Številka naročila ali pogodbe: ${reference}.`,
    from: (name) => `Ime in priimek: ${name}.`,
    email: (email) => `E-poštni naslov: ${email}.`,
  },
  sending: { title: 'Pošiljamo vaš odstop', lead: 'Trenutek, prosimo. Strani še ne zapirajte.' },
  waiting: {
    title: 'Še ni prejet',
    device:
      'Vaš odstop še ni prispel, je pa shranjen v tej napravi. Poskušamo naprej. Tudi če stran zaprete in se vrnete pozneje.',
    page: 'Vaš odstop še ni prispel. Pustite to stran odprto in poskušali bomo naprej.',
    next: (time) => `Naslednji poskus ob ${time}.`,
    retry: 'Poskusi zdaj',
    form: 'Odstopi na navadni strani',
    badge: 'Vaš odstop še ni prejet.',
  },
  attention: {
    title: 'Vaš odstop ni bil prejet',
    badge: 'Vaš odstop ni bil prejet. Nekaj je treba popraviti.',
  },
  unsent: {
    title: 'Ali še želite odstopiti od pogodbe?',
    badge: 'Prejšnji odstop ni bil poslan.',
  },
  sent: {
    title: 'Vaš odstop je poslan',
    badge: 'Vaš odstop je poslan.',
  },
  received: {
    title: 'Vaš odstop je prejet',
    lead: (moment) => `Prejeto: ${moment}.`,
    referenceLabel: 'Referenčna številka',
    notAccepted: 'To dokazuje, da je vaš odstop prispel in kdaj. Ne pove pa, ali je že obdelan.',
    receipt: 'Prikaži potrdilo o prejemu',
    badge: 'Vaš odstop je prejet.',
  },
  show: 'Prikaži',
};

export default sl;
