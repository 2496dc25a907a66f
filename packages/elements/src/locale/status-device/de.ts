/** Deutsch, für das, was auf diesem Gerät noch wartet. */
import type { DeviceStrings } from './nl.ts';

const de: DeviceStrings = {
  title: 'Auf diesem Gerät',
  lead: 'Das ist noch nicht eingegangen. Bis dahin liegt es nur auf diesem Gerät.',
  names: {
    'cancellation.requested': 'Kündigung',
    'cancellation.undone': 'Rücknahme einer Kündigung',
    'withdrawal.requested': 'Widerruf',
    'contact.submitted': 'Frage oder Beschwerde',
    'survey.answered': 'Antwort auf die Frage nach dem Grund',
    'preferences.changed': 'Bitte, keine Werbung mehr zu senden',
  },
  other: 'Nachricht',
  since: (moment) => `Vom ${moment}.`,
  state: {
    sending: 'Wir senden es jetzt.',
    waiting: 'Noch nicht eingegangen. Wir versuchen es weiter, solange diese Seite offen ist.',
    attention: 'Nicht angenommen. Bitte versuchen Sie es erneut, oder nehmen Sie Kontakt auf.',
    unsent: 'Wir senden es erst, wenn Sie es sagen.',
    sent: 'Gesendet. Ob es angekommen ist, können wir hier nicht sehen.',
    gone: 'Gelöscht.',
  },
  received: (reference) => (reference ? `Eingegangen. Vorgangsnummer: ${reference}.` : 'Eingegangen.'),
  send: 'Jetzt senden',
  delete: 'Von diesem Gerät löschen',
  sure: 'Sind Sie sicher? Dann senden wir es nicht mehr. Ein Beleg für den Eingang kam nie, rechnen Sie also nicht damit, dass es angekommen ist.',
  sureDraft: 'Sind Sie sicher? Dann ist sie weg.',
  yes: 'Ja, löschen',
  no: 'Nein, behalten',
  draft: 'Ein Text, an dem Sie geschrieben haben. Er liegt nur in diesem Tab und wurde nicht gesendet.',
};

export default de;
