/** Nederlands, voor wie iets vraagt of een klacht heeft. De bron van de sleutels: de andere talen worden hieraan getoetst. */
import type { Topic } from '@fairwell/schema';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Mijn abonnement',
    topics: [
      { code: 'pause', label: 'Een tijdje stilzetten' },
      { code: 'change', label: 'Iets veranderen' },
      { code: 'end', label: 'Wanneer het stopt' },
      { code: 'not_mine', label: 'Dit heb ik niet afgesloten' },
      { code: 'something_else', label: 'Iets anders' },
    ],
  },
  {
    code: 'delivery',
    label: 'De bezorging',
    topics: [
      {
        code: 'missing',
        label: 'Niet gekomen',
        topics: [
          { code: 'once', label: 'Eén keer' },
          { code: 'often', label: 'Al vaker' },
        ],
      },
      {
        code: 'late',
        label: 'Te laat gekomen',
        topics: [
          { code: 'once', label: 'Eén keer' },
          { code: 'often', label: 'Al vaker' },
        ],
      },
      { code: 'damaged', label: 'Kapot, nat of niet compleet' },
      { code: 'address', label: 'Naar het verkeerde adres' },
      { code: 'something_else', label: 'Iets anders' },
    ],
  },
  {
    code: 'payment',
    label: 'Een betaling of factuur',
    topics: [
      { code: 'too_much', label: 'Te veel of dubbel afgeschreven' },
      { code: 'price', label: 'De prijs is omhooggegaan' },
      { code: 'refund', label: 'Ik wacht op geld terug' },
      { code: 'failed', label: 'Betalen lukt niet' },
      { code: 'invoice', label: 'Ik zoek een factuur' },
      { code: 'something_else', label: 'Iets anders' },
    ],
  },
  {
    code: 'account',
    label: 'Inloggen of mijn gegevens',
    topics: [
      { code: 'login', label: 'Inloggen lukt niet' },
      { code: 'details', label: 'Mijn gegevens kloppen niet' },
      { code: 'privacy', label: 'Mijn gegevens inzien of wissen' },
      { code: 'too_much_mail', label: 'Ik krijg te veel post of mail' },
      { code: 'something_else', label: 'Iets anders' },
    ],
  },
  {
    code: 'product',
    label: 'Wat ik krijg of gebruik',
    topics: [
      { code: 'broken', label: 'Iets doet het niet' },
      { code: 'quality', label: 'Het valt tegen' },
      { code: 'how', label: 'Hoe werkt iets?' },
      { code: 'something_else', label: 'Iets anders' },
    ],
  },
  {
    code: 'service',
    label: 'Hoe ik geholpen ben',
    topics: [
      {
        code: 'no_answer',
        label: 'Ik kreeg geen antwoord',
        reply: 'Dat had niet mogen gebeuren. Het spijt ons.',
      },
      { code: 'too_late', label: 'Het duurde te lang', reply: 'Dat had niet mogen gebeuren. Het spijt ons.' },
      { code: 'not_solved', label: 'Het werd niet opgelost' },
      {
        code: 'not_valued',
        label: 'Ik voelde me niet serieus genomen',
        reply: 'Zo hoort niemand zich bij ons te voelen. Het spijt ons.',
      },
      { code: 'something_else', label: 'Iets anders' },
    ],
  },
  { code: 'other', label: 'Iets anders' },
];

const nl = {
  entry: 'Stel een vraag of meld een klacht',
  close: 'Sluiten',
  title: 'Waar kunnen we je mee helpen?',
  kind: 'Wat wil je sturen?',
  kinds: {
    question: { label: 'Een vraag', reply: '' },
    complaint: {
      label: 'Een klacht',
      reply: 'Wat vervelend. Het spijt ons dat het niet ging zoals het hoort.',
    },
  },
  promise: (moment: string) => `antwoord uiterlijk op ${moment}`,
  topic: 'Waar gaat het over?',
  topicMore: 'Wat precies?',
  topicNone: 'Kies, als je wilt',
  topics,
  message: 'Je bericht',
  messages: { question: 'Wat wil je weten?', complaint: 'Wat is er gebeurd?' },
  email: 'E-mailadres voor het antwoord',
  noAnswer: 'Ik hoef geen antwoord',
  optional: '(hoeft niet)',
  before: {
    promised: (moment: string) => `Je krijgt uiterlijk op ${moment} antwoord.`,
    unknown: 'Wanneer je antwoord krijgt, kunnen we hier nu niet zien.',
    none: 'We lezen je bericht. Je krijgt er geen antwoord op.',
  },
  send: 'Verstuur mijn bericht',
  problems: {
    title: 'Dit is nog niet verstuurd',
    lead: 'Wat je hebt geschreven, staat er nog. Kijk dit nog even na:',
    kind: {
      missing: 'Kies of je een vraag of een klacht hebt.',
      malformed: 'Kies of je een vraag of een klacht hebt.',
    },
    message: {
      missing: 'Schrijf je bericht.',
      malformed: 'Je bericht is te lang, of er staan tekens in die we niet kunnen lezen.',
    },
    email: {
      missing: 'Vul je e-mailadres in, of kruis aan dat je geen antwoord hoeft.',
      malformed: 'Dit e-mailadres klopt nog niet. Het moet eruitzien als naam@voorbeeld.nl.',
    },
  },
  sending: { title: 'We versturen je bericht', lead: 'Een ogenblik. Sluit deze pagina nog niet.' },
  waiting: {
    title: 'Nog niet ontvangen',
    device:
      'Je bericht is nog niet aangekomen, maar wel bewaard op dit apparaat. We proberen het vanzelf opnieuw. Ook als je de pagina sluit en later terugkomt.',
    page: 'Je bericht is nog niet aangekomen. Laat deze pagina open, dan blijven we het proberen.',
    next: (time: string) => `We proberen het weer om ${time}.`,
    retry: 'Probeer het nu',
    form: 'Versturen op een gewone pagina',
    badge: 'Je bericht is nog niet ontvangen.',
  },
  attention: {
    title: 'Je bericht is niet ontvangen',
    badge: 'Je bericht is niet ontvangen. Kijk wat je kunt doen.',
  },
  unsent: {
    title: 'Wil je dit nog versturen?',
    badge: 'Een bericht van eerder is niet verstuurd.',
  },
  sent: {
    title: 'Je bericht is verstuurd',
    badge: 'Je bericht is verstuurd.',
  },
  received: {
    title: 'Je bericht is ontvangen',
    reference: 'Kenmerk',
    badge: 'Je bericht is ontvangen.',
  },
  show: 'Bekijk',
};

export type ContactStrings = typeof nl;
export default nl;
