/** Nederlands. The source of keys: the other languages are checked against it. */
const nl = {
  title: {
    'cancellation.requested': 'Je opzegging is ontvangen',
    'cancellation.undone': 'Je intrekking is ontvangen',
    'withdrawal.requested': 'Je herroeping is ontvangen',
    'contact.submitted': 'Je bericht is ontvangen',
  },
  subject: (title: string, reference: string) => `${title} (kenmerk ${reference})`,
  test: 'Dit is een test. Er wordt niets echt opgezegd.',
  testSubject: (subject: string) => `Test: ${subject}`,
  keep: 'Bewaar deze mail. Hij bewijst dat je bericht is aangekomen, en wanneer. Of het al verwerkt is, staat er niet in.',
  several: {
    title: (count: number) => `${count} berichten van je zijn ontvangen`,
    lead: 'Er kwamen kort na elkaar meer berichten met jouw e-mailadres binnen. Daarom staan ze samen in één mail.',
  },
  content: 'Wat je stuurde',
  declared: {
    ordinary: 'Je zegt je abonnement op.',
    extraordinary: 'Je zegt je abonnement op om een bijzondere reden.',
    cause: 'De reden die je opschreef, staat op je ontvangstbewijs.',
    withdrawal: 'Je herroept je overeenkomst.',
    partialWithdrawal: 'Je herroept een deel van je overeenkomst. Welk deel, staat op je ontvangstbewijs.',
    undone: 'Je trekt je opzegging in. Je wilt je abonnement houden.',
    question: 'Een vraag. De tekst staat op je ontvangstbewijs.',
    complaint: 'Een klacht. De tekst staat op je ontvangstbewijs.',
  },
  wanted: 'Wanneer het moet stoppen',
  when: {
    atPeriodEnd: 'Zo snel als het kan',
    immediately: 'Meteen',
    date: (day: string) => `Op ${day}`,
  },
  contract: 'Contract- of klantnummer',
  onReceipt: 'Staat op je ontvangstbewijs',
  receivedAt: 'Ontvangen op',
  zone: (zone: string) => `tijdzone ${zone}`,
  reference: 'Kenmerk',
  endsOn: 'Je abonnement loopt tot en met',
  endsAccording: 'volgens de pagina waarop je opzegde',
  endsUnknown: 'Dat hoor je nog',
  answerBy: 'Antwoord uiterlijk',
  seeReceipt: 'Bekijk je ontvangstbewijs',
  seeStatus: 'Kijk hoe het ermee staat',
  next: {
    'cancellation.requested': [
      'Je hoeft nu niets te doen. Je aanbieder krijgt je opzegging en verwerkt die.',
      'Wil je toch blijven? Open dan je ontvangstbewijs. Zolang je abonnement loopt, kun je daar je opzegging intrekken. Er verandert pas iets als je daar op de knop drukt.',
    ],
    'cancellation.undone': ['Of je abonnement doorloopt, hoor je van je aanbieder.'],
    'withdrawal.requested': [
      'Je hoeft nu niets te doen. Je aanbieder krijgt je herroeping en handelt die af.',
    ],
    'contact.submitted': ['Je hoeft nu niets te doen. Je krijgt antwoord van je aanbieder.'],
  },
  answer: {
    title: { question: 'Antwoord op je vraag', complaint: 'Antwoord op je klacht' },
    lead: {
      question: (moment: string) => `Je stelde ons een vraag op ${moment}. Dit is ons antwoord.`,
      complaint: (moment: string) => `Je stuurde ons een klacht op ${moment}. Dit is ons antwoord.`,
    },
    next: 'Is het hiermee opgelost, of nog niet? Laat het ons weten via de knop hieronder. Ook als het nog niet goed is: dan gaan we er opnieuw mee aan de slag.',
    notYou:
      'Heb je ons dit niet gevraagd? Dan heeft iemand anders jouw e-mailadres ingevuld. Laat het ons weten.',
    judge: 'Vertel of het is opgelost',
  },
  attached:
    'In de bijlage zit hetzelfde bewijs met een digitale handtekening. Openen hoeft niet: bewaar hem bij deze mail.',
  notYou: 'Heb je dit niet zelf gestuurd? Laat het je aanbieder dan weten.',
  sender: (name: string) =>
    `Je krijgt deze mail van ${name}, omdat dit e-mailadres bij het bericht is ingevuld. Het is geen reclame.`,
  attachment: (reference: string) => `ontvangstbewijs-${reference}.jwt`,
};

export type MailWords = typeof nl;
export default nl;
