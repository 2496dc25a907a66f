/** Slovenščina, za vse, ki želijo vedeti, kako je z njihovo zadevo. Datum je v imenovalniku, zato stavki tudi. */
import type { StatusStrings } from './nl.ts';

const sl: StatusStrings = {
  title: 'Stanje vaše zadeve',
  ask: {
    lead: 'Vpišite referenčno številko s potrdila o prejemu. Ali prilepite povezavo do potrdila: potem vidite tudi odgovor in kaj še lahko storite.',
    label: 'Referenčna številka ali povezava',
    look: 'Prikaži',
    missing: 'Vpišite referenčno številko ali prilepite povezavo.',
    unreadable: 'To ni referenčna številka. Ta ima dvanajst črk in števk, na primer 7KXM-2QPD-9T4H.',
    unknown: 'S to številko ne najdemo ničesar. Prosimo, preverite jo še enkrat.',
  },
  loading: 'Preverjamo. Trenutek, prosimo.',
  failed: {
    offline: 'Stanja zdaj ne vidimo: ni povezave. To ne spremeni tega, kar ste poslali.',
    error: 'Stanja zdaj ne vidimo: nekaj je šlo narobe. To ne spremeni tega, kar ste poslali.',
    again: 'Poskusi znova',
  },
  test: 'To je preizkus. Nič se zares ne odpove.',
  standing: {
    received: () => 'Prejeto. Ni še sporočeno, da je obdelano.',
    undone: () => 'Preklic odpovedi je prejet. Ali se vaša naročnina nadaljuje, vam bo potrdilo podjetje.',
    stands: () =>
      'Preklic odpovedi je prejet. Za isto naročnino pa je bila prejeta še druga odpoved ali odstop in ta še velja.',
    scheduled: (day) =>
      day ? `Obdelano: datum konca vaše naročnine je ${day}.` : 'Obdelano: vaša naročnina se bo končala.',
    effective: (day) =>
      day ? `Vaša naročnina se je končala. Datum konca: ${day}.` : 'Vaša naročnina se je končala.',
    failed: () =>
      'Pri obdelavi je šlo nekaj narobe. Vaša odpoved pa je prejeta. Shranite potrdilo o prejemu in vprašajte podjetje, kako je s tem.',
    open: (moment) => `Vaše sporočilo je prejeto. Odgovorili vam bomo. Rok za to je ${moment}.`,
    overdue: (moment) =>
      `Rok za odgovor je bil ${moment}. Ni nam uspelo in žal nam je. Vaše sporočilo še čaka na odgovor.`,
    reported: (moment) =>
      `Rok za odgovor je bil ${moment}. Ni nam uspelo in žal nam je. Vaše sporočilo še čaka na odgovor. Sporočeno je, da čakate predolgo.`,
    answered: () => 'Na vaše sporočilo smo odgovorili.',
    solved: () => 'Povedali ste nam, da je rešeno.',
    reopened: (moment) =>
      `Povedali ste nam, da še ni rešeno. Znova vam bomo odgovorili. Rok za to je ${moment}.`,
    unasked: () => 'Vaše sporočilo je prejeto. Odgovora niste želeli.',
  },
  next: {
    received: 'Zdaj vam ni treba storiti ničesar.',
    stands: 'Želite ostati? Potem prekličite tudi to ali vprašajte podjetje.',
    scheduled: 'Ni vam treba storiti ničesar več.',
    open: 'Zdaj vam ni treba storiti ničesar. Odgovor boste prebrali tukaj.',
    reopened: 'Zdaj vam ni treba storiti ničesar. Odgovor boste prebrali tukaj.',
    solved: 'Veseli nas, da je rešeno.',
  },
  readIt: 'Odgovor boste prebrali, če odprete povezavo do potrdila o prejemu.',
  reference: 'Referenčna številka',
  receivedAt: 'Prejeto',
  endsOn: 'Zadnji dan vaše naročnine',
  endedOn: 'Zadnji dan vaše naročnine je bil',
  updatedAt: 'Zadnja sprememba',
  you: (moment) => `Vaše sporočilo: ${moment}`,
  team: (moment) => `Naš odgovor: ${moment}`,
  erased: 'To besedilo je izbrisano.',
  receipt: 'Prikaži potrdilo o prejemu',
  saveHtml: 'Shrani potrdilo o prejemu',
  saveJson: 'Shrani kot JSON, za programe',
  calendar: {
    add: 'Dodaj zadnji dan v koledar',
    summary: 'Zadnji dan vaše naročnine',
    description: (reference) => `Poslali ste odpoved. Referenčna številka: ${reference}.`,
    fileName: 'zadnji-dan',
  },
  reactivate: 'Začni znova',
  refresh: 'Preveri znova',
  other: 'Poišči kaj drugega',
  judge: {
    question: 'Je s tem rešeno?',
    stillNot: 'Vseeno ni rešeno?',
    missing: 'Še ni rešeno? Tukaj napišite, kaj manjka.',
    optional: '(ni obvezno)',
    yes: 'Da, rešeno je',
    no: 'Ne, še ne',
    sending: 'Posredujemo. Trenutek, prosimo.',
    failed: 'To še ni prispelo. Kar ste napisali, je še tu. Prosimo, poskusite še enkrat.',
  },
  help: 'Ne želite čakati? Dosežete nas lahko tudi tako:',
};

export default sl;
