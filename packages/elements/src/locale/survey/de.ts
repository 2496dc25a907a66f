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
  thanks: 'Vielen Dank. Ihre Antwort ist angekommen.',
  thanksSent: 'Vielen Dank. Ihre Antwort wurde gesendet.',
  waiting: 'Vielen Dank. Ihre Antwort ist noch nicht angekommen. Wir versuchen es von selbst weiter.',
  attention: 'Ihre Antwort ist nicht angekommen. An Ihrer Kündigung ändert das nichts.',
  skipped: 'In Ordnung, Sie müssen uns nichts sagen.',
  reasons: {
    not_valued: {
      label: 'Ich habe mich als Kunde nicht wertgeschätzt gefühlt',
      reply: 'Das tut uns leid. So hätte es sich nicht anfühlen dürfen.',
    },
    customer_service: {
      label: 'Ich bekam keine Antwort oder zu spät',
      reply: 'Entschuldigung, dass Sie warten mussten. Das hätte anders laufen müssen.',
    },
    too_expensive: { label: 'Es ist mir zu teuer', reply: 'Das verstehen wir. Danke, dass Sie es sagen.' },
    unused: { label: 'Ich nutze es zu wenig', reply: 'Dann ist es nur logisch aufzuhören.' },
    missing_features: {
      label: 'Mir fehlt etwas, oder die Qualität enttäuscht',
      reply: 'Schade, dass es nicht war, was Sie erwarten durften. Das tut uns leid.',
    },
    switched_service: {
      label: 'Ich habe etwas anderes gefunden',
      reply: 'Schön, dass Sie etwas Passenderes haben.',
    },
    circumstances_changed: {
      label: 'Meine Situation hat sich geändert',
      reply: 'Danke, dass Sie es uns sagen. Wir wünschen Ihnen alles Gute.',
    },
    other: { label: 'Etwas anderes', reply: 'Sagen Sie es gern in Ihren eigenen Worten.' },
  },
};

export default de;
