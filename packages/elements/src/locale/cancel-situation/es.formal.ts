/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { SituationStrings } from './nl.ts';

const es: Partly<SituationStrings> = {
  canceled: {
    title: 'Ya ha cancelado.',
    endsOn: (day) => `Su suscripción sigue hasta el final del día ${day}.`,
    receipt: 'Ver su cancelación, o retirarla',
    again: '¿Tiene dudas de si ha funcionado? Puede cancelar otra vez aquí abajo.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Quedan ${owed} por pagar. Puede cancelar igualmente.`
        : 'Queda algo por pagar. Puede cancelar igualmente.',
    stays: 'Eso no cambia lo que ya tenía que pagar.',
  },
  promotional: (price, until, then) =>
    `Ahora paga un precio especial: ${price}, hasta el final del día ${until}. Después sería ${then}.`,
  trial: {
    until: (day) => `Su periodo de prueba dura hasta el final del día ${day}.`,
    free: 'Si cancela ahora, no paga nada.',
  },
  appStore: {
    lead: (store) =>
      `Paga a través de ${store}. Cancele su suscripción también allí; si no, ${store} le seguirá cobrando.`,
    stillTo: (store) =>
      `Atención: ${store} le seguirá cobrando hasta que cancele su suscripción también allí.`,
    steps: (store) => [
      `Abra sus suscripciones en ${store}.`,
      'Elija esta suscripción.',
      'Elija cancelar y confirme.',
    ],
    open: (store) => `Abrir sus suscripciones en ${store}`,
  },
  consequences: {
    access: { 'until-end': 'Puede usarlo todo hasta el final del último día.' },
    data: {
      label: 'Sus datos',
      kept: 'Lo que ha guardado se conserva.',
      'deleted-at-end':
        'Lo que ha guardado se borra después del último día. Guarde antes una copia de lo que quiera conservar.',
    },
    account: {
      label: 'Su cuenta',
      stays: 'Su cuenta sigue abierta.',
      'closed-at-end': 'Su cuenta se cierra después del último día.',
      separate: 'Su cuenta sigue abierta. Borrar solo la cuenta no cancela nada.',
    },
    credits: {
      label: 'Su saldo',
      kept: 'Su saldo se conserva.',
      'lost-at-end': 'Puede usar su saldo hasta el final del último día. Después se pierde.',
    },
  },
};

export default es;
