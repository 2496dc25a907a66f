/** Español, para un desistimiento que no ha llegado sin más, y para guardar la prueba. */
import type { AfterStrings } from './nl.ts';

const es: AfterStrings = {
  save: 'Guardar como archivo',
  fileName: 'acuse-de-recibo',
  otherWays: {
    title: '¿Prefieres hacerlo de otra manera?',
    lead: 'Sin problema. Puedes usar este texto.',
    textLabel: 'El texto de tu desistimiento',
    copy: 'Copiar el texto',
    copied: 'Copiado',
    mail: 'Por correo electrónico a',
    subject: 'Desistimiento',
    phone: 'Por teléfono al',
    post: 'Por carta a',
  },
  attention: {
    lead: 'Hay algo que no está bien en lo que enviamos. Todo lo que escribiste sigue aquí.',
    field: (field) => `Revisa esto: ${field}.`,
    failed: 'Algo ha fallado al enviarlo. Todo lo que escribiste sigue aquí.',
    revise: 'Volver a mis datos',
    retry: 'Intentarlo otra vez',
  },
  unsent: {
    lead: (day) => `Desististe el ${day}, pero no llegó nunca. No lo enviamos ahora sin preguntarte.`,
    send: 'Sí, enviar mi desistimiento',
    discard: 'No, no enviarlo',
  },
  sent: {
    lead: (moment) => `Enviado el ${moment}.`,
    unproved: 'Este sitio web no da ninguna prueba de que tu desistimiento haya llegado. Guarda este texto.',
  },
};

export default es;
