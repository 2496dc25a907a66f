/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { RefundStrings } from './nl.ts';

const es: Partly<RefundStrings> = {
  label: 'Lo que le devuelven',
  none: 'Nada. Lo que ya ha pagado no se devuelve.',
  unknown: (until) =>
    `Aquí no lo sabemos. Ha pagado hasta el final del día ${until}. Pregunte si le devuelven el resto.`,
  paid: (paid, from, until, total) =>
    `Ha pagado ${paid} por el periodo del ${from} al ${until}, ambos incluidos. Son ${total} días.`,
  left: (last, days) =>
    `Después del ${last}, su último día, ${days === 1 ? 'queda' : 'quedan'} ${days} de esos días.`,
};

export default es;
