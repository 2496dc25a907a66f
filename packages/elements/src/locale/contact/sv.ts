/** Svenska, för den som frågar något eller vill klaga. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Mitt abonnemang',
    topics: [
      { code: 'pause', label: 'Pausa det ett tag' },
      { code: 'change', label: 'Ändra något' },
      { code: 'end', label: 'När det slutar' },
      { code: 'not_mine', label: 'Det här har jag inte beställt' },
      { code: 'something_else', label: 'Något annat' },
    ],
  },
  {
    code: 'delivery',
    label: 'Leveransen',
    topics: [
      {
        code: 'missing',
        label: 'Det kom inte',
        topics: [
          { code: 'once', label: 'En gång' },
          { code: 'often', label: 'Flera gånger' },
        ],
      },
      {
        code: 'late',
        label: 'Det kom för sent',
        topics: [
          { code: 'once', label: 'En gång' },
          { code: 'often', label: 'Flera gånger' },
        ],
      },
      { code: 'damaged', label: 'Trasigt, blött eller inte komplett' },
      { code: 'address', label: 'Till fel adress' },
      { code: 'something_else', label: 'Något annat' },
    ],
  },
  {
    code: 'payment',
    label: 'En betalning eller faktura',
    topics: [
      { code: 'too_much', label: 'För mycket eller dubbelt draget' },
      { code: 'price', label: 'Priset har höjts' },
      { code: 'refund', label: 'Jag väntar på att få pengar tillbaka' },
      { code: 'failed', label: 'Det går inte att betala' },
      { code: 'invoice', label: 'Jag letar efter en faktura' },
      { code: 'something_else', label: 'Något annat' },
    ],
  },
  {
    code: 'account',
    label: 'Inloggning eller mina uppgifter',
    topics: [
      { code: 'login', label: 'Jag kan inte logga in' },
      { code: 'details', label: 'Mina uppgifter stämmer inte' },
      { code: 'privacy', label: 'Se eller radera mina uppgifter' },
      { code: 'too_much_mail', label: 'Jag får för mycket post eller mejl' },
      { code: 'something_else', label: 'Något annat' },
    ],
  },
  {
    code: 'product',
    label: 'Det jag får eller använder',
    topics: [
      { code: 'broken', label: 'Något fungerar inte' },
      { code: 'quality', label: 'Det är sämre än väntat' },
      { code: 'how', label: 'Hur fungerar något?' },
      { code: 'something_else', label: 'Något annat' },
    ],
  },
  {
    code: 'service',
    label: 'Hur jag har blivit hjälpt',
    topics: [
      {
        code: 'no_answer',
        label: 'Jag fick inget svar',
        reply: 'Det borde inte ha hänt. Det är vi ledsna för.',
      },
      {
        code: 'too_late',
        label: 'Det tog för lång tid',
        reply: 'Det borde inte ha hänt. Det är vi ledsna för.',
      },
      { code: 'not_solved', label: 'Det löstes inte' },
      {
        code: 'not_valued',
        label: 'Jag kände mig inte tagen på allvar',
        reply: 'Så ska du inte behöva känna. Det är vi ledsna för.',
      },
      { code: 'something_else', label: 'Något annat' },
    ],
  },
  { code: 'other', label: 'Något annat' },
];

const sv: ContactStrings = {
  entry: 'Ställ en fråga eller skicka ett klagomål',
  close: 'Stäng',
  title: 'Vad kan vi hjälpa dig med?',
  kind: 'Vad vill du skicka?',
  kinds: {
    question: { label: 'En fråga', reply: '' },
    complaint: {
      label: 'Ett klagomål',
      reply: 'Vad tråkigt. Vi är ledsna över att det inte gick som det skulle.',
    },
  },
  promise: (moment) => `svar senast den ${moment}`,
  topic: 'Vad gäller det?',
  topicMore: 'Vad mer exakt?',
  topicNone: 'Välj om du vill',
  topics,
  message: 'Ditt meddelande',
  messages: { question: 'Vad vill du veta?', complaint: 'Vad har hänt?' },
  email: 'E-postadress för svaret',
  noAnswer: 'Jag behöver inget svar',
  optional: '(frivilligt)',
  before: {
    promised: (moment) => `Du får svar senast den ${moment}.`,
    unknown: 'När du får svar kan vi inte se här just nu.',
    none: 'Vi läser ditt meddelande. Du får inget svar på det.',
  },
  send: 'Skicka mitt meddelande',
  problems: {
    title: 'Det här är inte skickat ännu',
    lead: 'Allt du har skrivit finns kvar. Titta på det här igen:',
    kind: {
      missing: 'Välj om du har en fråga eller ett klagomål.',
      malformed: 'Välj om du har en fråga eller ett klagomål.',
    },
    message: {
      missing: 'Skriv ditt meddelande.',
      malformed: 'Ditt meddelande är för långt eller innehåller tecken som vi inte kan läsa.',
    },
    email: {
      missing: 'Fyll i din e-postadress eller kryssa i att du inte behöver något svar.',
      malformed: 'E-postadressen stämmer inte riktigt ännu. Den ska se ut som namn@exempel.se.',
    },
  },
  sending: { title: 'Vi skickar ditt meddelande', lead: 'Ett ögonblick. Stäng inte sidan ännu.' },
  waiting: {
    title: 'Inte mottaget ännu',
    device:
      'Ditt meddelande har inte kommit fram ännu. Det är sparat på den här enheten och vi fortsätter att försöka. Även om du stänger sidan och kommer tillbaka senare.',
    page: 'Ditt meddelande har inte kommit fram ännu. Låt sidan vara öppen, så fortsätter vi att försöka.',
    next: (time) => `Vi försöker igen kl. ${time}.`,
    retry: 'Försök nu',
    form: 'Skicka på en vanlig sida',
    badge: 'Ditt meddelande är inte mottaget ännu.',
  },
  attention: {
    title: 'Ditt meddelande har inte tagits emot',
    badge: 'Ditt meddelande har inte tagits emot. Något behöver ändras.',
  },
  unsent: {
    title: 'Vill du fortfarande skicka det här?',
    badge: 'Ett tidigare meddelande skickades aldrig.',
  },
  sent: {
    title: 'Ditt meddelande är skickat',
    badge: 'Ditt meddelande är skickat.',
  },
  received: {
    title: 'Ditt meddelande är mottaget',
    reference: 'Referensnummer',
    badge: 'Ditt meddelande är mottaget.',
  },
  show: 'Visa',
};

export default sv;
