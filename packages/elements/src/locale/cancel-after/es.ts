/** Español, para después de cancelar: guardar la prueba, y el camino de vuelta. */
import type { AfterStrings } from './nl.ts';

const es: AfterStrings = {
  notAccepted: 'Esto prueba que tu cancelación ha llegado, y cuándo. No dice si ya está tramitada.',
  receipt: 'Ver el acuse de recibo',
  save: 'Guardar como archivo',
  fileName: 'acuse-de-recibo',
  otherWays: {
    title: '¿Prefieres hacerlo de otra manera?',
    lead: 'Sin problema. Puedes usar este texto.',
    textLabel: 'El texto de tu cancelación',
    copy: 'Copiar el texto',
    copied: 'Copiado',
    mail: 'Por correo electrónico a',
    subject: 'Cancelación',
    phone: 'Por teléfono al',
    post: 'Por carta a',
  },
  undo: {
    declared: (moment) => `Retiro mi cancelación del ${moment}. Quiero mantener mi suscripción.`,
    summary: '¿Al final te quedas?',
    lead: 'Mientras dure tu suscripción, puedes retirar tu cancelación.',
    button: 'Retirar mi cancelación',
    sending: 'Estamos retirando tu cancelación.',
    waiting:
      'La retirada aún no se ha recibido. Hasta entonces, tu cancelación sigue siendo válida. Seguimos intentándolo.',
    attention: 'La retirada no se ha recibido. Por eso tu cancelación sigue siendo válida.',
  },
};

export default es;
