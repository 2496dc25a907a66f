/** Español, para lo que aún espera en este dispositivo. */
import type { DeviceStrings } from './nl.ts';

const es: DeviceStrings = {
  title: 'En este dispositivo',
  lead: 'Esto aún no se ha recibido. Hasta entonces, está solo en este dispositivo.',
  names: {
    'cancellation.requested': 'Cancelación',
    'cancellation.undone': 'Retirada de una cancelación',
    'withdrawal.requested': 'Desistimiento',
    'contact.submitted': 'Pregunta o queja',
    'survey.answered': 'Respuesta a la pregunta de por qué',
    'preferences.changed': 'Petición de no recibir más publicidad',
  },
  other: 'Mensaje',
  since: (moment) => `Del ${moment}.`,
  state: {
    sending: 'Lo estamos enviando.',
    waiting: 'Aún no se ha recibido. Seguimos intentándolo mientras esta página esté abierta.',
    attention: 'No se ha aceptado. Inténtalo otra vez, o contacta con nosotros.',
    unsent: 'Solo lo enviamos si tú lo dices.',
    sent: 'Enviado. Desde aquí no podemos ver si ha llegado.',
    gone: 'Borrado.',
  },
  received: (reference) => (reference ? `Recibido. Referencia: ${reference}.` : 'Recibido.'),
  send: 'Enviar ahora',
  delete: 'Borrar de este dispositivo',
  sure: '¿Seguro? Entonces ya no lo enviamos. Nunca llegó un acuse de recibo, así que no cuentes con que haya llegado.',
  sureDraft: '¿Seguro? Entonces se pierde.',
  yes: 'Sí, borrar',
  no: 'No, dejarlo',
  draft: 'Un texto que estabas escribiendo. Está solo en esta pestaña y no se ha enviado.',
};

export default es;
