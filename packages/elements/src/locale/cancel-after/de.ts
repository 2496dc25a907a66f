/** Deutsch, für die Zeit danach: den Nachweis behalten, und der Weg zurück. */
import type { AfterStrings } from './nl.ts';

const de: AfterStrings = {
  notAccepted:
    'Das belegt, dass und wann Ihre Kündigung eingegangen ist. Ob sie schon bearbeitet ist, steht nicht darin.',
  receipt: 'Eingangsbestätigung ansehen',
  save: 'Als Datei speichern',
  fileName: 'eingangsbestaetigung',
  otherWays: {
    title: 'Lieber auf anderem Weg?',
    lead: 'Das geht. Diesen Text können Sie verwenden.',
    textLabel: 'Der Text Ihrer Kündigung',
    copy: 'Text kopieren',
    copied: 'Kopiert',
    mail: 'E-Mail an',
    subject: 'Kündigung',
    phone: 'Anrufen:',
    post: 'Schreiben an',
  },
  undo: {
    declared: (moment) =>
      `Ich nehme meine Kündigung vom ${moment} zurück. Ich möchte meinen Vertrag behalten.`,
    summary: 'Doch bleiben?',
    lead: 'Solange Ihr Vertrag läuft, können Sie hier erklären, dass Sie Ihre Kündigung zurücknehmen. Ob Ihr Vertrag weiterläuft, bestätigt Ihnen der Anbieter.',
    button: 'Kündigung zurücknehmen',
    sending: 'Ihre Kündigung wird zurückgenommen.',
    waiting:
      'Die Rücknahme ist noch nicht eingegangen. Bis dahin gilt Ihre Kündigung. Wir versuchen es von selbst weiter.',
    attention: 'Die Rücknahme ist nicht eingegangen. Ihre Kündigung gilt also noch.',
  },
};

export default de;
