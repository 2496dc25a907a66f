/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { SituationStrings } from './nl.ts';

const de: Partly<SituationStrings> = {
  canceled: {
    title: 'Du hast bereits gekündigt.',
    endsOn: (day) => `Dein Vertrag läuft noch bis einschließlich ${day}.`,
    again: 'Bist du nicht sicher, ob es geklappt hat? Dann kannst du unten noch einmal kündigen.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Es sind noch ${owed} offen. Kündigen kannst du trotzdem.`
        : 'Es ist noch etwas offen. Kündigen kannst du trotzdem.',
    stays: 'Was du bereits zahlen musstest, ändert sich dadurch nicht.',
  },
  promotional: (price, until, then) =>
    `Du zahlst zurzeit einen Aktionspreis: ${price}, bis einschließlich ${until}. Danach wären es ${then}.`,
  trial: {
    until: (day) => `Dein Probezeitraum läuft bis einschließlich ${day}.`,
    free: 'Wenn du jetzt kündigst, zahlst du nichts.',
  },
  appStore: {
    lead: (store) => `Du zahlst über ${store}. Beende das Abo auch dort, sonst bucht ${store} weiter ab.`,
    stillTo: (store) => `Bitte beachten: ${store} bucht weiter ab, bis du das Abo auch dort beendest.`,
    steps: (store) => [
      `Öffne deine Abos bei ${store}.`,
      'Wähle dieses Abo.',
      'Wähle „Kündigen“ und bestätige.',
    ],
  },
  consequences: {
    access: { 'until-end': 'Bis einschließlich zum letzten Tag kannst du alles nutzen.' },
    data: {
      label: 'Deine Daten',
      kept: 'Was du gespeichert hast, bleibt erhalten.',
      'deleted-at-end':
        'Was du gespeichert hast, wird nach dem letzten Tag gelöscht. Sichere vorher, was du behalten möchtest.',
    },
    account: {
      label: 'Dein Konto',
      stays: 'Dein Konto bleibt bestehen.',
      'closed-at-end': 'Dein Konto wird nach dem letzten Tag geschlossen.',
      separate: 'Dein Konto bleibt bestehen. Nur das Konto zu löschen ist keine Kündigung.',
    },
    credits: {
      label: 'Dein Guthaben',
      kept: 'Dein Guthaben bleibt erhalten.',
      'lost-at-end': 'Dein Guthaben kannst du bis einschließlich zum letzten Tag nutzen. Danach verfällt es.',
    },
  },
};

export default de;
