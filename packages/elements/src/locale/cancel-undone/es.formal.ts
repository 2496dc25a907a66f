/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { UndoneStrings } from './nl.ts';

const es: Partly<UndoneStrings> = {
  title: 'Su petición de quedarse se ha recibido',
  titleSent: 'Su petición de quedarse se ha enviado',
  received: (moment) => `Ha retirado su cancelación. Se recibió el ${moment}.`,
  receivedNow: 'Ha retirado su cancelación. Se ha recibido.',
  sent: 'Ha retirado su cancelación. Se ha enviado. Desde aquí no podemos ver si ha llegado.',
  badge: 'Su petición de quedarse se ha recibido.',
  badgeSent: 'Su petición de quedarse se ha enviado.',
  provider: 'Su proveedor le confirmará si su suscripción continúa.',
  standsNext: '¿Quiere quedarse? Entonces retírelo también, o pregunte a su proveedor.',
};

export default es;
