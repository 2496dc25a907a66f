/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { StatusStrings } from './nl.ts';

const es: Partly<StatusStrings> = {
  title: 'Cómo va su solicitud',
  ask: {
    lead: 'Escriba la referencia que está en su acuse de recibo. O pegue el enlace a su acuse de recibo: así también ve la respuesta, y qué más puede hacer.',
    missing: 'Escriba la referencia, o pegue el enlace.',
    unknown: 'No encontramos nada con esta referencia. ¿Puede revisarla?',
  },
  failed: {
    offline: 'Ahora no podemos ver cómo va: no hay conexión. Eso no cambia nada de lo que envió.',
    error: 'Ahora no podemos ver cómo va: algo ha fallado. Eso no cambia nada de lo que envió.',
  },
  standing: {
    undone: () =>
      'Su petición de quedarse se ha recibido. Su proveedor le confirmará si su suscripción continúa.',
    stands: () =>
      'Su petición de quedarse se ha recibido. Pero se ha recibido también otra cancelación u otro desistimiento de la misma suscripción, y sigue en pie.',
    scheduled: (day) =>
      day
        ? `Ya está tramitado: su suscripción termina el ${day}.`
        : 'Ya está tramitado: su suscripción va a terminar.',
    effective: (day) => (day ? `Su suscripción terminó el ${day}.` : 'Su suscripción ha terminado.'),
    failed: () =>
      'Algo ha fallado al tramitarlo. Aun así, su cancelación se ha recibido. Guarde su acuse de recibo y pregunte a su proveedor qué ha pasado.',
    open: (moment) => `Su mensaje se ha recibido. Como muy tarde el ${moment} tendrá respuesta.`,
    overdue: (moment) =>
      `Como muy tarde el ${moment} debía tener respuesta. No lo hemos conseguido, y lo sentimos. Su mensaje sigue pendiente.`,
    reported: (moment) =>
      `Como muy tarde el ${moment} debía tener respuesta. No lo hemos conseguido, y lo sentimos. Su mensaje sigue pendiente. Se ha avisado de que lleva demasiado tiempo esperando.`,
    answered: () => 'Su mensaje tiene respuesta.',
    solved: () => 'Nos dijo que está resuelto.',
    reopened: (moment) =>
      `Nos dijo que aún no está resuelto. Como muy tarde el ${moment} tendrá otra respuesta.`,
    unasked: () => 'Su mensaje se ha recibido. No quería respuesta.',
  },
  next: {
    received: 'Ahora no tiene que hacer nada.',
    stands: '¿Quiere quedarse? Entonces retírelo también, o pregunte a su proveedor.',
    scheduled: 'Ya no tiene que hacer nada más.',
    open: 'Ahora no tiene que hacer nada. Aquí leerá la respuesta.',
    reopened: 'Ahora no tiene que hacer nada. Aquí leerá la respuesta.',
  },
  readIt: 'Abra el enlace a su acuse de recibo para leer la respuesta.',
  endsOn: 'Su suscripción sigue hasta el final del día',
  endedOn: 'Su suscripción siguió hasta el final del día',
  you: (moment) => `Su mensaje del ${moment}`,
  calendar: {
    add: 'Añadir la fecha de fin a su calendario',
    summary: 'Último día de su suscripción',
    description: (reference) => `Ha cancelado. Referencia: ${reference}.`,
  },
  judge: {
    missing: '¿Aún no está resuelto? Escriba aquí lo que falta.',
    failed: 'Esto aún no ha llegado. Lo que escribió sigue aquí. ¿Puede intentarlo otra vez?',
  },
  help: '¿Prefiere no esperar? También puede contactarnos así:',
};

export default es;
