/** Nederlands, voor wie leest waarom mensen opzeggen. De bron van de sleutels: de andere talen worden hieraan getoetst. */
import type { ContactKind, Interval, ReasonCategory } from '@fairwell/schema';
import type { Period } from '../../insights/insights.filters.ts';
import type { Fault } from '../../insights/insights.flow.ts';
import sections from '../insights-sections/nl.ts';

const count = (n: number) => new Intl.NumberFormat('nl').format(n);

const nl = {
  ...sections,
  title: 'Waarom mensen opzeggen',
  lead: (days: string, cancellations: number, undone: number) => {
    if (cancellations === 0) return `${days} kwam er geen opzegging binnen.`;
    const came =
      cancellations === 1 ? 'kwam één opzegging binnen' : `kwamen ${count(cancellations)} opzeggingen binnen`;
    if (undone === 0) return `${days} ${came}. Niemand trok de opzegging weer in.`;
    return `${days} ${came}. Daarvan ${undone === 1 ? 'is er één' : `zijn er ${count(undone)}`} ingetrokken.`;
  },
  days: (from: string, to: string) => (from === to ? `Op ${from}` : `Van ${from} tot en met ${to}`),
  loading: 'De cijfers worden opgehaald…',
  loadingLong:
    'De eerste keer na een herstart wordt alles opnieuw geteld. Bij een miljoen opzeggingen duurt dat ongeveer een halve minuut.',
  updated: 'De cijfers zijn bijgewerkt.',

  filters: {
    label: 'Wat je ziet',
    period: 'Periode',
    periods: {
      '30': '30 dagen',
      '90': '90 dagen',
      '365': '365 dagen',
      custom: 'Eigen periode',
    } satisfies Record<Period, string>,
    from: 'Van',
    to: 'Tot en met',
    show: 'Toon deze periode',
    interval: 'Per',
    intervals: { day: 'dag', week: 'week', month: 'maand' } satisfies Record<Interval, string>,
    mode: 'Gegevens',
    modes: { live: 'Echt', test: 'Test' },
  },
  testMode: {
    title: 'Testgegevens',
    text: 'Deze cijfers komen van proefopzeggingen. Ze tellen nergens mee.',
  },

  figures: {
    label: 'In het kort',
    how: 'Wat telt mee?',
    cancellations: {
      name: 'Opzeggingen',
      definition:
        'Alle opzeggingen die in deze periode binnenkwamen. Zegt iemand hetzelfde abonnement twee keer op, dan telt dat één keer.',
    },
    undone: {
      name: 'Ingetrokken',
      definition: 'Opzeggingen uit deze periode die de abonnee zelf weer heeft ingetrokken.',
    },
    surveys: {
      name: 'Met vragenlijst',
      definition:
        'Opzeggingen uit deze periode waarbij een vragenlijst is ingevuld. De respons is welk deel van alle opzeggingen dat is.',
      rate: (share: string) => `${share} respons`,
      noRate: 'Nog geen respons te berekenen',
    },
    saved: {
      name: 'Gebleven',
      definition:
        'Ingetrokken, niet opnieuw opgezegd binnen 30 dagen, en na 30 dagen betaalt diegene nog. Dat laatste zegt de facturatie: zolang die niets meldt, weten we het niet.',
      unknown: 'niet bekend',
    },
    before: (period: string, before: string, change: string | null) =>
      change === null ? `${period}: ${before}` : `${change} · ${period}: ${before}`,
  },

  asTable: 'Toon als tabel',
  asChart: 'Toon als grafiek',

  reasons: {
    intro: (answers: number) =>
      answers === 1
        ? 'Eén reden gegeven. Mensen mogen er meer dan één kiezen.'
        : `${count(answers)} keer een reden gegeven. Mensen mogen er meer dan één kiezen.`,
    none: 'Er zijn in deze periode geen redenen gegeven.',
    eighty: 'Tot hier: samen minstens 80%',
    categories: {
      appreciation: 'Waardering',
      service: 'Service',
      price: 'Prijs',
      use: 'Gebruik',
      product: 'Aanbod',
      competition: 'Concurrentie',
      circumstances: 'Omstandigheden',
      other: 'Anders',
    } satisfies Record<ReasonCategory, string>,
  },

  comments: {
    title: 'In hun eigen woorden',
    search: 'Zoek in de toelichtingen',
    searchButton: 'Zoek',
    reason: 'Reden',
    closed:
      'Met deze sleutel zie je niet wat mensen schreven. Daarvoor is een sleutel nodig die mag antwoorden.',
    none: 'Er zijn in deze periode geen toelichtingen.',
    noneFound: 'Geen toelichting gevonden die hierbij past. Probeer een ander woord of een andere reden.',
    more: 'Toon meer',
    loading: 'De toelichtingen worden opgehaald…',
    shown: (n: number) => (n === 1 ? 'Eén toelichting getoond' : `${count(n)} toelichtingen getoond`),
    noReason: 'Geen reden gekozen',
    tag: 'Label',
    allTags: 'alle',
    by: (who: string) => `Erbij gezet door ${who}`,
    untag: (tag: string) => `Haal het label weg: ${tag}`,
    selection: 'Wat je gekozen hebt',
    selectAll: (n: string) => `Kies alles wat je ziet (${n})`,
    selected: (n: number) => `${count(n)} gekozen`,
    tooMany: (most: string) => `Dat zijn er te veel in één keer. Kies er hoogstens ${most}.`,
    putTag: 'Zet label erbij',
    put: (tag: string) => `Het label “${tag}” staat erbij.`,
    gone: (tag: string) => `Het label “${tag}” is weg.`,
    refused: 'Met deze sleutel kun je geen labels zetten. Daarvoor is een sleutel nodig die mag antwoorden.',
    take: (n: number) => (n === 1 ? 'Sla deze op als' : `Sla deze ${count(n)} op als`),
  },

  board: {
    waiting: (total: number, late: number) => {
      const who = total === 1 ? 'Eén vraag of klacht wacht' : `${count(total)} vragen en klachten wachten`;
      if (late === 0) return `${who} op antwoord. Je bent nog overal op tijd.`;
      return `${who} op antwoord. Bij ${late === 1 ? 'één' : count(late)} is de beloofde tijd voorbij.`;
    },
    nobody: 'Niemand wacht op antwoord.',
    loading: 'We kijken wie er op antwoord wacht…',
    closed:
      'Met deze sleutel zie je niet wie er op antwoord wacht. Daarvoor is een sleutel nodig die mag antwoorden.',
    more: (left: number) =>
      left === 1
        ? 'Er wacht er nog één. Die komt in beeld als je deze hebt beantwoord.'
        : `Er wachten er nog ${count(left)}. Die komen in beeld als je deze hebt beantwoord.`,
    kinds: { question: 'Vraag', complaint: 'Klacht' } satisfies Record<ContactKind, string>,
    late: (moment: string) => `Te laat: beloofd voor ${moment}`,
    due: (moment: string) => `Antwoord beloofd voor ${moment}`,
    reopened: 'Het vorige antwoord hielp niet',
    asked: (moment: string) => `Gestuurd op ${moment}`,
    turns: {
      'contact.answered': (moment: string) => `Jullie antwoord van ${moment}`,
      'contact.reopened': (moment: string) => `De reactie daarop van ${moment}`,
    },
    erased: 'Deze tekst is gewist.',
    nothingSaid: 'Zonder toelichting.',
    begin: 'Begin met',
    blank: 'een leeg vel',
    drafts: [
      {
        name: 'een excuus',
        text: 'Beste [naam],\n\nSorry. [Wat er misging, en waarom dat vervelend is.]\n\n[Wat jullie nu doen, en wanneer je daar iets van merkt.]\n\nGroet,\n[je eigen naam]',
      },
      {
        name: 'een antwoord op een vraag',
        text: 'Beste [naam],\n\n[Het antwoord, zo kort als het kan.]\n\nGroet,\n[je eigen naam]',
      },
    ],
    answer: 'Je antwoord',
    goes: {
      mail: (address: string) => `Je antwoord wordt gemaild naar ${address}.`,
      page: 'Je antwoord komt op de pagina waar de afzender kan volgen hoe het ermee staat.',
      pageFor: (address: string) =>
        `Je antwoord komt op de pagina waar de afzender kan volgen hoe het ermee staat. Mailen naar ${address} doe je zelf: hier is geen mail ingesteld.`,
      elsewhere: (address: string) =>
        `Deze persoon wil antwoord via ${address}. Neem eerst contact op, en schrijf hier wat je hebt gezegd.`,
    },
    send: 'Verstuur dit antwoord',
    sending: 'We versturen je antwoord…',
    sent: (reference: string) => `Je antwoord is verstuurd. ${reference} is van de lijst.`,
    nothingWritten: 'Schrijf eerst een antwoord.',
    unfinished: (blank: string) => `Vul eerst in wat er nog tussen haken staat: ${blank}`,
    failed: 'Je antwoord is niet verstuurd. Het staat er nog.',
  },

  empty: {
    title: 'Nog niets te lezen',
    text: 'In deze periode kwam geen opzegging en geen vragenlijst binnen. Kies een langere periode om verder terug te kijken.',
  },
  locked: {
    title: 'Deze cijfers zijn afgeschermd',
    text: 'Vul de sleutel in die toegang geeft. We bewaren hem alleen zolang deze pagina open is.',
    refused:
      'Met deze sleutel kun je deze cijfers niet lezen. Controleer hem, of vraag je beheerder om een andere.',
    key: 'Sleutel',
    open: 'Bekijk de cijfers',
    loggedOut: {
      title: 'Je bent niet meer ingelogd',
      text: 'Dat gebeurt vanzelf als je een tijd niets doet. Log opnieuw in om verder te lezen.',
      open: 'Log in',
    },
  },
  fault: {
    title: 'De cijfers zijn er nu niet',
    retry: 'Probeer opnieuw',
    texts: {
      address: 'Het adres van de cijfers ontbreekt of klopt niet. Controleer de instelling “endpoint”.',
      unreachable: 'We kregen geen verbinding. Controleer je internet en probeer het opnieuw.',
      busy: 'Het is nu te druk. Wacht even en probeer het opnieuw.',
      question: 'Deze keuze wordt niet begrepen. Kies een andere periode.',
      unexpected: 'Er kwam een antwoord dat we niet begrijpen. Klopt het adres, en staat er niets tussen?',
    } satisfies Record<Fault, string>,
  },
};

export type InsightsStrings = typeof nl;
export default nl;
