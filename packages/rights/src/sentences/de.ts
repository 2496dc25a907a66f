/** What the law room says in German. Durations stand in the accusative; the sentences are built for that. */
import type { Sentences } from './nl.ts';

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

const date: Sentences['date'] = ([year, month = 1, day]) => `${day}. ${months[month - 1]} ${year}`;

export const sentences: Sentences = {
  date,
  dates: { de: date, 'de-DE': date },
  units: [
    ['ein Jahr', 'Jahre'],
    ['einen Monat', 'Monate'],
    ['eine Woche', 'Wochen'],
    ['einen Tag', 'Tage'],
  ],
  and: ' und ',

  took: 'Sie haben das Abonnement am $1 abgeschlossen.',
  trial:
    'Sie sind noch in der Probezeit. Wenn Sie jetzt kündigen, endet das Abonnement am $1, dem letzten Tag der Probezeit.',
  openEnded:
    'Eine feste Laufzeit wurde nicht vereinbart. Sie können also jederzeit kündigen; die Frist beträgt $1 ($2).',
  endsByItself: 'Es läuft bis zum $1 und endet dann von selbst.',
  endedByItself: 'Es lief bis zum $1 und hat dann von selbst geendet.',
  introductory:
    'Ein Abonnement zum Kennenlernen darf nicht von selbst in ein normales Abonnement übergehen ($1).',
  runsUntil: 'Ihre jetzige Laufzeit geht bis zum $1.',
  notice: 'Die Kündigungsfrist beträgt $1 ($2).',
  inTime: 'Wenn Sie spätestens am $1 kündigen, endet das Abonnement mit dieser Laufzeit.',
  tooLate: 'Damit es dann endet, hätten Sie spätestens am $1 kündigen müssen.',
  nextTerm: 'Jetzt endet es erst am $1. Dafür können Sie bis zum $2 kündigen.',
  anyTime: 'Die erste Laufzeit ist vorbei. Sie können deshalb jederzeit kündigen; die Frist beträgt $1 ($2).',
  anyTimeAfter: 'Nach dieser Laufzeit können Sie jederzeit kündigen; die Frist beträgt $1 ($2).',
  onceRun: 'Vereinbart ist mehr als $1. Ab dem $2 können Sie jederzeit kündigen; die Frist beträgt $3 ($4).',
  fixedRenewal: 'Eine neue feste Laufzeit, die Sie nicht selbst gewählt haben, bindet Sie nicht.',
  agreed: 'Laut den Bedingungen beträgt die Frist $1. Eine Regel, die sie verkürzt, kennen wir hier nicht.',
  agreedNone: 'Laut den Bedingungen gibt es keine Kündigungsfrist.',
  termsShorter: 'In den Bedingungen steht eine kürzere Frist: $1. Diese gilt.',
  termsLonger: 'In den Bedingungen steht: $1. So lang darf die Frist aber nicht sein.',
  count: 'Heute ist der $1. Rechnet man $2 dazu, ist es der $3.',
  countFrom: 'Rechnet man ab dem $1 $2 weiter, ist es der $3.',
  notBefore: 'Bis zum $1 läuft es auf jeden Fall.',

  withdrawFrom: 'Sie haben $1 Zeit für den Widerruf, gezählt ab dem Tag nach dem $2 ($3).',
  withdrawUntil: 'Die Frist läuft bis zum $1.',
  rolled: 'Der $1 ist kein Werktag. Deshalb zählt der nächste, der $2 ($3).',
  notInformed:
    'Niemand hat Sie über Ihr Widerrufsrecht informiert. Deshalb haben Sie $1 länger Zeit, bis zum $2 ($3).',
  informedLate:
    'Sie haben erst am $1 von Ihrem Widerrufsrecht erfahren. Deshalb zählt die Frist ab dann neu, bis zum $2 ($3).',
  ifNotInformed: 'Hat Ihnen niemand vom Widerrufsrecht erzählt? Dann haben Sie länger Zeit.',
  delivered: 'Die erste Lieferung kam am $1.',
  ifDeliveredLater: 'Kam das erste Heft später? Dann beginnt die Frist erst an diesem Tag.',
  newRight:
    'Am $1 wurde aus der Probe ein bezahltes Abonnement, ohne dass das vorher klar war. Deshalb bekamen Sie eine neue Widerrufsfrist ($2).',
  noDelivery: 'Die Frist beginnt am Tag der ersten Lieferung. Diesen Tag kennen wir nicht.',
  maybeWaived:
    'Bei digitalen Inhalten, die Sie sofort nutzen konnten, kann das Widerrufsrecht früher geendet haben. Ob das hier so ist, wissen wir nicht.',
  notAtADistance:
    'Dieses Abonnement wurde nicht im Fernabsatz abgeschlossen. Ob Sie es dann widerrufen können, wissen wir nicht.',

  noPeriodKnown: 'Wir kennen hier keine Regel über eine Widerrufsfrist. Im Zweifel fragen Sie bitte nach.',

  noticeOfTrial: 'Bevor Ihre Probezeit endet, muss der Anbieter Ihnen das mitteilen ($1).',
  noticeOfRenewal: 'Bevor sich das Abonnement verlängert, muss der Anbieter Ihnen das mitteilen ($1).',
  noticeBetween: 'Rechnet man vom $1 zurück, muss die Mitteilung zwischen dem $2 und dem $3 kommen.',
  noticeUntil: 'Rechnet man vom $1 zurück, muss die Mitteilung spätestens am $2 da sein.',
  noticeMissed:
    'Kam keine Mitteilung? Dann können Sie nach der Verlängerung jederzeit kündigen. Was Sie zu viel bezahlt haben, bekommen Sie zurück; dafür hat der Anbieter $1 Zeit ($2).',

  nothingMore: 'Bis zum Ende wird nichts mehr abgebucht.',
  charged: 'Sie zahlen jeweils für $1. Das geht weiter, solange das Abonnement läuft, bis zum $2.',
  tooManyCharges: 'Bis zum Ende wird mehr als $1 Mal etwas abgebucht. So viele Beträge listen wir nicht auf.',
  lastPart: 'Beim letzten Mal zahlen Sie nur $1 der $2 Tage, gerundet auf ganze Cent.',
  refundAll: 'Sie bekommen zurück, was Sie für diesen Zeitraum bezahlt haben.',
  refundPart:
    'Sie wollten, dass es sofort losgeht. Deshalb zahlen Sie $1 der $2 Tage, gerundet auf ganze Cent. Den Rest bekommen Sie zurück ($3).',
  refundBy: 'Dafür hat der Anbieter $1 Zeit, also bis spätestens zum $2 ($3).',
  returnBy:
    'Was Sie erhalten haben, schicken Sie zurück. Dafür haben Sie $1 Zeit, also bis spätestens zum $2 ($3).',
  mayWait:
    'Der Anbieter darf mit der Erstattung warten, bis er die Ware hat oder bis Sie zeigen, dass Sie sie abgeschickt haben ($1).',
  withdrawalPassed: 'Die Widerrufsfrist, soweit wir sie ausrechnen konnten, ist vorbei.',

  unknownJurisdiction: 'Die Regeln dieses Landes haben wir noch nicht geprüft.',
  notCovered: 'Für diese Art von Abonnement gelten andere Regeln. Die prüfen wir hier nicht.',
  factsMissing: 'Wir wissen nicht genug über dieses Abonnement, um das auszurechnen.',

  pageListed: 'Das Gesetz zählt auf, was diese Seite fragen darf.',
  pageNothingElse: 'Anderes darf nicht darauf stehen.',
  pageSummary: 'Vor dem Bestätigen sehen Sie eine Übersicht, die Sie ändern können ($1).',
  pageFree: 'Das Gesetz zählt nicht auf, was diese Seite fragen darf.',
  sameWay: 'Sie dürfen auf dieselbe Weise kündigen, wie Sie abgeschlossen haben ($1).',
  online: 'Sie dürfen online kündigen ($1).',
  receipt: 'Sie müssen die Bestätigung aufbewahren können.',

  labels: {
    cancelEntry: 'Abonnement beenden',
    cancelConfirm: 'Jetzt kündigen',
    withdrawEntry: 'Vertrag widerrufen',
    withdrawConfirm: 'Widerruf bestätigen',
  },
  disclaimer:
    'Hier werden Regeln erklärt; eine Rechtsberatung ist das nicht. Im Zweifel fragen Sie bei der Stelle nach, die wir nennen.',
};
