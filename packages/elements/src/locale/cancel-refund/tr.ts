/** Türkçe, iptal edenlere geri ödenenler için. */
import type { RefundStrings } from './nl.ts';

const tr: RefundStrings = {
  label: 'Size geri ödenen',
  none: 'Hiçbir şey. Daha önce ödediğiniz geri verilmez.',
  by: (amount, day) => `${amount}, en geç ${day}`,
  laterKnown: 'Bu, son güne bağlı. Onu burada henüz bilmiyoruz.',
  unknown: (until) =>
    `Bunu burada bilmiyoruz. Ödediğiniz sürenin son günü: ${until}. Kalanın size geri ödenip ödenmeyeceğini sorun.`,
  how: 'Bu nasıl hesaplandı?',
  paid: (paid, from, until, total) =>
    `Şu süre için ${paid} ödediniz: ${from} – ${until}, son gün dahil. Bu ${total} gün eder.`,
  left: (last, days) => `Son gün (${last}) bittiğinde bunlardan ${days} gün kalır.`,
  share: (paid, days, total, share) =>
    `${paid} × ${days} ÷ ${total} = ${share}, virgülden sonra iki basamağa yuvarlandı.`,
};

export default tr;
