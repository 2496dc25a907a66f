/** Español, para quien tiene que rellenar algo antes de cancelar. */
import type { FieldStrings } from './nl.ts';

const es: FieldStrings = {
  legend: '¿De qué suscripción se trata?',
  identify: 'Basta con tu número de cliente o tu correo electrónico.',
  kind: '¿Qué tipo de cancelación es?',
  ordinary: 'Cancelación normal',
  extraordinary: 'Cancelación por un motivo especial',
  cause: 'El motivo especial (solo si lo tienes)',
  name: 'Nombre',
  contract: 'Número de cliente o de contrato',
  endDate: 'Fecha de fin',
  endDateHint: 'Déjalo vacío si quieres terminar lo antes posible.',
  email: 'Correo electrónico',
  optional: '(opcional)',
  declared: {
    extraordinary: (cause) => `Cancelo por un motivo especial: ${cause}`,
    from: (name) => `Nombre: ${name}.`,
    email: (email) => `Correo electrónico: ${email}.`,
    wanted: (day) => `Quiero que termine el ${day}.`,
  },
  notSent: 'Esto aún no se ha enviado',
  errors: {
    missing: 'Falta rellenar esto.',
    malformed: 'Esto todavía no está bien. ¿Puedes revisarlo?',
    identity:
      'Escribe tu número de cliente o tu correo electrónico. Así queda claro de qué suscripción se trata.',
  },
};

export default es;
