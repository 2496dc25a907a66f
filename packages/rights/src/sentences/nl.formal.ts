/** What the law room says to who is addressed as u, where it differs from `nl.ts`. */
import type { Sentences } from './nl.ts';

export const sentences: Partial<Sentences> = {
  took: 'U nam het abonnement op $1.',
  trial:
    'U zit nog in de proefperiode. Zegt u nu op, dan stopt het abonnement op $1, de laatste dag daarvan.',
  openEnded:
    'Er is geen vaste looptijd afgesproken. U mag dus elk moment opzeggen, met $1 opzegtermijn ($2).',
  runsUntil: 'De periode waar u nu in zit, loopt tot en met $1.',
  inTime: 'Zegt u uiterlijk op $1 op, dan stopt het abonnement aan het eind van die periode.',
  tooLate: 'Om het dan te laten stoppen, had u uiterlijk op $1 moeten opzeggen.',
  nextTerm: 'Nu stopt het pas op $1. Daarvoor kunt u opzeggen tot en met $2.',
  anyTime: 'De eerste periode is voorbij, dus u mag elk moment opzeggen met $1 opzegtermijn ($2).',
  anyTimeAfter: 'Na die periode mag u elk moment opzeggen met $1 opzegtermijn ($2).',
  onceRun:
    'Er is meer dan $1 afgesproken. Vanaf $2 mag u toch elk moment opzeggen, met $3 opzegtermijn ($4).',
  fixedRenewal: 'Een nieuwe vaste periode waar u niet zelf voor koos, bindt u niet.',
  count: 'Vandaag is het $1. Met $2 erbij komt u op $3.',
  countFrom: 'Rekent u vanaf $1 met $2, dan komt u op $3.',

  withdrawFrom: 'U hebt $1 bedenktijd, te tellen vanaf de dag na $2 ($3).',
  notInformed: 'Niemand vertelde u over de bedenktijd. Daarom duurt die $1 langer, tot en met $2 ($3).',
  informedLate:
    'U hoorde pas op $1 van de bedenktijd. Daarom telt die opnieuw vanaf dan, tot en met $2 ($3).',
  ifNotInformed: 'Heeft niemand u over de bedenktijd verteld? Dan hebt u langer.',
  newRight:
    'Op $1 werd de proef een betaald abonnement, zonder dat dit vooraf duidelijk was. Daarom kreeg u opnieuw bedenktijd ($2).',
  maybeWaived:
    'Bij digitale inhoud die u meteen kon gebruiken, kan de bedenktijd eerder zijn gestopt. Of dat hier zo is, weten we niet.',

  noPeriodKnown: 'Wij kennen hier geen regel over bedenktijd. Vraag het na als u twijfelt.',

  noticeOfTrial: 'Voordat uw proef afloopt, moet het bedrijf u dat laten weten ($1).',
  noticeOfRenewal: 'Voordat het abonnement wordt verlengd, moet het bedrijf u dat laten weten ($1).',
  noticeMissed:
    'Kwam dat bericht niet? Dan kunt u na de verlenging elk moment stoppen. Wat u te veel hebt betaald, krijgt u binnen $1 terug ($2).',

  charged: 'U betaalt per keer voor $1. Dat gaat door zolang het abonnement loopt, tot en met $2.',
  lastPart: 'De laatste keer rekent u alleen $1 van de $2 dagen, afgerond op hele centen.',
  refundAll: 'U krijgt terug wat u voor deze periode hebt betaald.',
  refundPart:
    'U vroeg om meteen te beginnen. Daarom betaalt u $1 van de $2 dagen, afgerond op hele centen. De rest krijgt u terug ($3).',
  returnBy: 'Wat u hebt gekregen, stuurt u terug binnen $1, dus uiterlijk op $2 ($3).',
  mayWait:
    'Het bedrijf mag met terugbetalen wachten tot het die spullen heeft, of tot u laat zien dat u ze hebt verstuurd ($1).',

  pageSummary: 'Voordat u bevestigt, ziet u een overzicht dat u kunt verbeteren ($1).',
  sameWay: 'U mag opzeggen op dezelfde manier als u het abonnement nam ($1).',
  online: 'U mag online opzeggen ($1).',
  receipt: 'De bevestiging moet u kunnen bewaren.',

  disclaimer:
    'Dit is uitleg over de regels, geen juridisch advies. Twijfelt u? Vraag het na bij de instantie die we noemen.',
};
