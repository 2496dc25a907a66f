/** Türkçe, sonradan geri dönmek isteyenler için. */
import type { ReactivateStrings } from './nl.ts';

const tr: ReactivateStrings = {
  later: (day) => `${day} tarihinden sonra istediğiniz zaman yeniden başlayabilirsiniz. Kapımız açık.`,
  ended: (day) => `Aboneliğinizin son günü ${day} idi.`,
  link: 'Yeniden başla',
};

export default tr;
