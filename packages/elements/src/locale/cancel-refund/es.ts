/** Español, para lo que se devuelve a quien cancela. */
import type { RefundStrings } from './nl.ts';

const es: RefundStrings = {
  label: 'Lo que te devuelven',
  none: 'Nada. Lo que ya has pagado no se devuelve.',
  by: (amount, day) => `${amount}, como muy tarde el ${day}`,
  laterKnown: 'Depende del último día, y aquí todavía no lo sabemos.',
  unknown: (until) =>
    `Aquí no lo sabemos. Has pagado hasta el final del día ${until}. Pregunta si te devuelven el resto.`,
  how: '¿Cómo se ha calculado?',
  paid: (paid, from, until, total) =>
    `Has pagado ${paid} por el periodo del ${from} al ${until}, ambos incluidos. Son ${total} días.`,
  left: (last, days) =>
    `Después del ${last}, tu último día, ${days === 1 ? 'queda' : 'quedan'} ${days} de esos días.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, redondeado a céntimos.`,
};

export default es;
