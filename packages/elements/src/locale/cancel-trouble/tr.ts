/** Türkçe, öylece ulaşmayan bir iptal için. */
import type { TroubleStrings } from './nl.ts';

const tr: TroubleStrings = {
  attention: {
    lead: 'Gönderdiğimiz şeyde bir yanlışlık var. Doldurduklarınızın hepsi duruyor.',
    field: (field) => `Şunu da kontrol edin: ${field}.`,
    failed: 'Gönderirken bir sorun oldu. Doldurduklarınızın hepsi duruyor.',
    revise: 'Bilgilerime dön',
    retry: 'Bir kez daha dene',
  },
  unsent: {
    lead: (day) => `${day} tarihli iptal bildiriminiz hiç ulaşmadı. Onu şimdi size sormadan göndermeyiz.`,
    send: 'Evet, iptal bildirimimi gönder',
    discard: 'Hayır, gönderme',
  },
  sent: {
    lead: (moment) => `Gönderildiği tarih: ${moment}.`,
    unproved: 'Bu site, iptal bildiriminizin ulaştığına dair kanıt vermiyor. Bu yüzden bu metni saklayın.',
  },
};

export default tr;
