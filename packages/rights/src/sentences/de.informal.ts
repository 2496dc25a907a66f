/** What the law room says to who is addressed as du, where it differs from `de.ts`. */
import type { Sentences } from './nl.ts';

export const sentences: Partial<Sentences> = {
  took: 'Du hast das Abonnement am $1 abgeschlossen.',
  trial:
    'Du bist noch in der Probezeit. Wenn du jetzt kündigst, endet das Abonnement am $1, dem letzten Tag der Probezeit.',
  openEnded:
    'Eine feste Laufzeit wurde nicht vereinbart. Du kannst also jederzeit kündigen; die Frist beträgt $1 ($2).',
  runsUntil: 'Deine jetzige Laufzeit geht bis zum $1.',
  inTime: 'Wenn du spätestens am $1 kündigst, endet das Abonnement mit dieser Laufzeit.',
  tooLate: 'Damit es dann endet, hättest du spätestens am $1 kündigen müssen.',
  nextTerm: 'Jetzt endet es erst am $1. Dafür kannst du bis zum $2 kündigen.',
  anyTime: 'Die erste Laufzeit ist vorbei. Du kannst deshalb jederzeit kündigen; die Frist beträgt $1 ($2).',
  anyTimeAfter: 'Nach dieser Laufzeit kannst du jederzeit kündigen; die Frist beträgt $1 ($2).',
  onceRun: 'Vereinbart ist mehr als $1. Ab dem $2 kannst du jederzeit kündigen; die Frist beträgt $3 ($4).',
  fixedRenewal: 'Eine neue feste Laufzeit, die du nicht selbst gewählt hast, bindet dich nicht.',

  withdrawFrom: 'Du hast $1 Zeit für den Widerruf, gezählt ab dem Tag nach dem $2 ($3).',
  notInformed:
    'Niemand hat dich über dein Widerrufsrecht informiert. Deshalb hast du $1 länger Zeit, bis zum $2 ($3).',
  informedLate:
    'Du hast erst am $1 von deinem Widerrufsrecht erfahren. Deshalb zählt die Frist ab dann neu, bis zum $2 ($3).',
  ifNotInformed: 'Hat dir niemand vom Widerrufsrecht erzählt? Dann hast du länger Zeit.',
  newRight:
    'Am $1 wurde aus der Probe ein bezahltes Abonnement, ohne dass das vorher klar war. Deshalb hast du eine neue Widerrufsfrist bekommen ($2).',
  maybeWaived:
    'Bei digitalen Inhalten, die du sofort nutzen konntest, kann das Widerrufsrecht früher geendet haben. Ob das hier so ist, wissen wir nicht.',
  notAtADistance:
    'Dieses Abonnement wurde nicht im Fernabsatz abgeschlossen. Ob du es dann widerrufen kannst, wissen wir nicht.',

  noPeriodKnown: 'Wir kennen hier keine Regel über eine Widerrufsfrist. Im Zweifel frag bitte nach.',

  noticeOfTrial: 'Bevor deine Probezeit endet, muss der Anbieter dir das mitteilen ($1).',
  noticeOfRenewal: 'Bevor sich das Abonnement verlängert, muss der Anbieter dir das mitteilen ($1).',
  noticeMissed:
    'Kam keine Mitteilung? Dann kannst du nach der Verlängerung jederzeit kündigen. Was du zu viel bezahlt hast, bekommst du zurück; dafür hat der Anbieter $1 Zeit ($2).',

  charged: 'Du zahlst jeweils für $1. Das geht weiter, solange das Abonnement läuft, bis zum $2.',
  lastPart: 'Beim letzten Mal zahlst du nur $1 der $2 Tage, gerundet auf ganze Cent.',
  refundAll: 'Du bekommst zurück, was du für diesen Zeitraum bezahlt hast.',
  refundPart:
    'Du wolltest, dass es sofort losgeht. Deshalb zahlst du $1 der $2 Tage, gerundet auf ganze Cent. Den Rest bekommst du zurück ($3).',
  returnBy:
    'Was du erhalten hast, schickst du zurück. Dafür hast du $1 Zeit, also bis spätestens zum $2 ($3).',
  mayWait:
    'Der Anbieter darf mit der Erstattung warten, bis er die Ware hat oder bis du zeigst, dass du sie abgeschickt hast ($1).',

  pageSummary: 'Vor dem Bestätigen siehst du eine Übersicht, die du ändern kannst ($1).',
  sameWay: 'Du darfst auf dieselbe Weise kündigen, wie du abgeschlossen hast ($1).',
  online: 'Du darfst online kündigen ($1).',
  receipt: 'Du musst die Bestätigung aufbewahren können.',

  disclaimer:
    'Hier werden Regeln erklärt; eine Rechtsberatung ist das nicht. Im Zweifel frag bei der Stelle nach, die wir nennen.',
};
