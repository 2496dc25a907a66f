/** Deutsch, für die Frage nach dem Warum. */
import type { SurveyStrings } from './nl.ts';

const de: SurveyStrings = {
  title: 'Möchten Sie uns sagen, warum?',
  hint: 'Sie müssen nicht. An Ihrer Kündigung ändert das nichts.',
  hintAlone: 'Sie müssen nicht. Sie können alles leer lassen.',
  comment: 'Möchten Sie noch etwas dazu sagen?',
  optional: '(freiwillig)',
  send: 'Antwort senden',
  skip: 'Überspringen',
  sending: 'Ihre Antwort wird gesendet.',
  received: 'Vielen Dank. Ihre Antwort ist angekommen.',
  sent: 'Vielen Dank. Ihre Antwort wurde gesendet.',
  waiting: 'Vielen Dank. Ihre Antwort ist noch nicht angekommen. Wir versuchen es von selbst weiter.',
  attention: 'Ihre Antwort ist nicht angekommen. An Ihrer Kündigung ändert das nichts.',
  skipped: 'In Ordnung, Sie müssen uns nichts sagen.',
  reasons: {
    not_valued: 'Ich habe mich als Kunde nicht wertgeschätzt gefühlt',
    customer_service: 'Ich bekam keine Antwort oder zu spät',
    too_expensive: 'Es ist mir zu teuer',
    unused: 'Ich nutze es zu wenig',
    missing_features: 'Mir fehlt etwas, oder die Qualität enttäuscht',
    switched_service: 'Ich habe etwas anderes gefunden',
    circumstances_changed: 'Meine Situation hat sich geändert',
    other: 'Etwas anderes',
  },
};

export default de;
