/** Türkçe, öylece ulaşmayan bir cayma için ve kanıtı saklamak için. */
import type { AfterStrings } from './nl.ts';

const tr: AfterStrings = {
  save: 'Dosya olarak kaydet',
  fileName: 'alindi-belgesi',
  otherWays: {
    title: 'Başka bir yolu mu tercih edersiniz?',
    lead: 'Elbette. Bu metni kullanabilirsiniz.',
    textLabel: 'Cayma bildiriminizin metni',
    copy: 'Metni kopyala',
    copied: 'Kopyalandı',
    mail: 'E-posta adresi:',
    subject: 'Sözleşmeden cayma',
    phone: 'Telefon:',
    post: 'Posta adresi:',
  },
  attention: {
    lead: 'Gönderdiğimiz şeyde bir yanlışlık var. Doldurduklarınızın hepsi duruyor.',
    field: (field) => `Şunu da kontrol edin: ${field}.`,
    failed: 'Gönderirken bir sorun oldu. Doldurduklarınızın hepsi duruyor.',
    revise: 'Bilgilerime dön',
    retry: 'Bir kez daha dene',
  },
  unsent: {
    lead: (day) => `${day} tarihli cayma bildiriminiz hiç ulaşmadı. Onu şimdi size sormadan göndermeyiz.`,
    send: 'Evet, cayma bildirimimi gönder',
    discard: 'Hayır, gönderme',
  },
  sent: {
    lead: (moment) => `Gönderildiği tarih: ${moment}.`,
    unproved: 'Bu site, cayma bildiriminizin ulaştığına dair kanıt vermiyor. Bu yüzden bu metni saklayın.',
  },
};

export default tr;
