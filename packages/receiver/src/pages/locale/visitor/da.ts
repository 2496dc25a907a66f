/** Dansk. */
import survey from '../survey/da.ts';
import type { Words } from './nl.ts';

const da: Words = {
  test: 'Det her er en test. Der bliver ikke opsagt noget rigtigt.',
  cancel: {
    confirm: 'Opsig abonnement',
    title: (plan) => (plan === undefined ? 'Opsig dit abonnement' : `Opsig ${plan}`),
    endsOn: 'Hvis du opsiger nu, løber dit abonnement til og med den',
    endsUnknown:
      'Vi kan ikke sige med sikkerhed, hvornår dit abonnement slutter. Du kan godt opsige alligevel.',
    why: 'Hvorfor denne dato?',
    whyUnknown: 'Hvorfor ved vi det ikke?',
    untilLabel: 'Indtil da',
    until: 'Alt fortsætter som nu.',
    chargesLabel: 'Det skal du stadig betale',
    charge: (amount, day) => `${amount} den ${day}`,
    nothingMore: 'Ikke mere',
    chargesUnknown: 'Det kan vi ikke sige med sikkerhed. Se i dine vilkår, eller spørg.',
    messageLabel: 'Det sender vi for dig',
    later: 'Hellere en senere dag?',
    nothingSent: 'Vil du fortsætte alligevel? Så luk bare siden. Der er ikke sendt noget endnu.',
    withoutConfig: { help: 'Du kan godt opsige her alligevel.', go: 'Opsig uden disse oplysninger' },
  },
  withdraw: {
    confirm: 'Bekræft fortrydelse',
    title: 'Fortryd din aftale',
    lead: 'Når du fortryder, går handlen tilbage. Du behøver ikke sige hvorfor.',
    open: (day, left) => `Du kan stadig fortryde til og med den ${day} (${left}).`,
    daysLeft: (days) =>
      ['i dag er den sidste dag', 'i morgen er den sidste dag'][days] ?? `${days} dage tilbage`,
    over: (day) =>
      `Efter vores beregning kunne du fortryde til og med den ${day}. Du kan godt sende din fortrydelse alligevel. Så får du en kvittering, og virksomheden bør svare dig.`,
    unknown:
      'Vi kan ikke sige med sikkerhed, hvor længe du kan fortryde. Du kan godt sende din fortrydelse alligevel.',
    about: 'Det drejer sig om',
    refund: 'Dine penge tilbage',
    refundBy: (day, amount) => (amount === undefined ? `Senest den ${day}` : `${amount}, senest den ${day}`),
    goods: 'Det, du har fået',
    returnBy: (day) => `Send det tilbage senest den ${day}`,
    items: 'Gælder det kun en del?',
    itemsHint: 'Sæt kryds ved det, du fortryder. Hvis du ikke sætter kryds, gælder det hele.',
    who: 'Dine oplysninger',
    orderHint: 'Kender du ikke nummeret? Så skriv, hvad du har købt, og hvornår.',
    mailed: 'Du får også kvitteringen på mail.',
    instead: 'At opsige er noget andet: Købet gælder stadig, men du fortsætter ikke fremover.',
    insteadLink: 'Jeg vil opsige, ikke fortryde',
    nothingSent: 'Der er ikke sendt noget endnu. Det sker først, når du trykker på knappen.',
    next: 'Sådan går det videre',
    nextLead: 'Disse datoer stod på den side, hvor du fortrød aftalen.',
    withoutConfig: { help: 'Du kan godt fortryde her alligevel.', go: 'Fortryd uden disse oplysninger' },
  },
  situation: {
    canceled: {
      title: 'Du har allerede opsagt.',
      endsOn: (day) => `Dit abonnement løber til og med den ${day}.`,
      ended: (day) => `Dit abonnement løb til og med den ${day}.`,
      receipt: 'Se din opsigelse, eller træk den tilbage',
      again: 'Er du i tvivl, om det lykkedes? Så kan du opsige en gang til herunder.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Du mangler at betale ${owed}. Du kan godt opsige alligevel.`
          : 'Du mangler at betale noget. Du kan godt opsige alligevel.',
      stays: 'Det ændrer ikke på det, du allerede skulle betale.',
    },
    promotional: (price, until, then) =>
      `Du betaler en særpris nu: ${price}, til og med den ${until}. Derefter ville ${then} være prisen.`,
    trial: {
      until: (day) => `Din prøveperiode løber til og med den ${day}.`,
      free: 'Hvis du opsiger nu, betaler du ikke noget.',
    },
    appStore: {
      lead: (store) =>
        `Du betaler gennem ${store}. Du skal også stoppe abonnementet dér, ellers bliver ${store} ved med at trække penge.`,
      steps: (store) => [
        `Åbn dine abonnementer hos ${store}.`,
        'Vælg dette abonnement.',
        'Vælg at opsige, og bekræft.',
      ],
      open: (store) => `Åbn dine abonnementer hos ${store}`,
    },
    refund: {
      label: 'Det får du tilbage',
      none: 'Ikke noget. Det, du allerede har betalt, får du ikke tilbage.',
      by: (amount, day) => `${amount}, senest den ${day}`,
      laterKnown: 'Det afhænger af den sidste dag, og den kender vi ikke her endnu.',
      unknown: (until) =>
        `Det ved vi ikke her. Du har betalt til og med den ${until}. Spørg, om du får resten tilbage.`,
      how: 'Hvordan er det regnet ud?',
      paid: (paid, from, until, total) =>
        `Du har betalt ${paid} for tiden fra den ${from} til og med den ${until}. Det er ${total} ${total === 1 ? 'dag' : 'dage'}.`,
      left: (last, days) =>
        `Efter den ${last}, din sidste dag, er der ${days} ${days === 1 ? 'dag' : 'dage'} tilbage af dem.`,
      share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, efter afrunding.`,
    },
    consequences: {
      access: { label: 'Brug', 'until-end': 'Du kan bruge det hele til og med den sidste dag.' },
      data: {
        label: 'Dine data',
        kept: 'Det, du har gemt, bliver bevaret.',
        'deleted-at-end':
          'Det, du har gemt, bliver slettet efter den sidste dag. Tag en kopi inden da af det, du vil beholde.',
      },
      account: {
        label: 'Din konto',
        stays: 'Du beholder din konto.',
        'closed-at-end': 'Din konto bliver lukket efter den sidste dag.',
        separate: 'Du beholder din konto. At slette kontoen er ikke nok til at opsige.',
      },
      seats: { label: 'Andre', 'end-too': 'Det stopper samme dag for alle på dette abonnement.' },
      credits: {
        label: 'Dit tilgodehavende',
        kept: 'Du beholder dit tilgodehavende.',
        'lost-at-end': 'Du kan bruge dit tilgodehavende til og med den sidste dag. Derefter er det væk.',
      },
    },
  },
  fields: {
    legend: 'Hvilket abonnement drejer det sig om?',
    identity:
      'Skriv dit kundenummer eller din mailadresse. Så er det klart, hvilket abonnement det drejer sig om.',
    kind: 'Hvilken slags opsigelse er det?',
    ordinary: 'Almindelig opsigelse',
    extraordinary: 'Opsigelse af en særlig grund',
    cause: 'Den særlige grund (kun hvis du har en)',
    name: 'Navn',
    contract: 'Kundenummer eller aftalenummer',
    order: 'Ordrenummer eller aftalenummer',
    phoneLine: 'Abonnementets telefonnummer',
    endDate: 'Slutdato (lad feltet stå tomt, hvis du vil stoppe så hurtigt som muligt)',
    email: 'Mailadresse',
    comment: 'Er der noget, du gerne vil sige om det?',
    message: 'Din besked',
    replyTo: 'Din mailadresse, til svaret',
    missing: 'Ikke løst endnu? Skriv her, hvad der mangler.',
    optional: '(valgfrit)',
  },
  contact: {
    title: 'Stil et spørgsmål, eller send en klage',
    lead: 'Du ser med det samme, hvornår du senest får svar.',
    kind: 'Hvad vil du sende?',
    question: 'Et spørgsmål',
    complaint: 'En klage',
    answerBy: (moment) => `(svar senest den ${moment})`,
    topic: 'Hvad handler det om?',
    topics: {
      subscription: 'Mit abonnement',
      delivery: 'Leveringen',
      payment: 'En betaling eller regning',
      account: 'Login eller mine oplysninger',
      product: 'Det, jeg får eller bruger',
      service: 'Den hjælp, jeg fik',
      other: 'Noget andet',
    },
    noAnswer: 'Jeg behøver ikke svar',
    needReply: 'Skriv din mailadresse, eller sæt kryds ved, at du ikke behøver svar.',
    send: 'Send min besked',
  },
  declaration: {
    ordinary: (plan) =>
      plan === undefined ? 'Jeg opsiger mit abonnement.' : `Jeg opsiger mit abonnement på ${plan}.`,
    extraordinary: (cause) => `Jeg opsiger af en særlig grund: ${cause}`,
    cause: (cause) => `Jeg angiver denne grund: ${cause}`,
    endsOn: (day) => `Ifølge denne side er den sidste dag den ${day}.`,
    asap: 'Gerne så hurtigt som muligt.',
    wanted: (day) => `Jeg vil gerne stoppe den ${day}.`,
    name: (name) => `Navn: ${name}.`,
    contract: (contract) => `Kundenummer eller aftalenummer: ${contract}.`,
    phoneLine: (number) => `Abonnementets telefonnummer: ${number}.`,
    email: (email) => `Mailadresse: ${email}.`,
    withdraw: (what) =>
      what === undefined ? 'Jeg fortryder min aftale.' : `Jeg fortryder min aftale: ${what}.`,
    onlyItems: (items) => `Det gælder kun: ${items.join('; ')}.`,
    order: (reference) => `Ordrenummer eller aftalenummer: ${reference}.`,
    undo: (moment) =>
      `Jeg trækker min opsigelse fra den ${moment} tilbage. Jeg vil gerne beholde mit abonnement.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Din opsigelse er modtaget',
      'cancellation.undone': 'Dit ønske om at fortsætte er modtaget',
      'withdrawal.requested': 'Din fortrydelse er modtaget',
      'survey.answered': 'Tak',
      'contact.submitted': 'Din besked er modtaget',
      'preferences.changed': 'Dit ønske er modtaget',
      'flow.step': 'Modtaget',
    },
    document: 'Kvittering',
    receivedAt: (moment) => `Modtaget den ${moment}.`,
    undone: 'Virksomheden bekræfter, om dit abonnement fortsætter.',
    thanks: 'Dit svar er nået frem. Vi læser det.',
    reference: 'Referencenummer',
    received: 'Modtaget den',
    zone: (zone) => `tidszone ${zone}`,
    endsOn: 'Dit abonnement løber til og med',
    endsAccording: 'ifølge den side, hvor du opsagde',
    endsUnknown: 'Det får du besked om',
    answerBy: 'Svar senest den',
    declared: 'Det har du sendt',
    notAccepted: 'Det beviser, at din besked er nået frem, og hvornår. Det siger ikke, om den er behandlet.',
    keep: 'Gem dit bevis: Print siden, eller gem den.',
    save: 'Gem kvitteringen',
    status: 'Se, hvor langt sagen er',
    back: 'Tilbage til din kvittering',
    proof: 'Til dig, der vil tjekke, om kvitteringen er ægte',
    proofHow: 'Herunder står kvitteringen med en digital signatur og den nøgle, du kan tjekke den med.',
    checking: 'Din browser har ikke tjekket kvitteringen endnu. Det kræver JavaScript.',
    genuine: 'Tjekket: Signaturen er rigtig, og denne side siger det samme som kvitteringen.',
    altered:
      'Vær opmærksom på, at kvitteringen er ændret. Signaturen eller teksten på denne side er ikke rigtig.',
    unable: 'Denne browser kan ikke tjekke signaturen.',
    jws: 'Kvitteringen (JWS)',
    key: 'Nøglen (JWK)',
  },
  survey,
  marketing: {
    title: 'Heller ikke flere reklamer?',
    hint: 'Ét klik er nok. Du får stadig beskeder om din opsigelse.',
    button: 'Send mig heller ikke reklamer mere',
    declared: 'Send mig ikke flere reklamer.',
  },
  undo: {
    title: 'Vil du fortsætte alligevel?',
    lead: 'Så længe dit abonnement løber, kan du trække din opsigelse tilbage. Virksomheden bekræfter så, om det fortsætter.',
    button: 'Træk min opsigelse tilbage',
  },
  startAgain: {
    title: 'Vil du begynde igen?',
    lead: 'Vil du gerne tilbage? Du er velkommen.',
    link: 'Begynd igen',
  },
  status: {
    title: 'Hvor langt er sagen?',
    ask: 'Skriv det referencenummer, der står på din kvittering.',
    reference: 'Referencenummer',
    look: 'Se',
    unknown: 'Vi finder ikke noget med dette referencenummer. Vil du tjekke det igen?',
    received: 'Modtaget. Vi har ikke fået besked om, at det er behandlet.',
    undone: 'Dit ønske om at fortsætte er modtaget. Virksomheden bekræfter, om dit abonnement fortsætter.',
    stands:
      'Men der er også modtaget en anden opsigelse eller fortrydelse for det samme abonnement, og den gælder stadig.',
    standsNext: 'Vil du fortsætte? Så træk også den tilbage, eller spørg virksomheden.',
    scheduled: (day) =>
      day === undefined
        ? 'Behandlet: Dit abonnement vil slutte.'
        : `Behandlet: Dit abonnement slutter den ${day}.`,
    effective: (day) =>
      day === undefined ? 'Dit abonnement er slut.' : `Dit abonnement sluttede den ${day}.`,
    failed:
      'Noget gik galt i behandlingen. Din opsigelse er stadig modtaget. Gem din kvittering, og spørg virksomheden.',
    withdrawal: {
      scheduled: 'Din fortrydelse er ved at blive behandlet.',
      effective: 'Din fortrydelse er behandlet.',
      failed:
        'Noget gik galt i behandlingen. Din fortrydelse er stadig modtaget. Gem din kvittering, og spørg virksomheden.',
    },
    updated: 'Sidst opdateret',
    contact: {
      open: (moment) => `Din besked er modtaget. Du får svar senest den ${moment}.`,
      overdue: (moment) =>
        `Du skulle have haft svar senest den ${moment}. Det nåede vi ikke, og det er vi kede af. Din besked er stadig åben.`,
      reported: 'Det er meldt, at du venter for længe.',
      answered: 'Din besked er besvaret.',
      unasked: 'Din besked er modtaget. Du ville ikke have svar på den.',
      readIt: 'Åbn din kvittering for at læse svaret.',
      solved: 'Du har sagt, at det er løst.',
      reopened: (moment) =>
        `Du har sagt, at det ikke er løst endnu. Du får et nyt svar senest den ${moment}.`,
      you: (moment) => `Din besked fra den ${moment}`,
      team: (moment) => `Vores svar fra den ${moment}`,
      erased: 'Denne tekst er slettet.',
      question: 'Er det løst nu?',
      yes: 'Ja, det er løst',
      no: 'Nej, ikke endnu',
      stillNot: 'Alligevel ikke løst?',
    },
  },
  problem: {
    title: 'Det er ikke lykkedes endnu',
    notReceived: 'Der er ikke modtaget noget endnu. Det, du har udfyldt, står herunder.',
    fix: 'Se på det her igen',
    again: 'Send igen',
    busy: 'Der er for travlt her lige nu. Vent nogle sekunder, og send det igen.',
    internal: 'Noget gik galt her. Send det en gang til. Det skader ikke at sende to gange.',
    tooLarge: 'Teksten er for lang. Gør den kortere, og send den igen.',
    reused: 'Der er allerede modtaget noget fra denne side, med et andet indhold.',
    reusedLead: 'Vil du også sende denne tekst? Det kan du godt, som en ny besked.',
    takenBack:
      'Denne opsigelse var allerede modtaget, og bagefter trak du den tilbage. Den gælder altså ikke længere.',
    takenBackLead: 'Vil du opsige alligevel? Det kan du godt, som en ny besked.',
    sendAsNew: 'Send som en ny besked',
    forbidden: 'Det kan du kun gøre fra tjenestens egen side. Gå derhen, og prøv igen dér.',
    notFound: 'Denne side findes ikke, eller den findes ikke mere.',
    erased:
      'Det, der stod her, er slettet. Har du selv gemt kvitteringen? Så beviser den stadig, hvad der er modtaget, og hvornår.',
    config: 'Den hjemmeside, du kom fra, gav nogle oplysninger, der ikke er rigtige.',
    configFor: 'Til den, der står for hjemmesiden:',
    otherWays: 'Vil du hellere gøre det på en anden måde?',
    mail: 'Skriv en mail til',
    phone: 'Ring til',
    post: 'Skriv et brev til',
    malformed: 'Det ser ikke helt rigtigt ud endnu. Vil du se på det igen?',
    missing: 'Udfyld også dette felt.',
  },
};

export default da;
