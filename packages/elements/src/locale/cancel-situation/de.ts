/** Deutsch, für das, was an einem Vertrag besonders ist und was mit ihm endet. */
import type { SituationStrings } from './nl.ts';

const de: SituationStrings = {
  canceled: {
    title: 'Sie haben bereits gekündigt.',
    endsOn: (day) => `Ihr Vertrag läuft noch bis einschließlich ${day}.`,
    receipt: 'Kündigung ansehen oder zurücknehmen',
    again: 'Sind Sie nicht sicher, ob es geklappt hat? Dann können Sie unten noch einmal kündigen.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Es sind noch ${owed} offen. Kündigen können Sie trotzdem.`
        : 'Es ist noch etwas offen. Kündigen können Sie trotzdem.',
    stays: 'Was Sie bereits zahlen mussten, ändert sich dadurch nicht.',
  },
  promotional: (price, until, then) =>
    `Sie zahlen zurzeit einen Aktionspreis: ${price}, bis einschließlich ${until}. Danach wären es ${then}.`,
  trial: {
    until: (day) => `Ihr Probezeitraum läuft bis einschließlich ${day}.`,
    free: 'Wenn Sie jetzt kündigen, zahlen Sie nichts.',
  },
  appStore: {
    lead: (store) =>
      `Sie zahlen über ${store}. Beenden Sie das Abo auch dort, sonst bucht ${store} weiter ab.`,
    stillTo: (store) => `Bitte beachten: ${store} bucht weiter ab, bis Sie das Abo auch dort beenden.`,
    steps: (store) => [
      `Öffnen Sie Ihre Abos bei ${store}.`,
      'Wählen Sie dieses Abo.',
      'Wählen Sie „Kündigen“ und bestätigen Sie.',
    ],
    open: (store) => `Abos bei ${store} öffnen`,
  },
  consequences: {
    access: { label: 'Nutzung', 'until-end': 'Bis einschließlich zum letzten Tag können Sie alles nutzen.' },
    data: {
      label: 'Ihre Daten',
      kept: 'Was Sie gespeichert haben, bleibt erhalten.',
      'deleted-at-end':
        'Was Sie gespeichert haben, wird nach dem letzten Tag gelöscht. Sichern Sie vorher, was Sie behalten möchten.',
    },
    account: {
      label: 'Ihr Konto',
      stays: 'Ihr Konto bleibt bestehen.',
      'closed-at-end': 'Ihr Konto wird nach dem letzten Tag geschlossen.',
      separate: 'Ihr Konto bleibt bestehen. Nur das Konto zu löschen ist keine Kündigung.',
    },
    seats: { label: 'Andere', 'end-too': 'Für alle, die diesen Vertrag mitnutzen, endet es am selben Tag.' },
    credits: {
      label: 'Ihr Guthaben',
      kept: 'Ihr Guthaben bleibt erhalten.',
      'lost-at-end': 'Ihr Guthaben können Sie bis einschließlich zum letzten Tag nutzen. Danach verfällt es.',
    },
  },
};

export default de;
