/** Nederlands. The source of keys: the other languages are checked against it. */
import survey from '../survey/nl.ts';

const nl = {
  test: 'Dit is een test. Er wordt niets echt opgezegd.',
  cancel: {
    confirm: 'Nu opzeggen',
    title: (plan?: string) => (plan === undefined ? 'Je abonnement opzeggen' : `${plan} opzeggen`),
    endsOn: 'Als je nu opzegt, loopt je abonnement nog tot en met',
    endsUnknown: 'Wanneer je abonnement stopt, weten we hier niet zeker. Opzeggen kan wel gewoon.',
    why: 'Waarom deze datum?',
    whyUnknown: 'Waarom is dat niet bekend?',
    untilLabel: 'Tot die dag',
    until: 'Alles blijft zoals het is.',
    chargesLabel: 'Wat je nog betaalt',
    charge: (amount: string, day: string) => `${amount} op ${day}`,
    nothingMore: 'Niets meer',
    chargesUnknown: 'Dat weten we hier niet zeker. Kijk in je voorwaarden of vraag het na.',
    messageLabel: 'Dit versturen we voor je',
    later: 'Liever op een latere dag?',
    nothingSent: 'Wil je toch blijven? Sluit dan deze pagina. Er is nog niets verstuurd.',
    withoutConfig: { help: 'Je kunt hier toch opzeggen.', go: 'Opzeggen zonder deze gegevens' },
  },
  withdraw: {
    confirm: 'Herroeping bevestigen',
    title: 'Je overeenkomst herroepen',
    lead: 'Met herroepen draai je de koop terug. Je hoeft niet te zeggen waarom.',
    open: (day: string, left: string) => `Je kunt je nog bedenken tot en met ${day} (${left}).`,
    daysLeft: (days: number) =>
      ['vandaag is de laatste dag', 'morgen is de laatste dag'][days] ?? `nog ${days} dagen`,
    over: (day: string) =>
      `Volgens onze berekening liep je bedenktijd tot en met ${day}. Je mag je herroeping toch versturen. Je krijgt dan een ontvangstbewijs, en je aanbieder hoort je te antwoorden.`,
    unknown:
      'Tot en met wanneer je je kunt bedenken, weten we hier niet zeker. Je herroeping versturen kan wel gewoon.',
    about: 'Waar het om gaat',
    refund: 'Je geld terug',
    refundBy: (day: string, amount?: string) =>
      amount === undefined ? `Uiterlijk op ${day}` : `${amount}, uiterlijk op ${day}`,
    goods: 'Wat je hebt gekregen',
    returnBy: (day: string) => `Stuur je terug, uiterlijk op ${day}`,
    items: 'Gaat het maar om een deel?',
    itemsHint: 'Kruis dan aan wat je terugdraait. Kruis je niets aan, dan gaat het om alles.',
    who: 'Jouw gegevens',
    orderHint: 'Weet je het nummer niet? Schrijf dan wat je kocht, en wanneer.',
    mailed: 'Je krijgt je ontvangstbewijs ook per mail.',
    instead: 'Opzeggen is iets anders. Dan blijft de koop staan en stop je voor de toekomst.',
    insteadLink: 'Ik wil opzeggen, niet herroepen',
    nothingSent: 'Er is nog niets verstuurd. Dat gebeurt pas als je op de knop drukt.',
    next: 'Hoe het verder gaat',
    nextLead: 'Deze dagen stonden op de pagina waar je je herroeping verstuurde.',
    withoutConfig: { help: 'Je kunt hier toch herroepen.', go: 'Herroepen zonder deze gegevens' },
  },
  situation: {
    canceled: {
      title: 'Je hebt al opgezegd.',
      endsOn: (day: string) => `Je abonnement loopt nog tot en met ${day}.`,
      ended: (day: string) => `Je abonnement liep tot en met ${day}.`,
      receipt: 'Bekijk je opzegging, of trek die in',
      again: 'Twijfel je of het is gelukt? Dan mag je hieronder nog een keer opzeggen.',
    },
    pastDue: {
      lead: (owed?: string) =>
        owed
          ? `Er staat nog ${owed} open. Opzeggen kan gewoon.`
          : 'Er staat nog iets open. Opzeggen kan gewoon.',
      stays: 'Wat je al moest betalen, verandert daar niet door.',
    },
    promotional: (price: string, until: string, then: string) =>
      `Je betaalt nu een actieprijs: ${price}, tot en met ${until}. Daarna zou het ${then} worden.`,
    trial: {
      until: (day: string) => `Je proefperiode loopt tot en met ${day}.`,
      free: 'Als je nu opzegt, betaal je niets.',
    },
    appStore: {
      lead: (store: string) =>
        `Je betaalt via ${store}. Daar moet je je abonnement ook stopzetten, anders blijft ${store} afschrijven.`,
      steps: (store: string) => [
        `Open je abonnementen bij ${store}.`,
        'Kies dit abonnement.',
        'Kies opzeggen, en bevestig.',
      ],
      open: (store: string) => `Open je abonnementen bij ${store}`,
    },
    refund: {
      label: 'Wat je terugkrijgt',
      none: 'Niets. Wat je al hebt betaald, krijg je niet terug.',
      by: (amount: string, day: string) => `${amount}, uiterlijk op ${day}`,
      laterKnown: 'Dat hangt af van de laatste dag, en die weten we hier nog niet.',
      unknown: (until: string) =>
        `Dat weten we hier niet. Je hebt betaald tot en met ${until}. Vraag na of je de rest terugkrijgt.`,
      how: 'Hoe is dat berekend?',
      paid: (paid: string, from: string, until: string, total: number) =>
        `Je hebt ${paid} betaald voor ${from} tot en met ${until}. Dat zijn ${total} dagen.`,
      left: (last: string, days: number) =>
        `Na ${last}, je laatste dag, blijven daarvan ${days} ${days === 1 ? 'dag' : 'dagen'} over.`,
      share: (paid: string, days: number, total: number, share: string) =>
        `${paid} × ${days} ÷ ${total} = ${share}, afgerond op hele centen.`,
    },
    consequences: {
      access: { label: 'Gebruiken', 'until-end': 'Tot en met de laatste dag kun je alles gebruiken.' },
      data: {
        label: 'Je gegevens',
        kept: 'Wat je hebt opgeslagen, blijft bewaard.',
        'deleted-at-end':
          'Wat je hebt opgeslagen, wordt na de laatste dag gewist. Bewaar vooraf wat je wilt houden.',
      },
      account: {
        label: 'Je account',
        stays: 'Je account blijft bestaan.',
        'closed-at-end': 'Je account wordt na de laatste dag gesloten.',
        separate: 'Je account blijft bestaan. Alleen je account verwijderen is geen opzegging.',
      },
      seats: { label: 'Anderen', 'end-too': 'Voor iedereen op dit abonnement stopt het op dezelfde dag.' },
      credits: {
        label: 'Je tegoed',
        kept: 'Je tegoed blijft staan.',
        'lost-at-end': 'Je tegoed kun je gebruiken tot en met de laatste dag. Daarna vervalt het.',
      },
    },
  },
  fields: {
    legend: 'Om welk abonnement gaat het?',
    identity: 'Vul je klantnummer of je e-mailadres in. Dan is duidelijk om welk abonnement het gaat.',
    kind: 'Wat voor opzegging is het?',
    ordinary: 'Gewone opzegging',
    extraordinary: 'Opzegging om een bijzondere reden',
    cause: 'De bijzondere reden (alleen als je die hebt)',
    name: 'Naam',
    contract: 'Klantnummer of contractnummer',
    order: 'Bestelnummer of contractnummer',
    phoneLine: 'Telefoonnummer van de aansluiting',
    endDate: 'Einddatum (laat leeg als je zo snel mogelijk wilt stoppen)',
    email: 'E-mailadres',
    comment: 'Wil je er iets over kwijt?',
    message: 'Je bericht',
    replyTo: 'Je e-mailadres, voor het antwoord',
    missing: 'Nog niet opgelost? Schrijf hier wat er mist.',
    optional: '(hoeft niet)',
  },
  contact: {
    title: 'Stel een vraag of meld een klacht',
    lead: 'Je ziet meteen wanneer je uiterlijk antwoord krijgt.',
    kind: 'Wat wil je sturen?',
    question: 'Een vraag',
    complaint: 'Een klacht',
    answerBy: (moment: string) => `(antwoord uiterlijk op ${moment})`,
    topic: 'Waar gaat het over?',
    topics: {
      subscription: 'Mijn abonnement',
      delivery: 'De bezorging',
      payment: 'Een betaling of factuur',
      account: 'Inloggen of mijn gegevens',
      product: 'Wat ik krijg of gebruik',
      service: 'Hoe ik geholpen ben',
      other: 'Iets anders',
    },
    noAnswer: 'Ik hoef geen antwoord',
    needReply: 'Vul je e-mailadres in, of kruis aan dat je geen antwoord hoeft.',
    send: 'Verstuur mijn bericht',
  },
  declaration: {
    ordinary: (plan?: string) =>
      plan === undefined ? 'Ik zeg mijn abonnement op.' : `Ik zeg mijn abonnement op ${plan} op.`,
    extraordinary: (cause: string) => `Ik zeg op om een bijzondere reden: ${cause}`,
    cause: (cause: string) => `Als reden noem ik: ${cause}`,
    endsOn: (day: string) => `Volgens deze pagina is ${day} de laatste dag.`,
    asap: 'Graag zo snel als het kan.',
    wanted: (day: string) => `Ik wil dat het stopt op ${day}.`,
    name: (name: string) => `Naam: ${name}.`,
    contract: (contract: string) => `Klantnummer of contractnummer: ${contract}.`,
    phoneLine: (number: string) => `Telefoonnummer van de aansluiting: ${number}.`,
    email: (email: string) => `E-mailadres: ${email}.`,
    withdraw: (what?: string) =>
      what === undefined ? 'Ik herroep mijn overeenkomst.' : `Ik herroep mijn overeenkomst: ${what}.`,
    onlyItems: (items: string[]) => `Het gaat alleen om: ${items.join('; ')}.`,
    order: (reference: string) => `Bestelnummer of contractnummer: ${reference}.`,
    undo: (moment: string) => `Ik trek mijn opzegging van ${moment} in. Ik wil mijn abonnement houden.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Je opzegging is ontvangen',
      'cancellation.undone': 'Je intrekking is ontvangen',
      'withdrawal.requested': 'Je herroeping is ontvangen',
      'survey.answered': 'Dank je wel',
      'contact.submitted': 'Je bericht is ontvangen',
      'preferences.changed': 'Je voorkeur is ontvangen',
      'flow.step': 'Ontvangen',
    },
    document: 'Ontvangstbewijs',
    receivedAt: (moment: string) => `Ontvangen op ${moment}.`,
    undone: 'Of je abonnement doorloopt, hoor je van je aanbieder.',
    thanks: 'Je antwoord is binnen. We lezen het.',
    reference: 'Kenmerk',
    received: 'Ontvangen op',
    zone: (zone: string) => `tijdzone ${zone}`,
    endsOn: 'Je abonnement loopt tot en met',
    endsAccording: 'volgens de pagina waar je opzegde',
    endsUnknown: 'Dat hoor je nog',
    answerBy: 'Antwoord uiterlijk op',
    declared: 'Dit heb je verstuurd',
    notAccepted:
      'Dit bewijst dat je bericht is aangekomen, en wanneer. Of het al verwerkt is, staat er niet in.',
    keep: 'Deze pagina printen mag ook.',
    save: 'Bewaar ontvangstbewijs',
    status: 'Kijk hoe het ermee staat',
    back: 'Terug naar je ontvangstbewijs',
    proof: 'Voor wie wil nakijken of dit bewijs echt is',
    proofHow:
      'Hieronder staat het bewijs met een digitale handtekening, en de sleutel waarmee je die controleert.',
    checking: 'Je browser heeft dit bewijs nog niet nagekeken. Daarvoor is JavaScript nodig.',
    genuine: 'Nagekeken: de handtekening klopt, en deze pagina zegt hetzelfde als het bewijs.',
    altered: 'Let op: dit bewijs is veranderd. De handtekening of de tekst op deze pagina klopt niet.',
    unable: 'Deze browser kan de handtekening niet nakijken.',
    jws: 'Het bewijs (JWS)',
    key: 'De sleutel (JWK)',
  },
  survey,
  marketing: {
    title: 'Ook geen reclame meer?',
    hint: 'Eén klik is genoeg. Berichten over je opzegging blijf je krijgen.',
    button: 'Stuur me ook geen reclame meer',
    declared: 'Stuur me geen reclame meer.',
  },
  undo: {
    title: 'Toch blijven?',
    lead: 'Zolang je abonnement loopt, kun je je opzegging intrekken. Of het doorloopt, hoor je dan van je aanbieder.',
    button: 'Opzegging intrekken',
  },
  startAgain: {
    title: 'Weer beginnen?',
    lead: 'Wil je terugkomen? Je bent welkom.',
    link: 'Opnieuw beginnen',
  },
  status: {
    title: 'Hoe het ermee staat',
    ask: 'Vul het kenmerk in dat op je ontvangstbewijs staat.',
    reference: 'Kenmerk',
    look: 'Bekijk',
    unknown: 'We vinden niets met dit kenmerk. Kijk je het nog eens na?',
    received: 'Ontvangen. Of het al verwerkt is, weten we hier nog niet.',
    undone: 'Je intrekking is ontvangen. Of je abonnement doorloopt, hoor je van je aanbieder.',
    stands: 'Maar een andere opzegging of herroeping geldt nog.',
    standsNext: 'Wil je blijven? Trek die dan ook in, of vraag het je aanbieder.',
    scheduled: (day?: string) =>
      day === undefined
        ? 'Verwerkt: je abonnement gaat stoppen.'
        : `Verwerkt: je abonnement stopt op ${day}.`,
    effective: (day?: string) =>
      day === undefined ? 'Je abonnement is gestopt.' : `Je abonnement is gestopt op ${day}.`,
    failed:
      'Bij het verwerken ging iets mis. Je opzegging is wel ontvangen. Bewaar je ontvangstbewijs en vraag bij je aanbieder na hoe het zit.',
    withdrawal: {
      scheduled: 'Je herroeping wordt afgehandeld.',
      effective: 'Je herroeping is afgehandeld.',
      failed:
        'Bij het afhandelen ging iets mis. Je herroeping is wel ontvangen. Bewaar je ontvangstbewijs en vraag bij je aanbieder na hoe het zit.',
    },
    updated: 'Laatst bijgewerkt',
    contact: {
      open: (moment: string) => `Je bericht is ontvangen. Je krijgt uiterlijk op ${moment} antwoord.`,
      overdue: (moment: string) =>
        `Je zou uiterlijk op ${moment} antwoord krijgen. Dat is niet gelukt, en dat spijt ons. Je bericht staat nog open.`,
      reported: 'We hebben doorgegeven dat je te lang wacht.',
      answered: 'Je bericht is beantwoord.',
      unasked: 'Je bericht is ontvangen. Je wilde er geen antwoord op.',
      readIt: 'Open je ontvangstbewijs om het antwoord te lezen.',
      solved: 'Je liet weten dat het is opgelost.',
      reopened: (moment: string) =>
        `Je liet weten dat het nog niet is opgelost. Je krijgt uiterlijk op ${moment} opnieuw antwoord.`,
      you: (moment: string) => `Jouw bericht van ${moment}`,
      team: (moment: string) => `Ons antwoord van ${moment}`,
      erased: 'Deze tekst is gewist.',
      question: 'Is het hiermee opgelost?',
      yes: 'Ja, opgelost',
      no: 'Nee, nog niet',
      stillNot: 'Toch niet opgelost?',
    },
  },
  problem: {
    title: 'Dit is nog niet gelukt',
    notReceived: 'Er is nog niets ontvangen. Wat je hebt ingevuld, staat hieronder.',
    fix: 'Kijk dit nog na',
    again: 'Verstuur opnieuw',
    busy: 'Het is hier nu even te druk. Wacht een paar tellen en verstuur het opnieuw.',
    internal: 'Er ging hier iets mis. Verstuur het nog een keer; dubbel versturen kan geen kwaad.',
    tooLarge: 'De tekst is te lang. Maak hem korter en verstuur hem opnieuw.',
    reused: 'Vanaf deze pagina is al iets ontvangen, met een andere inhoud.',
    reusedLead: 'Wil je ook deze tekst versturen? Dat kan, als een nieuw bericht.',
    takenBack: 'Deze opzegging was al ontvangen, en daarna heb je hem ingetrokken. Hij geldt dus niet meer.',
    takenBackLead: 'Wil je toch opzeggen? Dat kan, als een nieuw bericht.',
    sendAsNew: 'Verstuur als nieuw bericht',
    forbidden:
      'Dit kan alleen vanaf de pagina van deze dienst zelf. Ga ernaartoe en probeer het daar opnieuw.',
    notFound: 'Deze pagina bestaat niet, of niet meer.',
    erased:
      'Wat hier stond, is gewist. Heb je het ontvangstbewijs zelf bewaard? Dan bewijst dat nog steeds wat er is ontvangen, en wanneer.',
    config: 'De website waar je vandaan komt, gaf gegevens door die niet kloppen.',
    configFor: 'Voor de beheerder van de website:',
    otherWays: 'Liever op een andere manier?',
    mail: 'Mail naar',
    phone: 'Bel',
    post: 'Schrijf naar',
    malformed: 'Dit klopt nog niet helemaal. Kijk je het na?',
    missing: 'Vul dit nog in.',
  },
};

export type Words = typeof nl;
export default nl;
