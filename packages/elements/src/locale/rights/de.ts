/** Deutsch, für die Übersicht der Rechte. */
import why from '../why/de.ts';
import type { RightsStrings } from './nl.ts';

const de: RightsStrings = {
  ...why,
  title: 'Ihre Rechte im Überblick',
  loading: 'Die Regeln werden nachgeschlagen…',
  choice: {
    undo: (until) => `Sie können den Kauf noch rückgängig machen, bis einschließlich ${until}.`,
    stop: (ends) =>
      `Sie möchten aufhören? Wenn Sie heute kündigen, läuft der Vertrag noch bis einschließlich ${ends}.`,
    justStop: 'Sie möchten aufhören? Dann kündigen Sie.',
    instead: (ends) => `Wenn Sie stattdessen kündigen, läuft der Vertrag weiter bis einschließlich ${ends}.`,
    later: 'Danach können Sie kündigen.',
    ended: (day) => `Ihr Vertrag ist am ${day} von selbst ausgelaufen. Kündigen müssen Sie nicht mehr.`,
    past: 'Ihre Widerrufsfrist ist vorbei, soweit wir das berechnen können.',
    unknown: 'Ob Sie den Kauf auch noch rückgängig machen können, ist nicht festgestellt.',
  },
  cancel: {
    title: 'Kündigen',
    lead: 'Kündigen heißt: für die Zukunft aufhören. Bis zum letzten Tag bleibt alles, wie es ist.',
  },
  withdraw: {
    title: 'Widerrufen',
    lead: 'Widerrufen heißt: den Kauf rückgängig machen. Sie bekommen Geld zurück, und erhaltene Ware schicken Sie zurück.',
    past: 'Hat Ihnen niemand von der Widerrufsfrist erzählt? Dann kann sie länger dauern.',
  },
  notices: {
    title: 'Was der Anbieter Ihnen mitteilen muss',
    lead: 'Das muss rechtzeitig geschehen, damit Sie noch wählen können.',
    due: {
      renewal: 'Spätestens dann müssen Sie erfahren, dass sich der Vertrag verlängert',
      trial: 'Spätestens dann müssen Sie erfahren, dass Ihre Probezeit endet',
    },
    was: {
      renewal: 'Spätestens da mussten Sie erfahren, dass sich der Vertrag verlängert',
      trial: 'Spätestens da mussten Sie erfahren, dass Ihre Probezeit endet',
    },
  },
  facts: {
    endsOn: 'Wenn Sie heute kündigen, ist das Ihr letzter Tag',
    ended: 'Ihr Vertrag lief bis einschließlich',
    charges: 'Das zahlen Sie bis dahin noch',
    nextRenewal: 'Nächster Zeitraum, wenn Sie nichts tun',
    latestNotice: 'Bis dahin kündigen, um dem neuen Zeitraum zuvorzukommen',
    latestNoticePast: 'Um dem neuen Zeitraum zuvorzukommen, war zu kündigen bis',
    withdrawal: 'Wie lange Sie noch widerrufen können',
    withdrawalOpen: 'Bis einschließlich zu diesem Tag können Sie noch widerrufen',
    withdrawalPast: 'Ihre Widerrufsfrist lief bis einschließlich',
    refund: 'Wenn Sie heute widerrufen, bekommen Sie zurück',
  },
  daysLeft: (days) => ['heute ist der letzte Tag', 'morgen ist der letzte Tag'][days] ?? `noch ${days} Tage`,
  charges: (times, last) => (times === 1 ? `am ${last}` : `in ${times} Zahlungen, zuletzt am ${last}`),
  nothingMore: 'Nichts mehr',
  by: (day, distance) => `spätestens am ${day}, ${distance}`,
  anyTime: 'Jederzeit',
  noRenewal: 'Keiner',
  notEstablished: 'Nicht festgestellt',
  why: 'Warum?',
  whyUnknown: 'Warum wissen wir das nicht?',
  disputed: 'Worüber sich die Quellen nicht einig sind',
  rules: 'Die Regeln selbst lesen',
  force: {
    'in-force': '',
    adopted: 'Beschlossen, gilt noch nicht',
    announced: 'Angekündigt',
    proposed: 'Vorschlag',
    vacated: 'Von einem Gericht aufgehoben',
    repealed: 'Gilt nicht mehr',
  },
  reviewed: (day) => `Diese Regeln wurden zuletzt am ${day} durchgesehen.`,
  unconfigured:
    'Wir wissen nicht genug über diesen Vertrag, um Ihre Daten zu zeigen. Kündigen können Sie trotzdem.',
  failed: 'Die Regeln konnten nicht geladen werden. Kündigen können Sie trotzdem.',
  retry: 'Erneut versuchen',
};

export default de;
