/** Español, para lo que una suscripción tiene de especial, y lo que termina con ella. */
import type { SituationStrings } from './nl.ts';

const es: SituationStrings = {
  canceled: {
    title: 'Ya has cancelado.',
    endsOn: (day) => `Tu suscripción sigue hasta el final del día ${day}.`,
    receipt: 'Ver tu cancelación, o retirarla',
    again: '¿Tienes dudas de si ha funcionado? Puedes cancelar otra vez aquí abajo.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Quedan ${owed} por pagar. Puedes cancelar igualmente.`
        : 'Queda algo por pagar. Puedes cancelar igualmente.',
    stays: 'Eso no cambia lo que ya tenías que pagar.',
  },
  promotional: (price, until, then) =>
    `Ahora pagas un precio especial: ${price}, hasta el final del día ${until}. Después sería ${then}.`,
  trial: {
    until: (day) => `Tu periodo de prueba dura hasta el final del día ${day}.`,
    free: 'Si cancelas ahora, no pagas nada.',
  },
  appStore: {
    lead: (store) =>
      `Pagas a través de ${store}. Cancela tu suscripción también allí; si no, ${store} te seguirá cobrando.`,
    stillTo: (store) =>
      `Atención: ${store} te seguirá cobrando hasta que canceles tu suscripción también allí.`,
    steps: (store) => [
      `Abre tus suscripciones en ${store}.`,
      'Elige esta suscripción.',
      'Elige cancelar y confirma.',
    ],
    open: (store) => `Abrir tus suscripciones en ${store}`,
  },
  consequences: {
    access: { label: 'Uso', 'until-end': 'Puedes usarlo todo hasta el final del último día.' },
    data: {
      label: 'Tus datos',
      kept: 'Lo que has guardado se conserva.',
      'deleted-at-end':
        'Lo que has guardado se borra después del último día. Guarda antes una copia de lo que quieras conservar.',
    },
    account: {
      label: 'Tu cuenta',
      stays: 'Tu cuenta sigue abierta.',
      'closed-at-end': 'Tu cuenta se cierra después del último día.',
      separate: 'Tu cuenta sigue abierta. Borrar solo la cuenta no cancela nada.',
    },
    seats: {
      label: 'Otras personas',
      'end-too': 'Termina el mismo día para todas las personas de esta suscripción.',
    },
    credits: {
      label: 'Tu saldo',
      kept: 'Tu saldo se conserva.',
      'lost-at-end': 'Puedes usar tu saldo hasta el final del último día. Después se pierde.',
    },
  },
};

export default es;
