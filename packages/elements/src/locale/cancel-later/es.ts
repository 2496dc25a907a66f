/** Español, para quien prefiere terminar más tarde. */
import type { LaterStrings } from './nl.ts';

const es: LaterStrings = {
  summary: '¿Prefieres una fecha posterior?',
  chosen: (day) => `Prefiero una fecha posterior: ${day}`,
  label: '¿Hasta el final de qué día?',
  hint: 'Déjalo vacío para terminar lo antes posible.',
  runs: (day) =>
    `En ese caso, tu suscripción sigue hasta el final del día ${day}. Hasta ese día todo sigue igual, también lo que pagas.`,
  tooEarly: (day) => `Elige un día después del ${day}, o déjalo vacío.`,
};

export default es;
