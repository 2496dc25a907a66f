/** Türkçe, daha sonraki bir günde bitirmek isteyenler için. */
import type { LaterStrings } from './nl.ts';

const tr: LaterStrings = {
  summary: 'Daha sonraki bir gün mü olsun?',
  chosen: (day) => `Daha sonraki bir gün: ${day}`,
  label: 'Son gün hangisi olsun?',
  hint: 'En kısa sürede bitmesini istiyorsanız boş bırakın.',
  runs: (day) =>
    `O zaman aboneliğinizin son günü: ${day}. O güne kadar her şey olduğu gibi kalır, ödedikleriniz de.`,
  tooEarly: (day) => `${day} tarihinden sonraki bir günü seçin veya burayı boş bırakın.`,
};

export default tr;
