/** Nederlands, voor wie wil weten hoe het ermee staat. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  title: 'Hoe het ermee staat',
  ask: {
    lead: 'Vul het kenmerk in dat op je ontvangstbewijs staat. Of plak de link naar je ontvangstbewijs: dan zie je ook het antwoord en wat je verder kunt doen.',
    label: 'Kenmerk of link',
    look: 'Bekijk',
    missing: 'Vul het kenmerk in, of plak de link.',
    unreadable: 'Dit is geen kenmerk. Het heeft twaalf letters en cijfers, zoals 7KXM-2QPD-9T4H.',
    unknown: 'We vinden niets met dit kenmerk. Kijk je het nog eens na?',
  },
  loading: 'We kijken het na. Een ogenblik.',
  failed: {
    offline:
      'We kunnen nu niet zien hoe het ermee staat: er is geen verbinding. Aan wat je hebt verstuurd, verandert dat niets.',
    error:
      'We kunnen nu niet zien hoe het ermee staat: er ging iets mis. Aan wat je hebt verstuurd, verandert dat niets.',
    again: 'Probeer het opnieuw',
  },
  test: 'Dit is een test. Er wordt niets echt opgezegd.',
  standing: {
    received: () => 'Ontvangen. Of het al verwerkt is, weten we hier nog niet.',
    undone: () => 'Je intrekking is ontvangen. Of je abonnement doorloopt, hoor je van je aanbieder.',
    stands: () => 'Je intrekking is ontvangen. Maar een andere opzegging of herroeping geldt nog.',
    scheduled: (day: string) =>
      day ? `Verwerkt: je abonnement stopt op ${day}.` : 'Verwerkt: je abonnement gaat stoppen.',
    effective: (day: string) => (day ? `Je abonnement is gestopt op ${day}.` : 'Je abonnement is gestopt.'),
    failed: () =>
      'Bij het verwerken ging iets mis. Je opzegging is wel ontvangen. Bewaar je ontvangstbewijs en vraag bij je aanbieder na hoe het zit.',
    open: (moment: string) => `Je bericht is ontvangen. Je krijgt uiterlijk op ${moment} antwoord.`,
    overdue: (moment: string) =>
      `Je zou uiterlijk op ${moment} antwoord krijgen. Dat is niet gelukt, en dat spijt ons. Je bericht staat nog open.`,
    reported: (moment: string) =>
      `Je zou uiterlijk op ${moment} antwoord krijgen. Dat is niet gelukt, en dat spijt ons. Je bericht staat nog open. We hebben doorgegeven dat je te lang wacht.`,
    answered: () => 'Je bericht is beantwoord.',
    solved: () => 'Je liet weten dat het is opgelost.',
    reopened: (moment: string) =>
      `Je liet weten dat het nog niet is opgelost. Je krijgt uiterlijk op ${moment} opnieuw antwoord.`,
    unasked: () => 'Je bericht is ontvangen. Je wilde er geen antwoord op.',
  },
  /** Wat er nu gebeurt, voor wie het ontvangstbewijs heeft. */
  next: {
    received: 'Je hoeft nu niets te doen.',
    stands: 'Wil je blijven? Trek die dan ook in, of vraag het je aanbieder.',
    scheduled: 'Je hoeft niets meer te doen.',
    open: 'Je hoeft nu niets te doen. Het antwoord lees je hier.',
    reopened: 'Je hoeft nu niets te doen. Het antwoord lees je hier.',
    solved: 'Fijn dat het is opgelost.',
  },
  readIt: 'Open de link naar je ontvangstbewijs om het antwoord te lezen.',
  reference: 'Kenmerk',
  receivedAt: 'Ontvangen op',
  endsOn: 'Je abonnement loopt tot en met',
  endedOn: 'Je abonnement liep tot en met',
  updatedAt: 'Laatst bijgewerkt',
  you: (moment: string) => `Jouw bericht van ${moment}`,
  team: (moment: string) => `Ons antwoord van ${moment}`,
  erased: 'Deze tekst is gewist.',
  receipt: 'Bekijk ontvangstbewijs',
  saveHtml: 'Bewaar ontvangstbewijs',
  saveJson: 'Bewaar als JSON, voor programma’s',
  calendar: {
    add: 'Zet de einddatum in je agenda',
    summary: 'Laatste dag van je abonnement',
    description: (reference: string) => `Je hebt opgezegd. Kenmerk: ${reference}.`,
    fileName: 'einddatum',
  },
  reactivate: 'Opnieuw beginnen',
  refresh: 'Kijk opnieuw',
  other: 'Iets anders opzoeken',
  judge: {
    question: 'Is het hiermee opgelost?',
    stillNot: 'Toch niet opgelost?',
    missing: 'Nog niet opgelost? Schrijf hier wat er mist.',
    optional: '(hoeft niet)',
    yes: 'Ja, opgelost',
    no: 'Nee, nog niet',
    sending: 'We geven het door. Een ogenblik.',
    failed: 'Dit is nog niet aangekomen. Wat je hebt geschreven, staat er nog. Probeer je het nog een keer?',
  },
  help: 'Wil je niet wachten? Zo bereik je ons ook:',
};

export type StatusStrings = typeof nl;
export default nl;
