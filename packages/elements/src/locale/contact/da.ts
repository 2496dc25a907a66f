/** Dansk, til den der spørger om noget eller vil klage. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Mit abonnement',
    topics: [
      { code: 'pause', label: 'Sætte det på pause' },
      { code: 'change', label: 'Ændre noget' },
      { code: 'end', label: 'Hvornår det slutter' },
      { code: 'not_mine', label: 'Det har jeg ikke bestilt' },
      { code: 'something_else', label: 'Noget andet' },
    ],
  },
  {
    code: 'delivery',
    label: 'Leveringen',
    topics: [
      {
        code: 'missing',
        label: 'Det kom ikke',
        topics: [
          { code: 'once', label: 'Én gang' },
          { code: 'often', label: 'Flere gange' },
        ],
      },
      {
        code: 'late',
        label: 'Det kom for sent',
        topics: [
          { code: 'once', label: 'Én gang' },
          { code: 'often', label: 'Flere gange' },
        ],
      },
      { code: 'damaged', label: 'Ødelagt, vådt eller ikke komplet' },
      { code: 'address', label: 'Til den forkerte adresse' },
      { code: 'something_else', label: 'Noget andet' },
    ],
  },
  {
    code: 'payment',
    label: 'En betaling eller regning',
    topics: [
      { code: 'too_much', label: 'Trukket for meget eller to gange' },
      { code: 'price', label: 'Prisen er steget' },
      { code: 'refund', label: 'Jeg venter på at få penge tilbage' },
      { code: 'failed', label: 'Jeg kan ikke betale' },
      { code: 'invoice', label: 'Jeg mangler en regning' },
      { code: 'something_else', label: 'Noget andet' },
    ],
  },
  {
    code: 'account',
    label: 'Login eller mine oplysninger',
    topics: [
      { code: 'login', label: 'Jeg kan ikke logge ind' },
      { code: 'details', label: 'Mine oplysninger er forkerte' },
      { code: 'privacy', label: 'Se eller slette mine oplysninger' },
      { code: 'too_much_mail', label: 'Jeg får for meget post eller mail' },
      { code: 'something_else', label: 'Noget andet' },
    ],
  },
  {
    code: 'product',
    label: 'Det, jeg får eller bruger',
    topics: [
      { code: 'broken', label: 'Noget virker ikke' },
      { code: 'quality', label: 'Det skuffede mig' },
      { code: 'how', label: 'Hvordan virker noget?' },
      { code: 'something_else', label: 'Noget andet' },
    ],
  },
  {
    code: 'service',
    label: 'Den hjælp, jeg fik',
    topics: [
      {
        code: 'no_answer',
        label: 'Jeg fik ikke svar',
        reply: 'Det skulle ikke være sket. Det er vi kede af.',
      },
      {
        code: 'too_late',
        label: 'Det tog for lang tid',
        reply: 'Det skulle ikke være sket. Det er vi kede af.',
      },
      { code: 'not_solved', label: 'Det blev ikke løst' },
      {
        code: 'not_valued',
        label: 'Jeg følte mig ikke taget alvorligt',
        reply: 'Sådan skal du ikke have det hos os. Det er vi kede af.',
      },
      { code: 'something_else', label: 'Noget andet' },
    ],
  },
  { code: 'other', label: 'Noget andet' },
];

const da: ContactStrings = {
  entry: 'Stil et spørgsmål, eller send en klage',
  close: 'Luk',
  title: 'Hvad kan vi hjælpe dig med?',
  kind: 'Hvad vil du sende?',
  kinds: {
    question: { label: 'Et spørgsmål', reply: '' },
    complaint: {
      label: 'En klage',
      reply: 'Det er ærgerligt. Vi er kede af, at det ikke gik, som det skulle.',
    },
  },
  promise: (moment) => `svar senest den ${moment}`,
  topic: 'Hvad handler det om?',
  topicMore: 'Hvad helt præcist?',
  topicNone: 'Vælg, hvis du vil',
  topics,
  message: 'Din besked',
  messages: { question: 'Hvad vil du gerne vide?', complaint: 'Hvad er der sket?' },
  email: 'Mailadresse til svaret',
  noAnswer: 'Jeg behøver ikke svar',
  optional: '(valgfrit)',
  before: {
    promised: (moment) => `Du får svar senest den ${moment}.`,
    unknown: 'Vi kan ikke se her lige nu, hvornår du får svar.',
    none: 'Vi læser din besked. Du får ikke svar på den.',
  },
  send: 'Send min besked',
  problems: {
    title: 'Det her er ikke sendt endnu',
    lead: 'Alt, hvad du har skrevet, er her stadig. Se på det her igen:',
    kind: {
      missing: 'Vælg, om du har et spørgsmål eller en klage.',
      malformed: 'Vælg, om du har et spørgsmål eller en klage.',
    },
    message: {
      missing: 'Skriv din besked.',
      malformed: 'Din besked er for lang, eller der er tegn i den, som vi ikke kan læse.',
    },
    email: {
      missing: 'Skriv din mailadresse, eller sæt kryds ved, at du ikke behøver svar.',
      malformed: 'Mailadressen er ikke helt rigtig endnu. Den skal se ud som navn@eksempel.dk.',
    },
  },
  sending: { title: 'Vi sender din besked', lead: 'Et øjeblik. Luk ikke siden endnu.' },
  waiting: {
    title: 'Ikke modtaget endnu',
    device:
      'Din besked er ikke nået frem endnu. Den er gemt på denne enhed, og vi bliver ved med at prøve. Også hvis du lukker siden og kommer tilbage senere.',
    page: 'Din besked er ikke nået frem endnu. Lad siden være åben, så bliver vi ved med at prøve.',
    next: (time) => `Vi prøver igen kl. ${time}.`,
    retry: 'Prøv nu',
    form: 'Send på en almindelig side',
    badge: 'Din besked er ikke modtaget endnu.',
  },
  attention: {
    title: 'Din besked er ikke modtaget',
    badge: 'Din besked er ikke modtaget. Noget skal rettes.',
  },
  unsent: {
    title: 'Vil du stadig sende det her?',
    badge: 'En tidligere besked er ikke sendt.',
  },
  sent: {
    title: 'Din besked er sendt',
    badge: 'Din besked er sendt.',
  },
  received: {
    title: 'Din besked er modtaget',
    reference: 'Referencenummer',
    badge: 'Din besked er modtaget.',
  },
  show: 'Se',
};

export default da;
