/** Čeština. */
import type { MailWords } from './nl.ts';

/** Two, three and four messages are said in another way than five. */
const plural = new Intl.PluralRules('cs');

const cs: MailWords = {
  title: {
    'cancellation.requested': 'Vaše výpověď byla doručena',
    'cancellation.undone': 'Zpětvzetí výpovědi bylo doručeno',
    'withdrawal.requested': 'Vaše odstoupení bylo doručeno',
    'contact.submitted': 'Vaše zpráva byla doručena',
  },
  subject: (title, reference) => `${title} (referenční číslo ${reference})`,
  test: 'To je zkouška. Doopravdy se nic neruší.',
  testSubject: (subject) => `Zkouška: ${subject}`,
  keep: 'Tento e-mail si uschovejte. Dokládá, že vaše zpráva dorazila a kdy. Neříká, jestli už je vyřízená.',
  several: {
    title: (count) =>
      plural.select(count) === 'few'
        ? `Byly doručeny ${count} vaše zprávy`
        : `Bylo doručeno ${count} vašich zpráv`,
    lead: 'Krátce po sobě přišlo víc zpráv s vaší e-mailovou adresou. Proto jsou společně v jednom e-mailu.',
  },
  content: 'Co jste odeslali',
  declared: {
    ordinary: 'Vypovídáte předplatné.',
    extraordinary: 'Vypovídáte předplatné ze zvláštního důvodu.',
    cause: 'Důvod, který jste napsali, je na potvrzení o doručení.',
    withdrawal: 'Odstupujete od smlouvy.',
    partialWithdrawal: 'Odstupujete od části smlouvy. Od které, najdete na potvrzení o doručení.',
    undone: 'Berete svou výpověď zpět. Předplatné si chcete nechat.',
    question: 'Dotaz. Text je na potvrzení o doručení.',
    complaint: 'Stížnost. Text je na potvrzení o doručení.',
  },
  wanted: 'Kdy má předplatné skončit',
  when: {
    atPeriodEnd: 'Co nejdříve',
    immediately: 'Okamžitě',
    date: (day) => `Dne ${day}`,
  },
  contract: 'Číslo zákazníka nebo smlouvy',
  onReceipt: 'Je na potvrzení o doručení',
  receivedAt: 'Doručeno',
  zone: (zone) => `časové pásmo ${zone}`,
  reference: 'Referenční číslo',
  endsOn: 'Vaše předplatné běží do konce dne',
  endsAccording: 'podle stránky, kde jste podali výpověď',
  endsUnknown: 'Dozvíte se to později',
  answerBy: 'Odpověď nejpozději',
  seeReceipt: 'Zobrazit potvrzení o doručení',
  seeStatus: 'Zobrazit stav',
  next: {
    'cancellation.requested': [
      'Teď nemusíte nic dělat. Vaše výpověď jde k firmě, která ji vyřídí.',
      'Přece jen chcete zůstat? Otevřete potvrzení o doručení. Dokud vaše předplatné běží, můžete tam výpověď vzít zpět. Něco se změní, až když tam stisknete tlačítko.',
    ],
    'cancellation.undone': ['Jestli vaše předplatné pokračuje, vám potvrdí firma.'],
    'withdrawal.requested': ['Teď nemusíte nic dělat. Vaše odstoupení jde k firmě, která ho vyřídí.'],
    'contact.submitted': ['Teď nemusíte nic dělat. Firma vám odpoví.'],
  },
  answer: {
    title: { question: 'Odpověď na váš dotaz', complaint: 'Odpověď na vaši stížnost' },
    lead: {
      question: (moment) => `Váš dotaz k nám přišel ${moment}. Tady je naše odpověď.`,
      complaint: (moment) => `Vaše stížnost k nám přišla ${moment}. Tady je naše odpověď.`,
    },
    next: 'Je to tím vyřešené, nebo ještě ne? Dejte nám vědět tlačítkem níže. I když to ještě v pořádku není: pak se tím budeme znovu zabývat.',
    notYou: 'Nepsali jste nám to vy? Pak vaši e-mailovou adresu vyplnil někdo jiný. Dejte nám prosím vědět.',
    judge: 'Říct, jestli je to vyřešené',
  },
  attached:
    'V příloze je totéž potvrzení s digitálním podpisem. Otevírat ji nemusíte: jen si ji uschovejte s tímto e-mailem.',
  notYou: 'Neposlali jste to vy? Dejte to prosím vědět firmě.',
  sender: (name) =>
    `Tento e-mail vám posílá ${name}, protože u zprávy byla vyplněna tato e-mailová adresa. Není to reklama.`,
  attachment: (reference) => `potvrzeni-o-doruceni-${reference}.jwt`,
};

export default cs;
