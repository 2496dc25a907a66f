/**
 * What the law room says in Dutch. The Dutch sentences came first; the other languages have the same keys.
 * Days arrive written out (22 november 2026), durations from {@link sentences.duration}.
 */
const units: Record<string, [one: string, more: string]> = {
  Y: ['een jaar', 'jaar'],
  M: ['een maand', 'maanden'],
  W: ['een week', 'weken'],
  D: ['een dag', 'dagen'],
};

export const sentences = {
  locale: 'nl',
  duration: (count: number, unit: string) => {
    const [one = '', more = ''] = units[unit] ?? [];
    return count === 1 ? one : `${count} ${more}`;
  },
  and: ' en ',

  // The end
  took: (day: string) => `Je nam het abonnement op ${day}.`,
  trial: (end: string) =>
    `Je zit nog in de proefperiode. Zeg je nu op, dan stopt het abonnement op ${end}, de laatste dag daarvan.`,
  openEnded: (notice: string, law: string) =>
    `Er is geen vaste looptijd afgesproken. Je mag dus elk moment opzeggen, met een opzegtermijn van ${notice} (${law}).`,
  endsByItself: (end: string) => `Het loopt tot en met ${end} en stopt dan vanzelf.`,
  endedByItself: (end: string) => `Het liep tot en met ${end} en is toen vanzelf gestopt.`,
  introductory: (law: string) =>
    `Een kennismakingsabonnement mag niet vanzelf doorlopen in een gewoon abonnement (${law}).`,
  runsUntil: (end: string) => `De periode waar je nu in zit, loopt tot en met ${end}.`,
  inTime: (latest: string, notice: string, law: string) =>
    `De opzegtermijn is ${notice} (${law}). Zeg je uiterlijk op ${latest} op, dan stopt het abonnement aan het eind van die periode.`,
  tooLate: (latest: string) =>
    `Om het daarmee te laten stoppen, had je uiterlijk op ${latest} moeten opzeggen.`,
  anyTime: (notice: string, law: string) =>
    `De eerste periode is voorbij, dus je mag elk moment opzeggen met ${notice} opzegtermijn (${law}).`,
  anyTimeAfter: (notice: string, law: string) =>
    `Daarna mag je elk moment opzeggen met ${notice} opzegtermijn (${law}).`,
  onceRun: (run: string, from: string, notice: string, law: string) =>
    `Het is voor langer dan ${run} afgesproken. Vanaf ${from} mag je toch elk moment opzeggen met ${notice} opzegtermijn (${law}).`,
  nextTerm: (end: string, latest: string) =>
    `Dan stopt het aan het eind van de periode daarna: ${end}. Daarvoor kun je opzeggen tot en met ${latest}.`,
  fixedRenewal: 'Een verlenging voor een vaste periode waar je niet zelf voor koos, bindt je niet.',
  termsShorter: (notice: string) => `In de voorwaarden staat een kortere opzegtermijn, ${notice}. Die telt.`,
  termsLonger: (notice: string) =>
    `In de voorwaarden staat ${notice}, maar zo lang mag het volgens de wet niet duren.`,
  count: (notice: string, today: string, end: string) =>
    `Vandaag is het ${today}. Met ${notice} erbij kom je op ${end}.`,
  countFrom: (notice: string, from: string, end: string) =>
    `Vanaf ${from} duurt ${notice} tot en met ${end}.`,
  notBefore: (end: string) => `Het loopt in elk geval tot en met ${end}.`,
  renewsOn: (day: string) => `Zegt niemand op, dan begint op ${day} de volgende periode.`,
  runsOn: 'Het abonnement loopt door zonder einddatum. Er komt geen nieuwe vaste periode.',
  noticeAnyDay: 'Je hoeft geen bepaalde dag af te wachten.',

  // Withdrawing
  withdrawFrom: (days: string, day: string, law: string) =>
    `Je hebt ${days} bedenktijd, geteld vanaf de dag na ${day} (${law}).`,
  withdrawUntil: (end: string) => `Die loopt tot en met ${end}.`,
  rolled: (nominal: string, end: string) =>
    `${nominal} is geen werkdag. Daarom telt de eerste werkdag daarna: ${end}.`,
  notInformed: (most: string, end: string, law: string) =>
    `Je bent niet over de bedenktijd geïnformeerd. Daarom duurt die ${most} langer, tot en met ${end} (${law}).`,
  informedLate: (day: string, end: string, law: string) =>
    `Je hoorde pas op ${day} van de bedenktijd. Daarom telt die opnieuw vanaf die dag, tot en met ${end} (${law}).`,
  ifNotInformed: 'Heeft niemand je over de bedenktijd verteld? Dan heb je langer.',
  ifDeliveredLater: 'Kwam de eerste levering later? Dan begint de bedenktijd pas op die dag.',
  newRight: (day: string, law: string) =>
    `Op ${day} werd de proef een betaald abonnement, zonder dat dit vooraf duidelijk was. Daarom begon er een nieuwe bedenktijd (${law}).`,
  noDelivery: 'De bedenktijd begint op de dag dat je de eerste levering krijgt. Die dag weten we niet.',
  maybeWaived:
    'Bij digitale inhoud die je meteen kon gebruiken, kan de bedenktijd eerder zijn gestopt. Of dat hier zo is, weten we niet.',
  atADistance: 'Dit abonnement is niet op afstand afgesloten. Of er dan bedenktijd is, weten we niet.',

  // Money
  nothingMore: 'Tot het einde wordt er niets meer afgeschreven: alles is al betaald.',
  charged: (every: string, end: string) =>
    `Je betaalt elke keer voor ${every}. Tot en met ${end} betaal je gewoon door.`,
  lastPart: (days: number, total: number) =>
    `De laatste keer reken je alleen de ${days} van ${total} dagen die je nog hebt, afgerond op hele centen.`,
  refundAll: (law: string) => `Je krijgt alles terug wat je voor deze periode betaalde (${law}).`,
  refundPart: (used: number, total: number, law: string) =>
    `Je vroeg om meteen te beginnen. Daarom betaal je alleen de ${used} van ${total} dagen die al voorbij zijn, afgerond op hele centen. De rest krijg je terug (${law}).`,
  refundBy: (days: string, end: string, law: string) =>
    `Dat moet binnen ${days} gebeuren, dus uiterlijk op ${end} (${law}).`,
  withdrawalPassed: 'De bedenktijd die we konden uitrekenen, is voorbij.',

  // What could not be established
  unknownJurisdiction: 'De regels van dit land hebben we nog niet uitgezocht.',
  notCovered: 'Voor dit soort abonnement gelden andere regels, en die zoeken we hier niet uit.',
  factsMissing: 'We weten niet genoeg over dit abonnement om dit uit te rekenen.',

  // Page and receipt
  pageListed: 'De wet somt op wat deze pagina mag vragen. Iets anders mag er niet op staan.',
  pageFree:
    'De wet schrijft niet voor wat deze pagina vraagt. Opzeggen moet net zo makkelijk zijn als afsluiten.',
  receiptMust: 'De bevestiging moet je kunnen bewaren.',

  labels: {
    cancelEntry: 'Abonnement beëindigen',
    cancelConfirm: 'Nu opzeggen',
    withdrawEntry: 'Hier de overeenkomst herroepen',
    withdrawConfirm: 'Herroeping bevestigen',
  },
  disclaimer:
    'Dit is uitleg over de regels, geen juridisch advies. Twijfel je? Vraag het na bij de instantie die we noemen.',
};

/** The same keys in every language. */
export type Sentences = typeof sentences;
