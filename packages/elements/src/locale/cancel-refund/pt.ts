/** Português, para o que é devolvido a quem cancela. */
import type { RefundStrings } from './nl.ts';

const pt: RefundStrings = {
  label: 'O que lhe é devolvido',
  none: 'Nada. O que já pagou não é devolvido.',
  by: (amount, day) => `${amount}, o mais tardar no dia ${day}`,
  laterKnown: 'Depende do último dia, que aqui ainda não se sabe.',
  unknown: (until) =>
    `Aqui não o sabemos. Pagou até ao fim do dia ${until}. Pergunte se o resto lhe é devolvido.`,
  how: 'Como foi calculado?',
  paid: (paid, from, until, total) =>
    `Pagou ${paid} pelo período de ${from} até ao fim do dia ${until}. São ${total} dias.`,
  left: (last, days) =>
    `Depois de ${last}, o seu último dia, ${days === 1 ? 'resta' : 'restam'} ${days} desses dias.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, arredondado ao cêntimo.`,
};

export default pt;
