/** Türkçe, iptal ederken bir şeyler daha doldurması gerekenler için. */
import type { FieldStrings } from './nl.ts';

const tr: FieldStrings = {
  legend: 'Hangi abonelik?',
  identify: 'Müşteri numaranız veya e-posta adresiniz yeterli.',
  kind: 'Nasıl bir iptal?',
  ordinary: 'Olağan iptal',
  extraordinary: 'Özel bir nedenle iptal',
  cause: 'Özel neden (yalnızca varsa)',
  name: 'Ad soyad',
  contract: 'Müşteri veya sözleşme numarası',
  endDate: 'Bitiş tarihi',
  endDateHint: 'En kısa sürede bitmesini istiyorsanız boş bırakın.',
  email: 'E-posta adresi',
  optional: '(isteğe bağlı)',
  declared: {
    extraordinary: (cause) => `Özel bir nedenle iptal ediyorum: ${cause}`,
    from: (name) => `Ad soyad: ${name}.`,
    email: (email) => `E-posta adresi: ${email}.`,
    wanted: (day) => `${day} tarihinde bitmesini istiyorum.`,
  },
  notSent: 'Bu henüz gönderilmedi',
  errors: {
    missing: 'Lütfen burayı doldurun.',
    malformed: 'Burada bir yanlışlık var. Lütfen kontrol edin.',
    identity: 'Müşteri numaranızı veya e-posta adresinizi yazın. Böylece hangi abonelik olduğu anlaşılır.',
  },
};

export default tr;
