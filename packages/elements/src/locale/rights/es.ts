/** Español, para el resumen de derechos. */
import why from '../why/es.ts';
import type { RightsStrings } from './nl.ts';

const es: RightsStrings = {
  ...why,
  title: 'Tus derechos de un vistazo',
  loading: 'Estamos buscando las normas…',
  choice: {
    undo: (until) => `Todavía puedes deshacer la compra, hasta el ${until} inclusive.`,
    stop: (ends) => `¿Quieres dejarlo? Si cancelas hoy, tu suscripción sigue hasta el ${ends} inclusive.`,
    justStop: '¿Quieres dejarlo? Entonces cancela.',
    instead: (ends) => `Si en vez de eso cancelas, tu suscripción continúa hasta el ${ends} inclusive.`,
    later: 'Después puedes cancelar.',
    ended: (day) => `Tu suscripción terminó por sí sola el ${day}. Ya no hace falta cancelarla.`,
    past: 'Tu plazo para desistir ha terminado, hasta donde podemos calcularlo.',
    unknown: 'No está determinado si además puedes todavía deshacer la compra.',
  },
  cancel: {
    title: 'Cancelar (darte de baja)',
    lead: 'Cancelar es dejarlo de cara al futuro. Hasta tu último día todo sigue igual.',
  },
  withdraw: {
    title: 'Cambiar de idea (desistir)',
    lead: 'Desistir deshace la compra. Recuperas dinero y devuelves lo que te llegó a casa.',
    past: '¿Nadie te habló del derecho a desistir? Entonces puede que tengas más tiempo.',
  },
  notices: {
    title: 'Lo que la empresa tiene que decirte',
    lead: 'Tiene que hacerlo a tiempo, para que todavía puedas elegir.',
    due: {
      renewal: 'Como muy tarde ese día tienes que saber que tu suscripción se renueva',
      trial: 'Como muy tarde ese día tienes que saber que tu prueba termina',
    },
    was: {
      renewal: 'Como muy tarde ese día tenías que saber que tu suscripción se renueva',
      trial: 'Como muy tarde ese día tenías que saber que tu prueba termina',
    },
  },
  facts: {
    endsOn: 'Si cancelas hoy, este es tu último día',
    ended: 'Tu suscripción duró hasta el',
    charges: 'Lo que aún pagas hasta ese día',
    nextRenewal: 'Próximo periodo, si no haces nada',
    latestNotice: 'Último día para cancelar antes de ese periodo',
    latestNoticePast: 'El último día para cancelar antes de ese periodo fue el',
    withdrawal: 'Hasta cuándo puedes desistir',
    withdrawalOpen: 'Todavía puedes desistir hasta este día inclusive',
    withdrawalPast: 'Tu plazo para desistir duró hasta el',
    refund: 'Si desistes hoy, recuperas',
  },
  daysLeft: (days) => ['hoy es el último día', 'mañana es el último día'][days] ?? `quedan ${days} días`,
  charges: (times, last) => (times === 1 ? `el ${last}` : `en ${times} pagos, el último el ${last}`),
  nothingMore: 'Nada más',
  by: (day, distance) => `como muy tarde el ${day}, ${distance}`,
  anyTime: 'En cualquier momento',
  noRenewal: 'Ninguno',
  notEstablished: 'Sin determinar',
  why: '¿Por qué?',
  whyUnknown: '¿Por qué no lo sabemos?',
  disputed: 'En qué no coinciden las fuentes',
  rules: 'Lee las propias normas',
  force: {
    'in-force': '',
    adopted: 'Aprobada, todavía no está en vigor',
    announced: 'Anunciada',
    proposed: 'Propuesta',
    vacated: 'Anulada por un tribunal',
    repealed: 'Ya no está en vigor',
  },
  reviewed: (day) => `Estas normas se revisaron por última vez el ${day}.`,
  unconfigured:
    'No sabemos lo suficiente de esta suscripción para mostrar tus fechas. Puedes cancelar igualmente.',
  failed: 'No se han podido cargar las normas. Puedes cancelar igualmente.',
  retry: 'Intentarlo otra vez',
};

export default es;
