/** Español, para quien quiere saber cómo va. */
import type { StatusStrings } from './nl.ts';

const es: StatusStrings = {
  title: 'Cómo va tu solicitud',
  ask: {
    lead: 'Escribe la referencia que está en tu acuse de recibo. O pega el enlace a tu acuse de recibo: así también ves la respuesta, y qué más puedes hacer.',
    label: 'Referencia o enlace',
    look: 'Ver',
    missing: 'Escribe la referencia, o pega el enlace.',
    unreadable: 'Esto no es una referencia. Tiene doce letras y cifras, como 7KXM-2QPD-9T4H.',
    unknown: 'No encontramos nada con esta referencia. ¿Puedes revisarla?',
  },
  loading: 'Lo estamos mirando. Un momento.',
  failed: {
    offline: 'Ahora no podemos ver cómo va: no hay conexión. Eso no cambia nada de lo que enviaste.',
    error: 'Ahora no podemos ver cómo va: algo ha fallado. Eso no cambia nada de lo que enviaste.',
    again: 'Intentarlo otra vez',
  },
  test: 'Esto es una prueba. No se cancela nada de verdad.',
  standing: {
    received: () => 'Se ha recibido. Todavía nadie ha comunicado que esté tramitado.',
    undone: () =>
      'Tu petición de quedarte se ha recibido. Tu proveedor te confirmará si tu suscripción continúa.',
    stands: () =>
      'Tu petición de quedarte se ha recibido. Pero se ha recibido también otra cancelación u otro desistimiento de la misma suscripción, y sigue en pie.',
    scheduled: (day) =>
      day
        ? `Ya está tramitado: tu suscripción termina el ${day}.`
        : 'Ya está tramitado: tu suscripción va a terminar.',
    effective: (day) => (day ? `Tu suscripción terminó el ${day}.` : 'Tu suscripción ha terminado.'),
    failed: () =>
      'Algo ha fallado al tramitarlo. Aun así, tu cancelación se ha recibido. Guarda tu acuse de recibo y pregunta a tu proveedor qué ha pasado.',
    open: (moment) => `Tu mensaje se ha recibido. Como muy tarde el ${moment} tendrás respuesta.`,
    overdue: (moment) =>
      `Como muy tarde el ${moment} debías tener respuesta. No lo hemos conseguido, y lo sentimos. Tu mensaje sigue pendiente.`,
    reported: (moment) =>
      `Como muy tarde el ${moment} debías tener respuesta. No lo hemos conseguido, y lo sentimos. Tu mensaje sigue pendiente. Se ha avisado de que llevas demasiado tiempo esperando.`,
    answered: () => 'Tu mensaje tiene respuesta.',
    solved: () => 'Nos dijiste que está resuelto.',
    reopened: (moment) =>
      `Nos dijiste que aún no está resuelto. Como muy tarde el ${moment} tendrás otra respuesta.`,
    unasked: () => 'Tu mensaje se ha recibido. No querías respuesta.',
  },
  next: {
    received: 'Ahora no tienes que hacer nada.',
    stands: '¿Quieres quedarte? Entonces retíralo también, o pregunta a tu proveedor.',
    scheduled: 'Ya no tienes que hacer nada más.',
    open: 'Ahora no tienes que hacer nada. Aquí leerás la respuesta.',
    reopened: 'Ahora no tienes que hacer nada. Aquí leerás la respuesta.',
    solved: 'Nos alegra que esté resuelto.',
  },
  readIt: 'Abre el enlace a tu acuse de recibo para leer la respuesta.',
  reference: 'Referencia',
  receivedAt: 'Recibido el',
  endsOn: 'Tu suscripción sigue hasta el final del día',
  endedOn: 'Tu suscripción siguió hasta el final del día',
  updatedAt: 'Última actualización',
  you: (moment) => `Tu mensaje del ${moment}`,
  team: (moment) => `Nuestra respuesta del ${moment}`,
  erased: 'Este texto se ha borrado.',
  receipt: 'Ver el acuse de recibo',
  saveHtml: 'Guardar el acuse de recibo',
  saveJson: 'Guardar como JSON, para programas',
  calendar: {
    add: 'Añadir la fecha de fin a tu calendario',
    summary: 'Último día de tu suscripción',
    description: (reference) => `Has cancelado. Referencia: ${reference}.`,
    fileName: 'fecha-de-fin',
  },
  reactivate: 'Empezar de nuevo',
  refresh: 'Volver a mirar',
  other: 'Buscar otra cosa',
  judge: {
    question: '¿Con esto queda resuelto?',
    stillNot: '¿Al final no está resuelto?',
    missing: '¿Aún no está resuelto? Escribe aquí lo que falta.',
    optional: '(opcional)',
    yes: 'Sí, está resuelto',
    no: 'No, todavía no',
    sending: 'Lo estamos comunicando. Un momento.',
    failed: 'Esto aún no ha llegado. Lo que escribiste sigue aquí. ¿Puedes intentarlo otra vez?',
  },
  help: '¿Prefieres no esperar? También puedes contactarnos así:',
};
export default es;
