/** Español, para quien tampoco quiere más publicidad. */
import type { MarketingStrings } from './nl.ts';

const es: MarketingStrings = {
  button: 'Tampoco quiero recibir más publicidad',
  hint: 'Los mensajes sobre tu cancelación te seguirán llegando.',
  declared: 'No quiero recibir más publicidad.',
  receipt: 'Ver el comprobante de esto',
  sending: 'Lo estamos comunicando.',
  waiting: 'Todavía no se ha recibido que no quieres más publicidad. Seguimos intentándolo.',
  attention: 'No se ha recibido que no quieres más publicidad.',
  received: (moment) =>
    moment
      ? `No quieres más publicidad. Se recibió el ${moment}.`
      : 'No quieres más publicidad. Se ha recibido.',
  sent: 'No quieres más publicidad. Se ha enviado. Desde aquí no podemos ver si ha llegado.',
};

export default es;
