/** Eesti keel. */
import type { MailWords } from './nl.ts';

const et: MailWords = {
  title: {
    'cancellation.requested': 'Sinu ülesütlemisavaldus on kätte saadud',
    'cancellation.undone': 'Sinu soov jääda on kätte saadud',
    'withdrawal.requested': 'Sinu taganemisavaldus on kätte saadud',
    'contact.submitted': 'Sinu sõnum on kätte saadud',
  },
  subject: (title, reference) => `${title} (avalduse number ${reference})`,
  test: 'See on proov. Midagi ei öelda päriselt üles.',
  testSubject: (subject) => `Proov: ${subject}`,
  keep: 'Hoia see e-kiri alles. See tõendab, et sinu sõnum jõudis kohale, ja millal. See ei ütle, kas sõnum on läbi vaadatud.',
  several: {
    title: (count) => `Sinult on kätte saadud ${count} sõnumit`,
    lead: 'Lühikese aja jooksul tuli sinu e-posti aadressiga mitu sõnumit. Seepärast on need ühes e-kirjas koos.',
  },
  content: 'Mida sa saatsid',
  declared: {
    ordinary: 'Ütled oma tellimuse üles.',
    extraordinary: 'Ütled oma tellimuse üles erilisel põhjusel.',
    cause: 'Põhjus, mille kirjutasid, on kättesaamise kinnitusel.',
    withdrawal: 'Taganed oma lepingust.',
    partialWithdrawal: 'Taganed oma lepingust osaliselt. Millises osas, on kirjas kättesaamise kinnitusel.',
    undone: 'Võtad ülesütlemise tagasi. Soovid tellimuse alles jätta.',
    question: 'Küsimus. Tekst on kättesaamise kinnitusel.',
    complaint: 'Kaebus. Tekst on kättesaamise kinnitusel.',
  },
  wanted: 'Millal see peaks lõppema',
  when: {
    atPeriodEnd: 'Võimalikult kiiresti',
    immediately: 'Kohe',
    date: (day) => day,
  },
  contract: 'Kliendi- või lepingunumber',
  onReceipt: 'On kirjas kättesaamise kinnitusel',
  receivedAt: 'Kätte saadud',
  zone: (zone) => `ajavöönd ${zone}`,
  reference: 'Avalduse number',
  endsOn: 'Sinu tellimuse viimane päev',
  endsAccording: 'selle lehe järgi, kus ütlesid tellimuse üles',
  endsUnknown: 'Sellest antakse sulle veel teada',
  answerBy: 'Vastuse tähtaeg',
  seeReceipt: 'Vaata kättesaamise kinnitust',
  seeStatus: 'Vaata, mis seisus asi on',
  next: {
    'cancellation.requested': [
      'Sa ei pea praegu midagi tegema. Sinu ülesütlemisavaldus läheb ettevõttele, kes vaatab selle läbi.',
      'Soovid siiski jääda? Siis ava kättesaamise kinnitus. Kuni sinu tellimus kehtib, saad seal ülesütlemise tagasi võtta. Midagi ei muutu enne, kui vajutad seal nuppu.',
    ],
    'cancellation.undone': ['Ettevõte kinnitab, kas sinu tellimus jätkub.'],
    'withdrawal.requested': [
      'Sa ei pea praegu midagi tegema. Sinu taganemisavaldus läheb ettevõttele, kes vaatab selle läbi.',
    ],
    'contact.submitted': ['Sa ei pea praegu midagi tegema. Ettevõte vastab sulle.'],
  },
  answer: {
    title: { question: 'Vastus sinu küsimusele', complaint: 'Vastus sinu kaebusele' },
    lead: {
      question: (moment) => `Saatsid meile küsimuse (${moment}). Siin on meie vastus.`,
      complaint: (moment) => `Saatsid meile kaebuse (${moment}). Siin on meie vastus.`,
    },
    next: 'Kas asi sai lahendatud või veel mitte? Anna meile teada allpool oleva nupuga. Kui kõik ei ole veel korras, võtame asja uuesti käsile.',
    notYou:
      'Kas sa ei küsinud meilt seda? Siis sisestas keegi teine sinu e-posti aadressi. Palun anna meile teada.',
    judge: 'Ütle, kas asi sai lahendatud',
  },
  attached:
    'Manuses on sama kinnitus koos digitaalse signatuuriga. Seda ei ole vaja avada: hoia see lihtsalt koos selle e-kirjaga alles.',
  notYou: 'Kas sa ei saatnud seda ise? Siis anna palun ettevõttele teada.',
  sender: (name) =>
    `Selle e-kirja saatis sulle ${name}, sest see e-posti aadress oli sõnumi juurde kirjutatud. See ei ole reklaam.`,
  attachment: (reference) => `kattesaamise-kinnitus-${reference}.jwt`,
};

export default et;
