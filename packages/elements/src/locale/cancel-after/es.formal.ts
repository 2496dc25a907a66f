/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { AfterStrings } from './nl.ts';

const es: Partly<AfterStrings> = {
  notAccepted: 'Esto prueba que su cancelación ha llegado, y cuándo. No dice si ya está tramitada.',
  otherWays: {
    title: '¿Prefiere hacerlo de otra manera?',
    lead: 'Sin problema. Puede usar este texto.',
    textLabel: 'El texto de su cancelación',
  },
  undo: {
    summary: '¿Al final se queda?',
    lead: 'Mientras dure su suscripción, puede retirar su cancelación.',
    sending: 'Estamos retirando su cancelación.',
    waiting:
      'La retirada aún no se ha recibido. Hasta entonces, su cancelación sigue siendo válida. Seguimos intentándolo.',
    attention: 'La retirada no se ha recibido. Por eso su cancelación sigue siendo válida.',
  },
};

export default es;
