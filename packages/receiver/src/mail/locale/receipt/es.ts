/** Español. */
import type { MailWords } from './nl.ts';

const es: MailWords = {
  title: {
    'cancellation.requested': 'Tu cancelación se ha recibido',
    'cancellation.undone': 'Tu petición de quedarte se ha recibido',
    'withdrawal.requested': 'Tu desistimiento se ha recibido',
    'contact.submitted': 'Tu mensaje se ha recibido',
  },
  subject: (title, reference) => `${title} (referencia ${reference})`,
  test: 'Esto es una prueba. No se cancela nada de verdad.',
  testSubject: (subject) => `Prueba: ${subject}`,
  keep: 'Guarda este correo: demuestra que tu mensaje ha llegado, y cuándo. No dice si ya está tramitado.',
  several: {
    title: (count) => `Se han recibido ${count} mensajes tuyos`,
    lead: 'En poco tiempo han llegado varios mensajes con tu correo electrónico. Por eso están juntos en un solo correo.',
  },
  content: 'Lo que enviaste',
  declared: {
    ordinary: 'Cancelas tu suscripción.',
    extraordinary: 'Cancelas tu suscripción por un motivo especial.',
    cause: 'El motivo que escribiste está en tu acuse de recibo.',
    withdrawal: 'Desistes de tu contrato.',
    partialWithdrawal: 'Desistes de una parte de tu contrato. Tu acuse de recibo dice cuál.',
    undone: 'Retiras tu cancelación. Quieres mantener tu suscripción.',
    question: 'Una pregunta. El texto está en tu acuse de recibo.',
    complaint: 'Una queja. El texto está en tu acuse de recibo.',
  },
  wanted: 'Cuándo debe terminar',
  when: {
    atPeriodEnd: 'Lo antes posible',
    immediately: 'De inmediato',
    date: (day) => `El ${day}`,
  },
  contract: 'Número de cliente o de contrato',
  onReceipt: 'Está en tu acuse de recibo',
  receivedAt: 'Recibido el',
  zone: (zone) => `zona horaria ${zone}`,
  reference: 'Referencia',
  endsOn: 'Tu suscripción sigue hasta el final del día',
  endsAccording: 'según la página donde cancelaste',
  endsUnknown: 'Te lo dirán más adelante',
  answerBy: 'Respuesta como muy tarde el',
  seeReceipt: 'Ver el acuse de recibo',
  seeStatus: 'Ver cómo va',
  next: {
    'cancellation.requested': [
      'Ahora no tienes que hacer nada. Tu cancelación pasa a tu proveedor, que la tramita.',
      '¿Al final te quedas? Entonces abre tu acuse de recibo. Mientras dure tu suscripción, ahí puedes retirar tu cancelación. Solo cambia algo si pulsas el botón de esa página.',
    ],
    'cancellation.undone': ['Tu proveedor te confirmará si tu suscripción continúa.'],
    'withdrawal.requested': [
      'Ahora no tienes que hacer nada. Tu desistimiento pasa a tu proveedor, que lo tramita.',
    ],
    'contact.submitted': ['Ahora no tienes que hacer nada. Tu proveedor te responderá.'],
  },
  answer: {
    title: {
      question: 'Respuesta a tu pregunta',
      complaint: 'Respuesta a tu queja',
    },
    lead: {
      question: (moment) => `El ${moment} nos hiciste una pregunta. Esta es nuestra respuesta.`,
      complaint: (moment) => `El ${moment} nos enviaste una queja. Esta es nuestra respuesta.`,
    },
    next: '¿Con esto queda resuelto, o todavía no? Dínoslo con el botón de abajo. Si todavía no está bien, nos ponemos con ello otra vez.',
    notYou:
      '¿No nos preguntaste tú esto? Entonces otra persona escribió tu correo electrónico. Por favor, avísanos.',
    judge: 'Decir si está resuelto',
  },
  attached:
    'El archivo adjunto es el mismo acuse de recibo con una firma digital. No hace falta abrirlo: guárdalo con este correo.',
  notYou: '¿No lo enviaste tú? Entonces avisa a tu proveedor, por favor.',
  sender: (name) =>
    `Recibes este correo de ${name}, porque esta dirección de correo se indicó con el mensaje. No es publicidad.`,
  attachment: (reference) => `acuse-de-recibo-${reference}.jwt`,
};

export default es;
