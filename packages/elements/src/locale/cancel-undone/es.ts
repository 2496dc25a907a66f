/** Español, para quien ha retirado su cancelación. */
import type { UndoneStrings } from './nl.ts';

const es: UndoneStrings = {
  title: 'Tu petición de quedarte se ha recibido',
  titleSent: 'Tu petición de quedarte se ha enviado',
  received: (moment) => `Has retirado tu cancelación. Se recibió el ${moment}.`,
  receivedNow: 'Has retirado tu cancelación. Se ha recibido.',
  sent: 'Has retirado tu cancelación. Se ha enviado. Desde aquí no podemos ver si ha llegado.',
  badge: 'Tu petición de quedarte se ha recibido.',
  badgeSent: 'Tu petición de quedarte se ha enviado.',
  provider: 'Tu proveedor te confirmará si tu suscripción continúa.',
  stands:
    'Pero se ha recibido también otra cancelación u otro desistimiento de la misma suscripción, y sigue en pie.',
  standsNext: '¿Quieres quedarte? Entonces retíralo también, o pregunta a tu proveedor.',
};

export default es;
