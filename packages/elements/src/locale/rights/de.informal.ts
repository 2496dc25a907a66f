/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import why from '../why/de.informal.ts';
import type { RightsStrings } from './nl.ts';

const de: Partly<RightsStrings> = {
  ...why,
  title: 'Deine Rechte im Überblick',
  choice: {
    undo: (until) => `Du kannst den Kauf noch rückgängig machen, bis einschließlich ${until}.`,
    stop: (ends) =>
      `Du möchtest aufhören? Wenn du heute kündigst, läuft der Vertrag noch bis einschließlich ${ends}.`,
    justStop: 'Du möchtest aufhören? Dann kündige.',
    instead: (ends) => `Wenn du stattdessen kündigst, läuft der Vertrag weiter bis einschließlich ${ends}.`,
    later: 'Danach kannst du kündigen.',
    ended: (day) => `Dein Vertrag ist am ${day} von selbst ausgelaufen. Kündigen musst du nicht mehr.`,
    past: 'Deine Widerrufsfrist ist vorbei, soweit wir das berechnen können.',
    unknown: 'Ob du den Kauf auch noch rückgängig machen kannst, ist nicht festgestellt.',
  },
  withdraw: {
    lead: 'Widerrufen heißt: den Kauf rückgängig machen. Du bekommst Geld zurück, und erhaltene Ware schickst du zurück.',
    past: 'Hat dir niemand von der Widerrufsfrist erzählt? Dann kann sie länger dauern.',
  },
  notices: {
    title: 'Was der Anbieter dir mitteilen muss',
    lead: 'Das muss rechtzeitig geschehen, damit du noch wählen kannst.',
    due: {
      renewal: 'Spätestens dann musst du erfahren, dass sich der Vertrag verlängert',
      trial: 'Spätestens dann musst du erfahren, dass deine Probezeit endet',
    },
    was: {
      renewal: 'Spätestens da musstest du erfahren, dass sich der Vertrag verlängert',
      trial: 'Spätestens da musstest du erfahren, dass deine Probezeit endet',
    },
  },
  facts: {
    endsOn: 'Wenn du heute kündigst, ist das dein letzter Tag',
    ended: 'Dein Vertrag lief bis einschließlich',
    charges: 'Das zahlst du bis dahin noch',
    nextRenewal: 'Nächster Zeitraum, wenn du nichts tust',
    withdrawal: 'Wie lange du noch widerrufen kannst',
    withdrawalOpen: 'Bis einschließlich zu diesem Tag kannst du noch widerrufen',
    withdrawalPast: 'Deine Widerrufsfrist lief bis einschließlich',
    refund: 'Wenn du heute widerrufst, bekommst du zurück',
  },
  unconfigured:
    'Wir wissen nicht genug über diesen Vertrag, um deine Daten zu zeigen. Kündigen kannst du trotzdem.',
  failed: 'Die Regeln konnten nicht geladen werden. Kündigen kannst du trotzdem.',
};

export default de;
