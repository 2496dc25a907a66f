/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { FieldStrings } from './nl.ts';

const es: Partly<FieldStrings> = {
  identify: 'Basta con su número de cliente o su correo electrónico.',
  cause: 'El motivo especial (solo si lo tiene)',
  endDateHint: 'Déjelo vacío si quiere terminar lo antes posible.',
  errors: {
    malformed: 'Esto todavía no está bien. ¿Puede revisarlo?',
    identity:
      'Escriba su número de cliente o su correo electrónico. Así queda claro de qué suscripción se trata.',
  },
};

export default es;
