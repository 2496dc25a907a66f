/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { MarketingStrings } from './nl.ts';

const es: Partly<MarketingStrings> = {
  hint: 'Los mensajes sobre su cancelación le seguirán llegando.',
  waiting: 'Todavía no se ha recibido que no quiere más publicidad. Seguimos intentándolo.',
  attention: 'No se ha recibido que no quiere más publicidad.',
  received: (moment) =>
    moment
      ? `No quiere más publicidad. Se recibió el ${moment}.`
      : 'No quiere más publicidad. Se ha recibido.',
  sent: 'No quiere más publicidad. Se ha enviado. Desde aquí no podemos ver si ha llegado.',
};

export default es;
