/** What the law room says in German. Durations stand in the accusative; the sentences are built for that. */
import type { Sentences } from './nl.ts';

const units: Record<string, [one: string, more: string]> = {
  Y: ['ein Jahr', 'Jahre'],
  M: ['einen Monat', 'Monate'],
  W: ['eine Woche', 'Wochen'],
  D: ['einen Tag', 'Tage'],
};

export const sentences: Sentences = {
  locale: 'de',
  duration: (count, unit) => {
    const [one = '', more = ''] = units[unit] ?? [];
    return count === 1 ? one : `${count} ${more}`;
  },
  and: ' und ',

  took: (day) => `Sie haben das Abo am ${day} abgeschlossen.`,
  trial: (end) =>
    `Sie sind noch in der Probezeit. Wenn Sie jetzt kündigen, endet das Abo am ${end}, dem letzten Tag der Probezeit.`,
  openEnded: (notice, law) =>
    `Eine feste Laufzeit wurde nicht vereinbart. Sie können also jederzeit kündigen; die Frist beträgt ${notice} (${law}).`,
  endsByItself: (end) => `Es läuft bis zum ${end} und endet dann von selbst.`,
  endedByItself: (end) => `Es lief bis zum ${end} und hat dann von selbst geendet.`,
  introductory: (law) => `Ein Kennenlern-Abo darf nicht von selbst in ein normales Abo übergehen (${law}).`,
  runsUntil: (end) => `Ihre jetzige Laufzeit geht bis zum ${end}.`,
  inTime: (latest, notice, law) =>
    `Die Kündigungsfrist beträgt ${notice} (${law}). Wenn Sie spätestens am ${latest} kündigen, endet das Abo mit dieser Laufzeit.`,
  tooLate: (latest) =>
    `Damit es mit dieser Laufzeit endet, hätten Sie spätestens am ${latest} kündigen müssen.`,
  anyTime: (notice, law) =>
    `Die erste Laufzeit ist vorbei. Sie können deshalb jederzeit kündigen; die Frist beträgt ${notice} (${law}).`,
  anyTimeAfter: (notice, law) =>
    `Danach können Sie jederzeit kündigen; die Frist beträgt ${notice} (${law}).`,
  onceRun: (run, from, notice, law) =>
    `Vereinbart ist mehr als ${run}. Ab dem ${from} können Sie trotzdem jederzeit kündigen; die Frist beträgt ${notice} (${law}).`,
  nextTerm: (end, latest) =>
    `Es endet dann mit der Laufzeit danach, am ${end}. Dafür können Sie bis zum ${latest} kündigen.`,
  fixedRenewal:
    'Eine Verlängerung um eine weitere feste Laufzeit, die Sie nicht selbst gewählt haben, bindet Sie nicht.',
  termsShorter: (notice) => `In den Bedingungen steht eine kürzere Frist: ${notice}. Diese gilt.`,
  termsLonger: (notice) => `In den Bedingungen steht: ${notice}. So lang darf die Frist aber nicht sein.`,
  count: (notice, today, end) => `Heute ist der ${today}. Rechnet man ${notice} dazu, ist es der ${end}.`,
  countFrom: (notice, from, end) => `Rechnet man ab dem ${from} ${notice}, ist es der ${end}.`,
  notBefore: (end) => `Bis zum ${end} läuft es auf jeden Fall.`,
  renewsOn: (day) => `Wenn niemand kündigt, beginnt am ${day} die nächste Laufzeit.`,
  runsOn: 'Das Abo läuft ohne Enddatum weiter. Eine neue feste Laufzeit beginnt nicht.',
  noticeAnyDay: 'Sie müssen keinen bestimmten Tag abwarten.',

  withdrawFrom: (days, day, law) =>
    `Sie haben ${days} Zeit für den Widerruf, gezählt ab dem Tag nach dem ${day} (${law}).`,
  withdrawUntil: (end) => `Die Frist läuft bis zum ${end}.`,
  rolled: (nominal, end) =>
    `Der ${nominal} ist kein Werktag, an dem die Frist enden kann. Deshalb zählt der nächste: der ${end}.`,
  notInformed: (most, end, law) =>
    `Sie wurden nicht über Ihr Widerrufsrecht informiert. Deshalb haben Sie ${most} länger Zeit, bis zum ${end} (${law}).`,
  informedLate: (day, end, law) =>
    `Sie haben erst am ${day} von Ihrem Widerrufsrecht erfahren. Deshalb zählt die Frist ab dann neu, bis zum ${end} (${law}).`,
  ifNotInformed: 'Hat Ihnen niemand vom Widerrufsrecht erzählt? Dann haben Sie länger Zeit.',
  ifDeliveredLater: 'Kam die erste Lieferung später? Dann beginnt die Frist erst an diesem Tag.',
  newRight: (day, law) =>
    `Am ${day} wurde aus der Probe ein bezahltes Abo, ohne dass das vorher klar war. Deshalb begann eine neue Widerrufsfrist (${law}).`,
  noDelivery:
    'Die Frist beginnt an dem Tag, an dem die erste Lieferung bei Ihnen ankommt. Diesen Tag kennen wir nicht.',
  maybeWaived:
    'Bei digitalen Inhalten, die Sie sofort nutzen konnten, kann das Widerrufsrecht früher geendet haben. Ob das hier so ist, wissen wir nicht.',
  atADistance:
    'Dieses Abo wurde nicht im Fernabsatz abgeschlossen. Ob Sie es dann widerrufen können, wissen wir nicht.',

  nothingMore: 'Bis zum Ende wird nichts mehr abgebucht: Alles ist schon bezahlt.',
  charged: (every, end) => `Sie zahlen jeweils für ${every}. Bis zum ${end} zahlen Sie wie gewohnt weiter.`,
  lastPart: (days, total) =>
    `Beim letzten Mal zahlen Sie nur die ${days} von ${total} Tagen, die noch übrig sind, gerundet auf ganze Cent.`,
  refundAll: (law) => `Sie bekommen alles zurück, was Sie für diesen Zeitraum bezahlt haben (${law}).`,
  refundPart: (used, total, law) =>
    `Sie wollten, dass es sofort losgeht. Deshalb zahlen Sie nur die ${used} von ${total} Tagen, die schon vorbei sind, gerundet auf ganze Cent. Den Rest bekommen Sie zurück (${law}).`,
  refundBy: (days, end, law) =>
    `Dafür hat der Anbieter ${days} Zeit, also bis spätestens zum ${end} (${law}).`,
  withdrawalPassed: 'Die Widerrufsfrist, soweit wir sie ausrechnen konnten, ist vorbei.',

  unknownJurisdiction: 'Die Regeln dieses Landes haben wir noch nicht geprüft.',
  notCovered: 'Für diese Art von Abo gelten andere Regeln. Die prüfen wir hier nicht.',
  factsMissing: 'Wir wissen nicht genug über dieses Abo, um das auszurechnen.',

  pageListed: 'Das Gesetz zählt auf, was diese Seite fragen darf. Anderes darf nicht darauf stehen.',
  pageFree:
    'Das Gesetz schreibt nicht vor, was diese Seite fragt. Kündigen muss so einfach sein wie abschließen.',
  receiptMust: 'Sie müssen die Bestätigung aufbewahren können.',

  labels: {
    cancelEntry: 'Abonnement beenden',
    cancelConfirm: 'Jetzt kündigen',
    withdrawEntry: 'Vertrag widerrufen',
    withdrawConfirm: 'Widerruf bestätigen',
  },
  disclaimer:
    'Hier werden Regeln erklärt; eine Rechtsberatung ist das nicht. Im Zweifel fragen Sie bei der Stelle nach, die wir nennen.',
};
