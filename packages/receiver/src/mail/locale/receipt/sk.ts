/** Slovenčina. */
import type { MailWords } from './nl.ts';

/** Two, three and four messages are said in another way than five. */
const plural = new Intl.PluralRules('sk');

const sk: MailWords = {
  title: {
    'cancellation.requested': 'Vaša výpoveď bola doručená',
    'cancellation.undone': 'Späťvzatie výpovede bolo doručené',
    'withdrawal.requested': 'Vaše odstúpenie bolo doručené',
    'contact.submitted': 'Vaša správa bola doručená',
  },
  subject: (title, reference) => `${title} (referenčné číslo ${reference})`,
  test: 'Toto je skúška. Naozaj sa nič neruší.',
  testSubject: (subject) => `Skúška: ${subject}`,
  keep: 'Tento e-mail si uschovajte. Dokladá, že vaša správa prišla a kedy. Nehovorí, či je už vybavená.',
  several: {
    title: (count) =>
      plural.select(count) === 'few'
        ? `Boli doručené ${count} vaše správy`
        : `Bolo doručených ${count} vašich správ`,
    lead: 'Krátko po sebe prišlo viac správ s vašou e-mailovou adresou. Preto sú spolu v jednom e-maile.',
  },
  content: 'Čo ste odoslali',
  declared: {
    ordinary: 'Vypovedáte predplatné.',
    extraordinary: 'Vypovedáte predplatné z osobitného dôvodu.',
    cause: 'Dôvod, ktorý ste napísali, je na potvrdení o doručení.',
    withdrawal: 'Odstupujete od zmluvy.',
    partialWithdrawal: 'Odstupujete od časti zmluvy. Od ktorej, nájdete na potvrdení o doručení.',
    undone: 'Beriete svoju výpoveď späť. Predplatné si chcete nechať.',
    question: 'Otázka. Text je na potvrdení o doručení.',
    complaint: 'Sťažnosť. Text je na potvrdení o doručení.',
  },
  wanted: 'Kedy sa má predplatné skončiť',
  when: {
    atPeriodEnd: 'Čo najskôr',
    immediately: 'Okamžite',
    date: (day) => `Dňa ${day}`,
  },
  contract: 'Číslo zákazníka alebo zmluvy',
  onReceipt: 'Je na potvrdení o doručení',
  receivedAt: 'Doručené',
  zone: (zone) => `časové pásmo ${zone}`,
  reference: 'Referenčné číslo',
  endsOn: 'Vaše predplatné trvá do konca dňa',
  endsAccording: 'podľa stránky, kde ste podali výpoveď',
  endsUnknown: 'Dozviete sa to neskôr',
  answerBy: 'Odpoveď najneskôr',
  seeReceipt: 'Zobraziť potvrdenie o doručení',
  seeStatus: 'Zobraziť stav',
  next: {
    'cancellation.requested': [
      'Teraz nemusíte nič robiť. Vaša výpoveď ide k firme, ktorá ju vybaví.',
      'Predsa len chcete zostať? Otvorte potvrdenie o doručení. Kým vaše predplatné trvá, môžete tam výpoveď vziať späť. Niečo sa zmení, až keď tam stlačíte tlačidlo.',
    ],
    'cancellation.undone': ['Či vaše predplatné pokračuje, vám potvrdí firma.'],
    'withdrawal.requested': ['Teraz nemusíte nič robiť. Vaše odstúpenie ide k firme, ktorá ho vybaví.'],
    'contact.submitted': ['Teraz nemusíte nič robiť. Firma vám odpovie.'],
  },
  answer: {
    title: { question: 'Odpoveď na vašu otázku', complaint: 'Odpoveď na vašu sťažnosť' },
    lead: {
      question: (moment) => `Vaša otázka k nám prišla ${moment}. Tu je naša odpoveď.`,
      complaint: (moment) => `Vaša sťažnosť k nám prišla ${moment}. Tu je naša odpoveď.`,
    },
    next: 'Je to tým vyriešené, alebo ešte nie? Dajte nám vedieť tlačidlom nižšie. Aj keď to ešte nie je v poriadku: potom sa tým budeme znova zaoberať.',
    notYou:
      'Nepísali ste nám to vy? Potom vašu e-mailovú adresu vyplnil niekto iný. Dajte nám, prosím, vedieť.',
    judge: 'Povedať, či je to vyriešené',
  },
  attached:
    'V prílohe je to isté potvrdenie s digitálnym podpisom. Otvárať ju nemusíte: len si ju uschovajte s týmto e-mailom.',
  notYou: 'Neposlali ste to vy? Dajte to, prosím, vedieť firme.',
  sender: (name) =>
    `Tento e-mail vám posiela ${name}, lebo pri správe bola vyplnená táto e-mailová adresa. Nie je to reklama.`,
  attachment: (reference) => `potvrdenie-o-doruceni-${reference}.jwt`,
};

export default sk;
