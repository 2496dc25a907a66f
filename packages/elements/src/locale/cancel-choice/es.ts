/** Español, para quien tiene más de una suscripción. */
import type { ChoiceStrings } from './nl.ts';

const es: ChoiceStrings = {
  missing: 'Elige primero qué suscripción quieres cancelar.',
  canceled: (day) => (day ? `Ya cancelada, sigue hasta el final del día ${day}` : 'Ya cancelada'),
  again: {
    lead: (plan) => `Por ahora solo has cancelado ${plan}.`,
    button: 'Cancelar otra suscripción',
  },
};

export default es;
