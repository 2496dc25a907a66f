/** Deutsch, für alle, die wissen möchten, wie es steht. */
import type { StatusStrings } from './nl.ts';

const de: StatusStrings = {
  title: 'Wie es steht',
  ask: {
    lead: 'Geben Sie die Vorgangsnummer ein, die auf Ihrer Eingangsbestätigung steht. Oder fügen Sie den Link zu Ihrer Eingangsbestätigung ein: Dann sehen Sie auch die Antwort und was Sie sonst tun können.',
    label: 'Vorgangsnummer oder Link',
    look: 'Ansehen',
    missing: 'Bitte geben Sie die Vorgangsnummer ein, oder fügen Sie den Link ein.',
    unreadable:
      'Das ist keine Vorgangsnummer. Sie hat zwölf Buchstaben und Ziffern, zum Beispiel 7KXM-2QPD-9T4H.',
    unknown: 'Zu dieser Vorgangsnummer finden wir nichts. Bitte prüfen Sie sie noch einmal.',
  },
  loading: 'Wir sehen nach. Einen Moment bitte.',
  failed: {
    offline:
      'Wie es steht, können wir gerade nicht sehen: Es gibt keine Verbindung. An dem, was Sie gesendet haben, ändert das nichts.',
    error:
      'Wie es steht, können wir gerade nicht sehen: Es ist etwas schiefgegangen. An dem, was Sie gesendet haben, ändert das nichts.',
    again: 'Noch einmal versuchen',
  },
  test: 'Das ist ein Test. Es wird nichts wirklich gekündigt.',
  standing: {
    received: () => 'Eingegangen. Dass es bearbeitet ist, wurde noch nicht gemeldet.',
    undone: () => 'Ihre Rücknahme ist eingegangen. Ob Ihr Vertrag weiterläuft, bestätigt Ihnen der Anbieter.',
    stands: () =>
      'Ihre Rücknahme ist eingegangen. Für denselben Vertrag ist aber noch eine andere Kündigung oder ein Widerruf eingegangen. Diese Erklärung gilt weiterhin.',
    scheduled: (day) =>
      day ? `Bearbeitet: Ihr Vertrag endet am ${day}.` : 'Bearbeitet: Ihr Vertrag wird enden.',
    effective: (day) => (day ? `Ihr Vertrag ist seit dem ${day} beendet.` : 'Ihr Vertrag ist beendet.'),
    failed: () =>
      'Bei der Bearbeitung ist etwas schiefgegangen. Ihre Kündigung ist aber eingegangen. Bewahren Sie Ihre Eingangsbestätigung auf und fragen Sie beim Anbieter nach.',
    open: (moment) => `Ihre Nachricht ist eingegangen. Sie bekommen spätestens am ${moment} eine Antwort.`,
    overdue: (moment) =>
      `Sie sollten spätestens am ${moment} eine Antwort bekommen. Das haben wir nicht geschafft, und das tut uns leid. Ihre Nachricht ist noch offen.`,
    reported: (moment) =>
      `Sie sollten spätestens am ${moment} eine Antwort bekommen. Das haben wir nicht geschafft, und das tut uns leid. Ihre Nachricht ist noch offen. Dass Sie zu lange warten, ist gemeldet.`,
    answered: () => 'Ihre Nachricht ist beantwortet.',
    solved: () => 'Sie haben gesagt, dass es gelöst ist.',
    reopened: (moment) =>
      `Sie haben gesagt, dass es noch nicht gelöst ist. Sie bekommen spätestens am ${moment} noch einmal eine Antwort.`,
    unasked: () => 'Ihre Nachricht ist eingegangen. Sie wollten keine Antwort darauf.',
  },
  next: {
    received: 'Sie müssen jetzt nichts tun.',
    stands: 'Möchten Sie bleiben? Dann nehmen Sie auch diese Erklärung zurück, oder fragen Sie den Anbieter.',
    scheduled: 'Sie müssen nichts mehr tun.',
    open: 'Sie müssen jetzt nichts tun. Die Antwort lesen Sie hier.',
    reopened: 'Sie müssen jetzt nichts tun. Die Antwort lesen Sie hier.',
    solved: 'Schön, dass es gelöst ist.',
  },
  readIt: 'Öffnen Sie den Link zu Ihrer Eingangsbestätigung, um die Antwort zu lesen.',
  reference: 'Vorgangsnummer',
  receivedAt: 'Eingegangen am',
  endsOn: 'Ihr Vertrag läuft bis einschließlich',
  endedOn: 'Ihr Vertrag lief bis einschließlich',
  updatedAt: 'Zuletzt geändert',
  you: (moment) => `Ihre Nachricht vom ${moment}`,
  team: (moment) => `Unsere Antwort vom ${moment}`,
  erased: 'Dieser Text wurde gelöscht.',
  receipt: 'Eingangsbestätigung ansehen',
  saveHtml: 'Eingangsbestätigung speichern',
  saveJson: 'Als JSON speichern, für Programme',
  calendar: {
    add: 'Enddatum in den Kalender eintragen',
    summary: 'Letzter Tag Ihres Vertrags',
    description: (reference) => `Sie haben gekündigt. Vorgangsnummer: ${reference}.`,
    fileName: 'enddatum',
  },
  reactivate: 'Neu beginnen',
  refresh: 'Noch einmal nachsehen',
  other: 'Etwas anderes nachsehen',
  judge: {
    question: 'Ist es damit gelöst?',
    stillNot: 'Doch nicht gelöst?',
    missing: 'Noch nicht gelöst? Schreiben Sie hier, was fehlt.',
    optional: '(freiwillig)',
    yes: 'Ja, gelöst',
    no: 'Nein, noch nicht',
    sending: 'Wir geben es weiter. Einen Moment bitte.',
    failed:
      'Das ist noch nicht angekommen. Was Sie geschrieben haben, steht noch da. Bitte versuchen Sie es noch einmal.',
  },
  help: 'Möchten Sie nicht warten? So erreichen Sie uns auch:',
};
export default de;
