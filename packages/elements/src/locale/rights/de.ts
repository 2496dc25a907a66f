/** Deutsch, für die Übersicht der Rechte. */
import why from '../why/de.ts';
import type { RightsStrings } from './nl.ts';

const de: RightsStrings = {
  ...why,
  title: 'Ihre Rechte im Überblick',
  loading: 'Die Regeln werden nachgeschlagen…',
  facts: {
    endsOn: 'Wenn Sie heute kündigen, ist das Ihr letzter Tag',
    withdrawalOpen: 'Bis einschließlich zu diesem Tag können Sie noch widerrufen',
    withdrawalPast: 'Ihre Widerrufsfrist lief bis zum',
    nextRenewal: 'Nächster Zeitraum, wenn Sie nichts tun',
    latestNotice: 'Bis dahin kündigen, um dem neuen Zeitraum zuvorzukommen',
  },
  anyTime: 'Jederzeit',
  noRenewal: 'Keiner',
  notEstablished: 'Nicht festgestellt',
  why: 'Warum?',
  whyUnknown: 'Warum wissen wir das nicht?',
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
