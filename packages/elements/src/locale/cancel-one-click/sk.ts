/** Slovenčina, pre toho, kto predplatné zrušil jedným kliknutím. */
import type { OneClickStrings } from './nl.ts';

const sk: OneClickStrings = {
  sent: 'Toto sme za vás odoslali',
};

export default sk;
