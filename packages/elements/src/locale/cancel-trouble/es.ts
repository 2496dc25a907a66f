/** Español, para una cancelación que no ha llegado sin más. */
import type { TroubleStrings } from './nl.ts';

const es: TroubleStrings = {
  attention: {
    lead: 'Hay algo que no está bien en lo que enviamos. Todo lo que escribiste sigue aquí.',
    field: (field) => `Revisa esto: ${field}.`,
    failed: 'Algo ha fallado al enviarlo. Todo lo que escribiste sigue aquí.',
    revise: 'Volver a mis datos',
    retry: 'Intentarlo otra vez',
  },
  unsent: {
    lead: (day) => `Cancelaste el ${day}, pero no llegó nunca. No lo enviamos ahora sin preguntarte.`,
    send: 'Sí, enviar mi cancelación',
    discard: 'No, no enviarla',
  },
  sent: {
    lead: (moment) => `Enviada el ${moment}.`,
    unproved: 'Este sitio web no da ninguna prueba de que tu cancelación haya llegado. Guarda este texto.',
  },
};

export default es;
