type Unit = [one: string, more: string];
/** One and more of each unit of an ISO duration. */
type Units = [years: Unit, months: Unit, weeks: Unit, days: Unit];

/** Writes year, month and day as people do, e.g. `22 december 2026`. Months count from 1. */
type WriteDate = (parts: readonly number[]) => string;

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const date: WriteDate = ([year, month = 1, day]) => `${day} ${months[month - 1]} ${year}`;

/** By language tag, where it is known how a date is written. */
const dates: Record<string, WriteDate> = { nl: date, 'nl-NL': date, 'nl-BE': date };

const units: Units = [
  ['een jaar', 'jaar'],
  ['een maand', 'maanden'],
  ['een week', 'weken'],
  ['een dag', 'dagen'],
];

/**
 * What the law room says in Dutch, which came first; the other languages have the same keys. `$1`, `$2` … are days
 * written out (22 november 2026), durations (een maand), numbers of days, or where a rule is written.
 */
export const sentences = {
  dates,
  date,
  units,
  and: ' en ',

  took: 'Je nam het abonnement op $1.',
  trial:
    'Je zit nog in de proefperiode. Zeg je nu op, dan stopt het abonnement op $1, de laatste dag daarvan.',
  openEnded:
    'Er is geen vaste looptijd afgesproken. Je mag dus elk moment opzeggen, met $1 opzegtermijn ($2).',
  endsByItself: 'Het loopt tot en met $1 en stopt dan vanzelf.',
  endedByItself: 'Het liep tot en met $1 en is toen vanzelf gestopt.',
  introductory: 'Een kennismakingsabonnement mag niet vanzelf doorlopen in een gewoon abonnement ($1).',
  runsUntil: 'De periode waar je nu in zit, loopt tot en met $1.',
  notice: 'De opzegtermijn is $1 ($2).',
  inTime: 'Zeg je uiterlijk op $1 op, dan stopt het abonnement aan het eind van die periode.',
  tooLate: 'Om het dan te laten stoppen, had je uiterlijk op $1 moeten opzeggen.',
  nextTerm: 'Nu stopt het pas op $1. Daarvoor kun je opzeggen tot en met $2.',
  anyTime: 'De eerste periode is voorbij, dus je mag elk moment opzeggen met $1 opzegtermijn ($2).',
  anyTimeAfter: 'Na die periode mag je elk moment opzeggen met $1 opzegtermijn ($2).',
  onceRun:
    'Er is meer dan $1 afgesproken. Vanaf $2 mag je toch elk moment opzeggen, met $3 opzegtermijn ($4).',
  fixedRenewal: 'Een nieuwe vaste periode waar je niet zelf voor koos, bindt je niet.',
  agreed:
    'In de voorwaarden staat een opzegtermijn van $1. Een regel die dat korter maakt, kennen we hier niet.',
  agreedNone: 'Volgens de voorwaarden is er geen opzegtermijn.',
  termsShorter: 'In de voorwaarden staat een kortere opzegtermijn: $1. Die telt.',
  termsLonger: 'In de voorwaarden staat $1, maar zo lang mag het van de wet niet duren.',
  count: 'Vandaag is het $1. Met $2 erbij kom je op $3.',
  countFrom: 'Reken je vanaf $1 met $2, dan kom je op $3.',
  notBefore: 'Het loopt in elk geval tot en met $1.',

  withdrawFrom: 'Je hebt $1 bedenktijd, te tellen vanaf de dag na $2 ($3).',
  withdrawUntil: 'Die loopt tot en met $1.',
  rolled: 'Omdat $1 geen werkdag is, telt de eerste werkdag daarna: $2 ($3).',
  notInformed: 'Niemand vertelde je over de bedenktijd. Daarom duurt die $1 langer, tot en met $2 ($3).',
  informedLate:
    'Je hoorde pas op $1 van de bedenktijd. Daarom telt die opnieuw vanaf dan, tot en met $2 ($3).',
  ifNotInformed: 'Heeft niemand je over de bedenktijd verteld? Dan heb je langer.',
  delivered: 'De eerste levering kwam op $1.',
  ifDeliveredLater: 'Kwam het eerste nummer later? Dan begint de bedenktijd pas op die dag.',
  newRight:
    'Op $1 werd de proef een betaald abonnement, zonder dat dit vooraf duidelijk was. Daarom kreeg je opnieuw bedenktijd ($2).',
  noDelivery: 'De bedenktijd begint op de dag van de eerste levering. Die dag weten we niet.',
  maybeWaived:
    'Bij digitale inhoud die je meteen kon gebruiken, kan de bedenktijd eerder zijn gestopt. Of dat hier zo is, weten we niet.',
  notAtADistance: 'Dit abonnement is niet op afstand afgesloten. Of er dan bedenktijd is, weten we niet.',

  noPeriodKnown: 'Wij kennen hier geen regel over bedenktijd. Vraag het na als je twijfelt.',

  noticeOfTrial: 'Voordat je proef afloopt, moet het bedrijf je dat laten weten ($1).',
  noticeOfRenewal: 'Voordat het abonnement wordt verlengd, moet het bedrijf je dat laten weten ($1).',
  noticeBetween: 'Teruggeteld vanaf $1 moet dat bericht komen tussen $2 en $3.',
  noticeUntil: 'Teruggeteld vanaf $1 moet dat bericht er uiterlijk op $2 zijn.',
  noticeMissed:
    'Kwam dat bericht niet? Dan kun je na de verlenging elk moment stoppen. Wat je te veel hebt betaald, krijg je binnen $1 terug ($2).',

  nothingMore: 'Tot het einde wordt er niets meer afgeschreven.',
  charged: 'Je betaalt per keer voor $1. Dat gaat door zolang het abonnement loopt, tot en met $2.',
  tooManyCharges:
    'Tot het einde wordt er meer dan $1 keer iets afgeschreven. Zo veel bedragen zetten we niet op een rij.',
  lastPart: 'De laatste keer reken je alleen $1 van de $2 dagen, afgerond op hele centen.',
  refundAll: 'Je krijgt terug wat je voor deze periode hebt betaald.',
  refundPart:
    'Je vroeg om meteen te beginnen. Daarom betaal je $1 van de $2 dagen, afgerond op hele centen. De rest krijg je terug ($3).',
  refundBy: 'Dat moet binnen $1, dus uiterlijk op $2 ($3).',
  returnBy: 'Wat je hebt gekregen, stuur je terug binnen $1, dus uiterlijk op $2 ($3).',
  mayWait:
    'Het bedrijf mag met terugbetalen wachten tot het die spullen heeft, of tot je laat zien dat je ze hebt verstuurd ($1).',
  withdrawalPassed: 'De bedenktijd die we konden uitrekenen, is voorbij.',

  unknownJurisdiction: 'De regels van dit land hebben we nog niet uitgezocht.',
  notCovered: 'Voor dit soort abonnement gelden andere regels, en die zoeken we hier niet uit.',
  factsMissing: 'We weten niet genoeg over dit abonnement om dit uit te rekenen.',

  pageListed: 'De wet somt op wat deze pagina mag vragen.',
  pageNothingElse: 'Iets anders mag er niet op staan.',
  pageSummary: 'Voordat je bevestigt, zie je een overzicht dat je kunt verbeteren ($1).',
  pageFree: 'De wet somt niet op wat deze pagina mag vragen.',
  sameWay: 'Je mag opzeggen op dezelfde manier als je het abonnement nam ($1).',
  online: 'Je mag online opzeggen ($1).',
  receipt: 'De bevestiging moet je kunnen bewaren.',

  labels: {
    cancelEntry: 'Abonnement beëindigen',
    cancelConfirm: 'Nu opzeggen',
    withdrawEntry: 'Hier de overeenkomst herroepen',
    withdrawConfirm: 'Herroeping bevestigen',
  },
  disclaimer:
    'Dit is uitleg over de regels, geen juridisch advies. Twijfel je? Vraag het na bij de instantie die we noemen.',
};

type Texts = Omit<typeof sentences, 'date' | 'dates' | 'units' | 'labels'>;
/** The same keys in every language. */
export type Sentences = Record<keyof Texts, string> &
  Pick<typeof sentences, 'date' | 'dates' | 'units' | 'labels'>;
/** Names a sentence. */
export type SentenceKey = keyof Texts;
