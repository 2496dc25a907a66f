/** Türkçe, öylece ulaşmayan bir mesaj için. */
import type { LaterStrings } from './nl.ts';

const tr: LaterStrings = {
  attention: {
    lead: 'Gönderdiğimiz şeyde bir yanlışlık var. Yazdıklarınız duruyor.',
    field: (field) => `Şunu da kontrol edin: ${field}.`,
    failed: 'Gönderirken bir sorun oldu. Yazdıklarınız duruyor.',
    revise: 'Mesajıma dön',
    retry: 'Bir kez daha dene',
  },
  unsent: {
    lead: (day) => `${day} tarihli mesajınız hiç ulaşmadı. Onu şimdi size sormadan göndermeyiz.`,
    send: 'Evet, mesajımı gönder',
    discard: 'Hayır, gönderme',
  },
  sent: {
    lead: (moment) => `Gönderildiği tarih: ${moment}.`,
    unproved: 'Bu site, mesajınızın ulaştığına dair kanıt vermiyor. Bu yüzden bu metni saklayın.',
  },
  received: {
    promised: (moment) => `En geç ${moment} tarihinde yanıt alacaksınız.`,
    none: 'Mesajınızı okuyacağız. Yanıt almayacaksınız.',
    unknown: 'Ne zamana kadar yanıt alacağınız belirtilmemiş. Sorabilirsiniz.',
    sorry:
      'Bize söylediğiniz için teşekkür ederiz. Her şey olması gerektiği gibi gitmediği için özür dileriz.',
    later: (told) =>
      `Siz yazarken burada ${told} yazıyordu. Daha geç olacağı için özür dileriz. Alındı belgenizde yazan geçerlidir.`,
    at: 'Alındığı tarih',
    answerBy: 'Yanıt için son tarih',
    follow: 'Durumuna bak',
    receipt: 'Alındı belgesini görüntüle',
    keep: 'Bu bağlantıyı veya alındı belgenizi saklayın: yanıtı orada okur ve sorunun çözülüp çözülmediğini orada söylersiniz.',
    notAnswered: 'Bu, mesajınızın ulaştığını ve ne zaman ulaştığını kanıtlar. Henüz bir yanıt değildir.',
    again: 'Başka bir mesaj gönder',
  },
  otherWays: {
    title: 'Başka bir yolu mu tercih edersiniz?',
    lead: 'Elbette. Bu metni kullanabilirsiniz.',
    textLabel: 'Mesajınızın metni',
    copy: 'Metni kopyala',
    copied: 'Kopyalandı',
    mail: 'E-posta adresi:',
    subject: 'Mesajım',
    phone: 'Telefon:',
    post: 'Posta adresi:',
  },
};

export default tr;
