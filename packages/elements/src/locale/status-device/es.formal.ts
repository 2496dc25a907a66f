/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { DeviceStrings } from './nl.ts';

const es: Partly<DeviceStrings> = {
  state: {
    attention: 'No se ha aceptado. Inténtelo otra vez, o contacte con nosotros.',
    unsent: 'Solo lo enviamos si usted lo dice.',
  },
  sure: '¿Seguro? Entonces ya no lo enviamos. Nunca llegó un acuse de recibo, así que no cuente con que haya llegado.',
  draft: 'Un texto que estaba escribiendo. Está solo en esta pestaña y no se ha enviado.',
};

export default es;
