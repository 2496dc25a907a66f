/** De vragen op de pagina met cijfers, en hoe de antwoorden erop luiden. */
import type { PlanPrice, Tenure } from '@fairwell/schema';
import type { By, Narrowing } from '../../insights/insights.filters.ts';
import type { SectionName } from '../../insights/insights.section.ts';

const count = (n: number) => new Intl.NumberFormat('nl').format(n);

const nl = {
  questions: {
    why: 'Waarom gaan mensen weg?',
    since: 'Sinds wanneer?',
    who: 'Wie zijn het?',
    became: 'Wat werd er van de opzeggingen?',
    cost: 'Wat kost het?',
    waiting: 'Wie wacht nog op antwoord?',
    topics: 'Waar gaan vragen en klachten over?',
    ease: 'Is opzeggen makkelijk?',
    loyalty: 'Wat krijgen blijvers, en wat vertrekkers?',
    offers: 'Wat werd er van het aanbod?',
  } satisfies Record<SectionName, string>,
  summary: {
    label: 'De vragen en het korte antwoord',
    pending: 'We kijken het na…',
    failed: 'Dit konden we niet ophalen.',
  },
  /** Waar een getal niet getoond wordt. */
  withheld: 'Een streepje staat voor een aantal dat deze sleutel niet ziet, omdat het om weinig mensen gaat.',
  unknown: 'niet bekend',
  compared: (days: number) => (days === 1 ? 'de dag ervoor' : `de ${count(days)} dagen ervoor`),
  was: (value: string) => `was ${value}`,

  narrow: {
    open: 'Alleen een deel bekijken',
    names: {
      plan: 'Abonnement',
      segment: 'Groep',
      jurisdiction: 'Land',
      language: 'Taal',
      client: 'Versie van de knop',
    } satisfies Record<Narrowing, string>,
    all: 'alles',
    only: (what: string) => `Je ziet alleen: ${what}.`,
    widen: 'Laat weer alles zien',
    nothing: 'Geen opzegging en geen vragenlijst past bij deze keuze.',
    notHere:
      'Deze cijfers gaan over iedereen: hier is niet bekend welk abonnement of welke reden erbij hoort.',
  },

  why: {
    short: (first: string, second: string) => (second ? `${first}, en daarna ${second}` : first),
    all: 'Alle redenen',
    where: 'Waar je bent',
    deeper: (reason: string) => `${reason}: kijk verder`,
    leaf: 'Dieper gaat deze reden niet. Wat mensen erover schreven, lees je hieronder.',
    read: 'Lees wat ze erover schreven',
    legend: (before: string) => `Het streepje op een balk toont ${before}.`,
    place:
      'Wat bovenaan staat, wordt vaker gekozen. De tabel laat ook zien hoe vaak een reden gekozen is als hij in beeld stond, en wat daarvan overblijft als elke reden even vaak boven, midden en onder had gestaan.',
    columns: {
      reason: 'Reden',
      category: 'Onderwerp',
      answers: 'Aantal',
      share: 'Deel van de vragenlijsten',
      before: 'Deel in de periode ervoor',
      cumulative: 'Opgeteld deel van alle redenen',
      rate: 'Gekozen als hij in beeld stond',
      corrected: 'Idem, los van de plek',
    },
    withheld: (n: number) =>
      n === 1
        ? 'Eén regel staat hier niet, omdat het om weinig mensen gaat.'
        : `${count(n)} regels staan hier niet, omdat het om weinig mensen gaat.`,
  },

  since: {
    turned: (when: string, reason: string, before: string, after: string) =>
      `Sinds ongeveer ${when} geven meer mensen “${reason}” als reden: ${after}, daarvoor ${before}.`,
    steady: 'Geen reden wordt ineens veel vaker genoemd. Wat je aan verschil ziet, kan toeval zijn.',
    also: (labels: string) => `In die weken: ${labels}.`,
    how: 'We zoeken per reden de dag waarna hij het duidelijkst vaker voorkomt, en noemen die alleen als toeval het nauwelijks kan verklaren.',
    canceled: 'Opzeggingen',
    notes: 'Wat er gebeurde',
    add: {
      open: 'Zet erbij wat er gebeurde',
      on: 'Dag',
      label: 'Wat er gebeurde',
      button: 'Zet erbij',
      kept: 'Het staat alleen in het adres van deze pagina: wie de link krijgt, ziet het ook.',
    },
    remove: (label: string) => `Haal weg: ${label}`,
    period: 'Periode',
    bar: (days: string, n: string) => `${days}: ${n}`,
    summary: (what: string, total: string, most: string, when: string) =>
      `Staafdiagram van ${what}: ${total} in totaal. De meeste, ${most}, ${when}. De tabel toont alle getallen.`,
    on: (day: string) => `op ${day}`,
    between: (from: string, to: string) => `van ${from} tot en met ${to}`,
  },

  who: {
    by: 'Naast elkaar, per',
    groupings: {
      tenure: 'duur',
      plan: 'abonnement',
      jurisdiction: 'land',
      segment: 'groep',
    } satisfies Record<By, string>,
    tenures: {
      under_3_months: 'korter dan 3 maanden',
      under_1_year: '3 maanden tot 1 jaar',
      under_2_years: '1 tot 2 jaar',
      under_5_years: '2 tot 5 jaar',
      '5_years_or_more': '5 jaar of langer',
    } satisfies Record<Tenure, string>,
    most: (group: string, share: string) => `De grootste groep is “${group}”: ${share} van de vragenlijsten.`,
    standsOut: (group: string, reason: string, share: string, others: string) =>
      `Opvallend: bij “${group}” geeft ${share} “${reason}” als reden, bij de anderen ${others}.`,
    none: 'Wie het zijn, weten we niet. Geef in de instelling “subscription” van de opzegknop mee wat je weet: “plan”, “since” en “segment”.',
    cells: 'Elk vak zegt welk deel van die groep de reden gaf. Hoe sterker de kleur, hoe groter het deel.',
    reason: 'Reden',
    answered: (n: string) => `${n} met reden`,
    omitted: (n: number) => `Nog ${count(n)} kleinere groepen staan hier niet.`,
  },

  became: {
    names: {
      canceled: 'Opgezegd',
      deflected: 'Ingetrokken, afloop onbekend',
      saved: 'Gebleven',
      lost: 'Toch weg',
      ended: 'Toch beëindigd',
    },
    definitions: {
      canceled: 'De opzegging staat nog.',
      deflected: 'Of diegene na 30 dagen nog betaalt, is niet bekend.',
      saved:
        'Zelf ingetrokken, niet opnieuw opgezegd binnen 30 dagen, en na 30 dagen betaalt diegene nog. Dat laatste zegt de facturatie.',
      lost: 'Ingetrokken, en binnen 30 dagen opnieuw opgezegd.',
      ended: 'Ingetrokken, en door de facturatie toch beëindigd.',
    },
    savedUnknown: 'Wie bleef, is niet bekend: de facturatie heeft nog niet gemeld wie er blijft betalen.',
    billing: {
      effective: 'Beëindigd, zegt de facturatie',
      scheduled: 'Ingepland, zegt de facturatie',
      unreported: 'De facturatie zei nog niets',
      failed: 'De facturatie kon het niet',
    },
    failed: (n: number) =>
      `Let op: ${n === 1 ? 'één opzegging' : `${count(n)} opzeggingen`} kon de facturatie niet uitvoeren. Wie opzegde, denkt dat het geregeld is.`,
    ended: (n: number) =>
      `Let op: ${n === 1 ? 'één abonnement is' : `${count(n)} abonnementen zijn`} beëindigd nadat de opzegging was ingetrokken. Wie dat deed, wilde blijven.`,
    columns: { outcome: 'Wat ervan werd', count: 'Aantal', share: 'Deel', before: 'Periode ervoor' },
  },

  cost: {
    short: (money: string) => `${money} per maand minder`,
    intro: (money: string, n: number) =>
      n === 1
        ? `${money} per maand minder, tegen jullie prijzen van nu: van het ene abonnement dat stopt of al gestopt is.`
        : `${money} per maand minder, tegen jullie prijzen van nu: van de ${count(n)} abonnementen die stoppen of al gestopt zijn.`,
    unpriced: (n: number) =>
      n === 1
        ? 'Van één opzegging kennen we de prijs niet. Die telt hier niet mee.'
        : `Van ${count(n)} opzeggingen kennen we de prijs niet. Die tellen hier niet mee.`,
    byReason: 'Per reden, van wie een vragenlijst invulde. Wie er twee gaf, telt bij allebei.',
    none: 'Dat weten we niet, want in een opzegging staat geen prijs. Zet in de instelling “prices” wat jullie abonnementen kosten, dan rekenen we het uit.',
    columns: { reason: 'Reden', answers: 'Aantal', value: 'Per maand' },
    per: { week: 'per week', month: 'per maand', quarter: 'per kwartaal', year: 'per jaar' } satisfies Record<
      PlanPrice['per'],
      string
    >,
    used: 'Waarmee is gerekend?',
  },

  waiting: {
    short: (open: number, overdue: number) =>
      `${open === 1 ? 'Eén wacht' : `${count(open)} wachten`}, ${overdue === 0 ? 'niemand te lang' : `${count(overdue)} te lang`}`,
    nobody: 'Niemand',
    period: 'Vragen en klachten uit deze periode',
    names: {
      received: 'Wil antwoord',
      answered: 'Beantwoord',
      median: 'De helft had antwoord binnen',
      p90: 'Negen van de tien binnen',
      late: 'Later beantwoord dan beloofd',
      solved: 'Zei dat het is opgelost',
      reopened: 'Zei dat het niet hielp',
    },
  },

  topics: {
    all: 'Alle onderwerpen',
    none: 'Niemand noemde een onderwerp.',
    topic: 'Onderwerp',
    names: {
      received: 'Aantal',
      before: 'Periode ervoor',
      questions: 'Vragen',
      complaints: 'Klachten',
      open: 'Wacht nog',
      overdue: 'Wacht te lang',
      reopened: 'Het antwoord hielp niet',
    },
  },

  ease: {
    short: (time: string) => `De helft is klaar binnen ${time}`,
    none: 'Dat weten we niet, want de opzegknop stuurt hier niet mee hoe het opzeggen verloopt. Daarvoor zijn berichten van het soort “flow.step” nodig.',
    names: {
      median: 'De helft is klaar binnen',
      p90: 'Negen van de tien binnen',
      activations: 'Handelingen tot het gedaan is',
      completion: 'Maakt het af',
      troubled: 'Er ging iets mis',
      login: 'Zonder inloggen',
      undo: 'Trok het weer in',
    },
    why: {
      flow: 'De knop stuurt niet mee hoe het opzeggen verliep.',
      login: 'Er waren geen opzeggingen, of het gaat om te weinig mensen.',
    },
    funnel: 'Van openen tot gedaan',
    ends: {
      sessions: 'Geopend',
      canceled: 'Opgezegd',
      deflected: 'Nam een aanbod aan',
      abandoned: 'Weggegaan',
      error: 'Vastgelopen',
      open: 'Nog bezig',
      offered: 'Kreeg een aanbod te zien',
      accepted: 'Nam dat aanbod aan',
    },
    definitions: {
      sessions: 'Elke keer dat iemand het opzeggen opende.',
      canceled: 'De opzegging is ontvangen, wat er verder ook gebeurde.',
      deflected: 'Een aanbod aangenomen en niet opgezegd. Dat tellen we nog niet als gebleven.',
      abandoned: 'Weggegaan, of een half uur niets meer gedaan. Dat tellen we nooit als gebleven.',
      error: 'Er ging iets mis en er is geen opzegging ontvangen.',
      open: 'Nog geen half uur stil.',
    },
    clients: 'Per versie van de knop',
    client: 'Versie',
    columns: { step: 'Stap', count: 'Aantal', share: 'Deel' },
  },

  loyalty: {
    stay: 'Wie blijft, krijgt',
    leave: 'Wie wil gaan, krijgt',
    nothing: 'Niets.',
    perYear: (money: string) => `${money} per jaar`,
    total: (money: string) => `Samen ${money} per jaar`,
    gap: (money: string) =>
      `Wie wil gaan, krijgt ${money} per jaar meer dan wie blijft. Dat merken trouwe klanten.`,
    even: 'Wie blijft, krijgt niet minder dan wie wil gaan.',
    unvalued: (share: string) => `${share} ging weg omdat ze zich niet gewaardeerd voelden.`,
    none: 'Dat weten we niet. Zet in de instelling “loyalty” wat blijvers krijgen (“stay”) en wat je biedt aan wie wil gaan (“leave”).',
  },

  offers: {
    leavingShare: (share: string) =>
      `${share} van wat werd aangenomen, is er alleen voor wie wil gaan. Wie blijft, krijgt dat niet.`,
    how: 'Of iemand zonder aanbod ook was gebleven, zeggen deze cijfers niet.',
    unseen:
      'Hoe vaak het te zien was, weten we hier niet: de knop stuurt dat niet mee, of niet per abonnement, reden, groep of land.',
    seen: (offered: string, declined: string, taken: string) =>
      `${offered} keer gezien, ${declined} keer afgeslagen, ${taken} keer aangenomen.`,
    only: (taken: string) => `${taken} keer aangenomen.`,
    madeTo: { everyone: 'Voor iedereen, ook voor wie blijft.', leaving: 'Alleen voor wie wil gaan.' },
    offer: 'Aanbod',
    to: 'Voor wie',
    offered: 'Gezien',
    declined: 'Afgeslagen',
    taken: 'Aangenomen',
    ends: { kept: 'Gebleven', notKept: 'Toch weg', pending: 'Nog niet bekend', unnamed: 'Niet te volgen' },
    definitions: {
      kept: 'Trok de opzegging ervoor in, en betaalt na 30 dagen nog. Dat laatste zegt de facturatie.',
      notKept: 'Trok de opzegging ervoor in, maar het abonnement stopt toch of is opnieuw opgezegd.',
      pending: 'Trok de opzegging ervoor in. Nog geen 30 dagen geleden, of de facturatie zei nog niets.',
      unnamed:
        'Nam het aan vóór het opzeggen, of volgde een link. Dan weten we niet om welk abonnement het gaat.',
    },
  },

  themes: {
    title: 'Wat vaak terugkomt',
    people: (n: string) => (n === '1' ? 'één keer' : `${n} keer`),
    how: 'Deze woorden komen bij die reden veel vaker voor dan bij andere. Druk erop om de toelichtingen te lezen waarin ze staan.',
    alike: (people: number) => `${count(people)} mensen schreven bijna hetzelfde:`,
  },

  rows: {
    title: 'Zelf verder rekenen',
    text: 'Elke vragenlijst en elke opzegging op een eigen regel, zonder namen of adressen. In toelichtingen kan wel iets over iemand staan.',
    what: 'Welke',
    scopes: { shown: 'wat je nu bekijkt', all: 'alles uit deze periode' },
    surveys: 'Vragenlijsten',
    cases: 'Opzeggingen',
    formats: {
      csv: 'CSV, voor een rekenblad',
      ndjson: 'NDJSON, voor programma’s',
      parquet: 'Parquet, voor grote tabellen',
    },
    fetching: 'Het bestand wordt opgehaald…',
    done: 'Het bestand is opgeslagen bij je downloads.',
    refused: 'Met deze sleutel kun je geen regels ophalen. Daarvoor is een sleutel nodig die mag antwoorden.',
  },
};

export type SectionStrings = typeof nl;
export default nl;
