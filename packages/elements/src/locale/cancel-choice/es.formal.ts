/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { ChoiceStrings } from './nl.ts';

const es: Partly<ChoiceStrings> = {
  missing: 'Elija primero qué suscripción quiere cancelar.',
  again: { lead: (plan) => `Por ahora solo ha cancelado ${plan}.` },
};

export default es;
