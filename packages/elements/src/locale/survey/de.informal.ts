/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { SurveyStrings } from './nl.ts';

const de: Partly<SurveyStrings> = {
  title: 'Möchtest du uns sagen, warum?',
  hint: 'Du musst nicht. An deiner Kündigung ändert das nichts.',
  hintAlone: 'Du musst nicht. Du kannst alles leer lassen.',
  comment: 'Möchtest du noch etwas dazu sagen?',
  sending: 'Deine Antwort wird gesendet.',
  received: 'Vielen Dank. Deine Antwort ist angekommen.',
  sent: 'Vielen Dank. Deine Antwort wurde gesendet.',
  waiting: 'Vielen Dank. Deine Antwort ist noch nicht angekommen. Wir versuchen es von selbst weiter.',
  attention: 'Deine Antwort ist nicht angekommen. An deiner Kündigung ändert das nichts.',
  skipped: 'In Ordnung, du musst uns nichts sagen.',
};

export default de;
