/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { SurveyStrings } from './nl.ts';

const es: Partly<SurveyStrings> = {
  title: '¿Quiere contarnos por qué?',
  hint: 'No hace falta. No cambia nada de su cancelación.',
  hintAlone: 'No hace falta. Puede dejarlo todo vacío.',
  comment: '¿Quiere decirnos algo más sobre esto?',
  sending: 'Estamos enviando su respuesta.',
  received: 'Gracias. Su respuesta ha llegado.',
  sent: 'Gracias. Su respuesta se ha enviado.',
  waiting: 'Gracias. Su respuesta aún no ha llegado. Seguimos intentándolo.',
  attention: 'Su respuesta no ha llegado. Eso no cambia nada de su cancelación.',
  skipped: 'Muy bien, no tiene que contarnos nada.',
};

export default es;
