/** Türkçe, tek tıkla iptal edenler için. */
import type { OneClickStrings } from './nl.ts';

const tr: OneClickStrings = {
  sent: 'Sizin adınıza bunu gönderdik',
};

export default tr;
