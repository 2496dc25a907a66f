/** Deutsch, für das, was zurückkommt, wenn jemand kündigt. */
import type { RefundStrings } from './nl.ts';

const de: RefundStrings = {
  label: 'Was Sie zurückbekommen',
  none: 'Nichts. Was Sie schon bezahlt haben, wird nicht erstattet.',
  by: (amount, day) => `${amount}, spätestens am ${day}`,
  laterKnown: 'Das hängt vom letzten Tag ab, und der steht hier noch nicht fest.',
  unknown: (until) =>
    `Das wissen wir hier nicht. Sie haben bis einschließlich ${until} bezahlt. Fragen Sie nach, ob Sie den Rest zurückbekommen.`,
  how: 'Wie wurde das berechnet?',
  paid: (paid, from, until, total) =>
    `Sie haben ${paid} für ${from} bis einschließlich ${until} bezahlt. Das sind ${total} Tage.`,
  left: (last, days) =>
    `Nach dem ${last}, Ihrem letzten Tag, ${days === 1 ? 'bleibt davon 1 Tag' : `bleiben davon ${days} Tage`} übrig.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, auf ganze Cent gerundet.`,
};

export default de;
