/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { StatusStrings } from './nl.ts';

const de: Partly<StatusStrings> = {
  ask: {
    lead: 'Gib die Vorgangsnummer ein, die auf deiner Eingangsbestätigung steht. Oder füge den Link zu deiner Eingangsbestätigung ein: Dann siehst du auch die Antwort und was du sonst tun kannst.',
    missing: 'Bitte gib die Vorgangsnummer ein, oder füge den Link ein.',
    unreadable:
      'Das ist keine Vorgangsnummer. Eine hat zwölf Buchstaben und Ziffern, zum Beispiel 7KXM-2QPD-9T4H.',
    unknown: 'Zu dieser Vorgangsnummer finden wir nichts. Bitte prüfe sie noch einmal.',
  },
  failed: {
    offline:
      'Wie es steht, können wir gerade nicht sehen: Es gibt keine Verbindung. An dem, was du gesendet hast, ändert das nichts.',
    error:
      'Wie es steht, können wir gerade nicht sehen: Es ist etwas schiefgegangen. An dem, was du gesendet hast, ändert das nichts.',
  },
  standing: {
    undone: () => 'Deine Rücknahme ist eingegangen. Ob dein Vertrag weiterläuft, bestätigt dir der Anbieter.',
    stands: () =>
      'Deine Rücknahme ist eingegangen. Für denselben Vertrag ist aber noch eine andere Kündigung oder ein Widerruf eingegangen. Diese Erklärung gilt weiterhin.',
    scheduled: (day) =>
      day ? `Bearbeitet: Dein Vertrag endet am ${day}.` : 'Bearbeitet: Dein Vertrag wird enden.',
    effective: (day) => (day ? `Dein Vertrag ist seit dem ${day} beendet.` : 'Dein Vertrag ist beendet.'),
    failed: () =>
      'Bei der Bearbeitung ist etwas schiefgegangen. Deine Kündigung ist aber eingegangen. Bewahre deine Eingangsbestätigung auf und frag beim Anbieter nach.',
    open: (moment) => `Deine Nachricht ist eingegangen. Du bekommst spätestens am ${moment} eine Antwort.`,
    overdue: (moment) =>
      `Du solltest spätestens am ${moment} eine Antwort bekommen. Das haben wir nicht geschafft, und das tut uns leid. Deine Nachricht ist noch offen.`,
    reported: (moment) =>
      `Du solltest spätestens am ${moment} eine Antwort bekommen. Das haben wir nicht geschafft, und das tut uns leid. Deine Nachricht ist noch offen. Dass du zu lange wartest, ist gemeldet.`,
    answered: () => 'Deine Nachricht ist beantwortet.',
    solved: () => 'Du hast gesagt, dass es gelöst ist.',
    reopened: (moment) =>
      `Du hast gesagt, dass es noch nicht gelöst ist. Du bekommst spätestens am ${moment} noch einmal eine Antwort.`,
    unasked: () => 'Deine Nachricht ist eingegangen. Du wolltest keine Antwort darauf.',
  },
  next: {
    received: 'Du musst jetzt nichts tun.',
    stands: 'Möchtest du bleiben? Dann nimm auch diese Erklärung zurück, oder frag den Anbieter.',
    scheduled: 'Du musst nichts mehr tun.',
    open: 'Du musst jetzt nichts tun. Die Antwort liest du hier.',
    reopened: 'Du musst jetzt nichts tun. Die Antwort liest du hier.',
  },
  readIt: 'Öffne den Link zu deiner Eingangsbestätigung, um die Antwort zu lesen.',
  endsOn: 'Dein Vertrag läuft bis einschließlich',
  endedOn: 'Dein Vertrag lief bis einschließlich',
  you: (moment) => `Deine Nachricht vom ${moment}`,
  calendar: {
    summary: 'Letzter Tag deines Vertrags',
    description: (reference) => `Du hast gekündigt. Vorgangsnummer: ${reference}.`,
  },
  judge: {
    missing: 'Noch nicht gelöst? Schreib hier, was fehlt.',
    failed:
      'Das ist noch nicht angekommen. Was du geschrieben hast, steht noch da. Bitte versuche es noch einmal.',
  },
  help: 'Möchtest du nicht warten? So erreichst du uns auch:',
};

export default de;
