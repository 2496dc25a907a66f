/** Lietuvių kalba, tam, kas atsisako sutarties. */
import type { WithdrawStrings } from './nl.ts';

/** A day is counted in its own way after one, after two to nine, and after ten to twenty, and so on in every ten. */
const plural = new Intl.PluralRules('lt');

const lt: WithdrawStrings = {
  entry: 'Atsisakyti sutarties čia',
  confirm: 'Patvirtinti sutarties atsisakymą',
  close: 'Uždaryti',
  keep: 'Vis dėlto neatsisakyti',
  review: {
    title: 'Atsisakyti savo sutarties',
    lead: 'Atsisakius sutarties, pirkimas atšaukiamas. Sakyti, kodėl, nereikia.',
    open: (day, left) => `Dar galite persigalvoti iki ${day} imtinai (${left}).`,
    daysLeft: (days) =>
      ['šiandien paskutinė diena', 'rytoj paskutinė diena'][days] ??
      { one: `liko ${days} diena`, few: `liko ${days} dienos` }[plural.select(days) as string] ??
      `liko ${days} dienų`,
    over: (day) =>
      `Mūsų skaičiavimu, persigalvoti galėjote iki ${day} imtinai. Pranešimą apie atsisakymą vis tiek galite išsiųsti. Tada gausite gavimo patvirtinimą, o įmonė turėtų jums atsakyti.`,
    unknown:
      'Negalime tiksliai pasakyti, iki kada galite persigalvoti. Pranešimą apie atsisakymą vis tiek galite išsiųsti.',
    factsMissing: 'Šiame puslapyje per mažai duomenų apie jūsų sutartį, kad tai apskaičiuotume.',
    why: 'Kodėl ši diena?',
    whyUnknown: 'Kodėl tai nežinoma?',
    refund: 'Pinigų grąžinimas',
    refundBy: (day, sum) => (sum ? `${sum}, ne vėliau kaip ${day}` : `Ne vėliau kaip ${day}`),
    goods: 'Ką gavote',
    returnBy: (day) => `Išsiųskite atgal ne vėliau kaip ${day}`,
    items: 'Tai tik dėl dalies?',
    itemsHint: 'Tada pažymėkite, ko atsisakote. Jei nieko nepažymėsite, tai bus dėl visko.',
    messageLabel: 'Tai išsiųsime jūsų vardu',
    instead: 'Nutraukimas yra kas kita: pirkimas lieka galioti, tik ateityje nebetęsiate.',
    insteadLink: 'Noriu nutraukti, o ne atsisakyti',
  },
  fields: {
    who: 'Jūsų duomenys',
    name: 'Vardas ir pavardė',
    contract: 'Užsakymo arba sutarties numeris',
    contractHint: 'Nežinote numerio? Tada parašykite, ką ir kada pirkote.',
    email: 'El. pašto adresas',
    notSent: 'Tai dar neišsiųsta',
    errors: {
      missing: 'Užpildykite ir šį lauką.',
      malformed: 'Čia dar kažkas netikslu. Gal galite patikrinti?',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Atsisakau savo sutarties: ${what}.` : 'Atsisakau savo sutarties.'),
    onlyItems: (items) => `Tik dėl: ${items.join('; ')}.`,
    order: (reference) => `Užsakymo arba sutarties numeris: ${reference}.`,
    from: (name) => `Vardas ir pavardė: ${name}.`,
    email: (email) => `El. pašto adresas: ${email}.`,
  },
  sending: { title: 'Siunčiame jūsų pranešimą', lead: 'Akimirką. Dar neuždarykite šio puslapio.' },
  waiting: {
    title: 'Dar negauta',
    device:
      'Jūsų pranešimas apie atsisakymą dar nepasiekė gavėjo. Jis išsaugotas šiame įrenginyje, ir mes bandome toliau. Net jei uždarysite puslapį ir grįšite vėliau.',
    page: 'Jūsų pranešimas apie atsisakymą dar nepasiekė gavėjo. Palikite šį puslapį atvertą, ir mes bandysime toliau.',
    next: (time) => `Vėl bandysime ${time} val.`,
    retry: 'Bandyti dabar',
    form: 'Atsisakyti paprastame puslapyje',
    badge: 'Jūsų pranešimas apie atsisakymą dar negautas.',
  },
  attention: {
    title: 'Jūsų pranešimas apie atsisakymą negautas',
    badge: 'Jūsų pranešimas apie atsisakymą negautas. Reikia kai ką pataisyti.',
  },
  unsent: {
    title: 'Ar vis dar norite atsisakyti sutarties?',
    badge: 'Ankstesnis pranešimas apie atsisakymą neišsiųstas.',
  },
  sent: {
    title: 'Jūsų pranešimas apie atsisakymą išsiųstas',
    badge: 'Jūsų pranešimas apie atsisakymą išsiųstas.',
  },
  received: {
    title: 'Jūsų pranešimas apie atsisakymą gautas',
    lead: (moment) => `Gauta ${moment}.`,
    referenceLabel: 'Pranešimo numeris',
    notAccepted: 'Tai įrodo, kad jūsų pranešimas pasiekė gavėją, ir kada. Tai nesako, ar jis jau apdorotas.',
    receipt: 'Peržiūrėti gavimo patvirtinimą',
    badge: 'Jūsų pranešimas apie atsisakymą gautas.',
  },
  show: 'Peržiūrėti',
};

export default lt;
