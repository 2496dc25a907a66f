/** Español, para la pregunta de por qué. */
import type { SurveyStrings } from './nl.ts';

const es: SurveyStrings = {
  title: '¿Quieres contarnos por qué?',
  hint: 'No hace falta. No cambia nada de tu cancelación.',
  hintAlone: 'No hace falta. Puedes dejarlo todo vacío.',
  comment: '¿Quieres decirnos algo más sobre esto?',
  optional: '(opcional)',
  send: 'Enviar mi respuesta',
  skip: 'Saltar',
  sending: 'Estamos enviando tu respuesta.',
  received: 'Gracias. Tu respuesta ha llegado.',
  sent: 'Gracias. Tu respuesta se ha enviado.',
  waiting: 'Gracias. Tu respuesta aún no ha llegado. Seguimos intentándolo.',
  attention: 'Tu respuesta no ha llegado. Eso no cambia nada de tu cancelación.',
  skipped: 'Muy bien, no tienes que contarnos nada.',
  reasons: {
    not_valued: 'Sentí que no se me valoraba como cliente',
    customer_service: 'No me respondieron, o lo hicieron tarde',
    too_expensive: 'Es demasiado caro para mí',
    unused: 'Lo uso poco',
    missing_features: 'Me falta algo, o la calidad no era la que esperaba',
    switched_service: 'He encontrado otra cosa',
    circumstances_changed: 'Mi situación ha cambiado',
    other: 'Otro motivo',
  },
};

export default es;
