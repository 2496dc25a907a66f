/** Eesti keel, sellele, kes soovib teada, mis seisus asi on. */
import type { StatusStrings } from './nl.ts';

const et: StatusStrings = {
  title: 'Mis seisus asi on',
  ask: {
    lead: 'Kirjuta avalduse number, mis on kättesaamise kinnitusel. Või kleebi kättesaamise kinnituse link: siis näed ka vastust ja seda, mida veel teha saad.',
    label: 'Avalduse number või link',
    look: 'Vaata',
    missing: 'Kirjuta avalduse number või kleebi link.',
    unreadable: 'See ei ole avalduse number. Selles on kaksteist tähte ja numbrit, näiteks 7KXM-2QPD-9T4H.',
    unknown: 'Me ei leia selle numbriga midagi. Palun vaata see veel kord üle.',
  },
  loading: 'Vaatame järele. Üks hetk.',
  failed: {
    offline: 'Me ei näe praegu, mis seisus asi on: ühendust ei ole. Seda, mis sa saatsid, see ei mõjuta.',
    error: 'Me ei näe praegu, mis seisus asi on: midagi läks valesti. Seda, mis sa saatsid, see ei mõjuta.',
    again: 'Proovi uuesti',
  },
  test: 'See on proov. Midagi ei öelda päriselt üles.',
  standing: {
    received: () => 'Kätte saadud. Meile pole veel teatatud, et see on läbi vaadatud.',
    undone: () => 'Sinu soov jääda on kätte saadud. Ettevõte kinnitab, kas sinu tellimus jätkub.',
    stands: () =>
      'Sinu soov jääda on kätte saadud. Kuid sama tellimuse kohta on kätte saadud ka teine ülesütlemis- või taganemisavaldus ja see kehtib endiselt.',
    scheduled: (day) =>
      day ? `Läbi vaadatud: sinu tellimuse lõppkuupäev on ${day}.` : 'Läbi vaadatud: sinu tellimus lõpeb.',
    effective: (day) =>
      day ? `Sinu tellimus on lõppenud. Lõppkuupäev oli ${day}.` : 'Sinu tellimus on lõppenud.',
    failed: () =>
      'Läbivaatamisel läks midagi valesti. Sinu ülesütlemisavaldus on siiski kätte saadud. Hoia kättesaamise kinnitus alles ja küsi ettevõttelt järele.',
    open: (moment) => `Sinu sõnum on kätte saadud. Meie vastuse tähtaeg on ${moment}.`,
    overdue: (moment) =>
      `Lubasime sulle vastuse. Tähtaeg oli ${moment}. Me ei jõudnud sellega valmis ja vabandame. Sinu sõnum on veel vastamata.`,
    reported: (moment) =>
      `Lubasime sulle vastuse. Tähtaeg oli ${moment}. Me ei jõudnud sellega valmis ja vabandame. Sinu sõnum on veel vastamata. On teatatud, et sa ootad liiga kaua.`,
    answered: () => 'Sinu sõnumile on vastatud.',
    solved: () => 'Andsid teada, et asi on lahendatud.',
    reopened: (moment) => `Andsid teada, et asi ei ole veel lahendatud. Uue vastuse tähtaeg on ${moment}.`,
    unasked: () => 'Sinu sõnum on kätte saadud. Sa ei soovinud sellele vastust.',
  },
  next: {
    received: 'Sa ei pea praegu midagi tegema.',
    stands: 'Soovid jääda? Võta siis ka see tagasi või küsi ettevõttelt.',
    scheduled: 'Sa ei pea rohkem midagi tegema.',
    open: 'Sa ei pea praegu midagi tegema. Vastust saad lugeda siin.',
    reopened: 'Sa ei pea praegu midagi tegema. Vastust saad lugeda siin.',
    solved: 'Tore, et asi on lahendatud.',
  },
  readIt: 'Vastuse lugemiseks ava kättesaamise kinnituse link.',
  reference: 'Avalduse number',
  receivedAt: 'Kätte saadud',
  endsOn: 'Sinu tellimuse viimane päev',
  endedOn: 'Sinu tellimuse viimane päev oli',
  updatedAt: 'Viimati muudetud',
  you: (moment) => `Sinu sõnum (${moment})`,
  team: (moment) => `Meie vastus (${moment})`,
  erased: 'See tekst on kustutatud.',
  receipt: 'Vaata kättesaamise kinnitust',
  saveHtml: 'Salvesta kättesaamise kinnitus',
  saveJson: 'Salvesta JSON-failina, programmidele',
  calendar: {
    add: 'Lisa lõppkuupäev kalendrisse',
    summary: 'Sinu tellimuse viimane päev',
    description: (reference) => `Ütlesid tellimuse üles. Avalduse number: ${reference}.`,
    fileName: 'loppkuupaev',
  },
  reactivate: 'Alusta uuesti',
  refresh: 'Vaata uuesti',
  other: 'Otsi midagi muud',
  judge: {
    question: 'Kas asi sai lahendatud?',
    stillNot: 'Kas siiski ei saanud lahendatud?',
    missing: 'Pole veel lahendatud? Kirjuta siia, mis on puudu.',
    optional: '(vabatahtlik)',
    yes: 'Jah, sai lahendatud',
    no: 'Ei, veel mitte',
    sending: 'Anname selle edasi. Üks hetk.',
    failed: 'See ei ole veel kohale jõudnud. Kõik, mille kirjutasid, on siin alles. Palun proovi veel kord.',
  },
  help: 'Ei soovi oodata? Meiega saab ühendust ka nii:',
};

export default et;
