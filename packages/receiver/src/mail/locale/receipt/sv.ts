/** Svenska. */
import type { MailWords } from './nl.ts';

const sv: MailWords = {
  title: {
    'cancellation.requested': 'Din uppsägning är mottagen',
    'cancellation.undone': 'Din önskan att vara kvar är mottagen',
    'withdrawal.requested': 'Ditt ångermeddelande är mottaget',
    'contact.submitted': 'Ditt meddelande är mottaget',
  },
  subject: (title, reference) => `${title} (referensnummer ${reference})`,
  test: 'Det här är ett test. Inget sägs upp på riktigt.',
  testSubject: (subject) => `Testmejl: ${subject}`,
  keep: 'Spara det här mejlet. Det bevisar att ditt meddelande har kommit fram, och när. Det säger inte om meddelandet är behandlat.',
  several: {
    title: (count) => `${count} meddelanden från dig är mottagna`,
    lead: 'Det kom flera meddelanden med din e-postadress strax efter varandra. Därför står de tillsammans i ett mejl.',
  },
  content: 'Det här skickade du',
  declared: {
    ordinary: 'Du säger upp ditt abonnemang.',
    extraordinary: 'Du säger upp ditt abonnemang av ett särskilt skäl.',
    cause: 'Skälet som du skrev står på ditt mottagningsbevis.',
    withdrawal: 'Du ångrar ditt avtal.',
    partialWithdrawal: 'Du ångrar en del av ditt avtal. Vilken del det är står på ditt mottagningsbevis.',
    undone: 'Du tar tillbaka din uppsägning. Du vill behålla ditt abonnemang.',
    question: 'En fråga. Texten står på ditt mottagningsbevis.',
    complaint: 'Ett klagomål. Texten står på ditt mottagningsbevis.',
  },
  wanted: 'När det ska sluta',
  when: {
    atPeriodEnd: 'Så snart som möjligt',
    immediately: 'Genast',
    date: (day) => `Den ${day}`,
  },
  contract: 'Kundnummer eller avtalsnummer',
  onReceipt: 'Står på ditt mottagningsbevis',
  receivedAt: 'Mottaget den',
  zone: (zone) => `tidszon ${zone}`,
  reference: 'Referensnummer',
  endsOn: 'Ditt abonnemang gäller till och med',
  endsAccording: 'enligt sidan där du sa upp',
  endsUnknown: 'Det får du besked om',
  answerBy: 'Svar senast den',
  seeReceipt: 'Visa mottagningsbevis',
  seeStatus: 'Se hur det går',
  next: {
    'cancellation.requested': [
      'Du behöver inte göra något nu. Din uppsägning går vidare till företaget, som behandlar den.',
      'Vill du vara kvar ändå? Öppna då ditt mottagningsbevis. Så länge ditt abonnemang gäller kan du ta tillbaka din uppsägning där. Inget ändras förrän du trycker på knappen där.',
    ],
    'cancellation.undone': ['Företaget bekräftar om ditt abonnemang fortsätter.'],
    'withdrawal.requested': [
      'Du behöver inte göra något nu. Ditt ångermeddelande går vidare till företaget, som behandlar det.',
    ],
    'contact.submitted': ['Du behöver inte göra något nu. Du får svar från företaget.'],
  },
  answer: {
    title: { question: 'Svar på din fråga', complaint: 'Svar på ditt klagomål' },
    lead: {
      question: (moment) => `Du ställde en fråga till oss den ${moment}. Här är vårt svar.`,
      complaint: (moment) => `Du skickade ett klagomål till oss den ${moment}. Här är vårt svar.`,
    },
    next: 'Är det löst nu, eller inte ännu? Berätta det för oss med knappen här nedanför. Om det inte är bra ännu tar vi tag i det igen.',
    notYou:
      'Har du inte frågat oss om det här? Då har någon annan fyllt i din e-postadress. Säg gärna till oss.',
    judge: 'Säg om det är löst',
  },
  attached:
    'Bifogat finns samma mottagningsbevis med en digital signatur. Du behöver inte öppna det: spara det bara tillsammans med det här mejlet.',
  notYou: 'Har du inte skickat det här själv? Säg då till företaget.',
  sender: (name) =>
    `Du får det här mejlet från ${name} eftersom den här e-postadressen fylldes i tillsammans med meddelandet. Det är inte reklam.`,
  attachment: (reference) => `mottagningsbevis-${reference}.jwt`,
};

export default sv;
