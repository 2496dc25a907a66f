/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { RefundStrings } from './nl.ts';

const de: Partly<RefundStrings> = {
  label: 'Was du zurückbekommst',
  none: 'Nichts. Was du schon bezahlt hast, wird nicht erstattet.',
  unknown: (until) =>
    `Das wissen wir hier nicht. Du hast bis einschließlich ${until} bezahlt. Frag nach, ob du den Rest zurückbekommst.`,
  paid: (paid, from, until, total) =>
    `Du hast ${paid} für ${from} bis einschließlich ${until} bezahlt. Das sind ${total} Tage.`,
  left: (last, days) =>
    `Nach dem ${last}, deinem letzten Tag, ${days === 1 ? 'bleibt davon 1 Tag' : `bleiben davon ${days} Tage`} übrig.`,
};

export default de;
