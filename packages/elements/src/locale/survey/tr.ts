/** Türkçe, neden sorusu için. */
import type { SurveyStrings } from './nl.ts';

const tr: SurveyStrings = {
  title: 'Nedenini söylemek ister misiniz?',
  hint: 'Zorunda değilsiniz. İptalinizi etkilemez.',
  hintAlone: 'Zorunda değilsiniz. Hepsini boş bırakabilirsiniz.',
  comment: 'Eklemek istediğiniz bir şey var mı?',
  optional: '(isteğe bağlı)',
  send: 'Yanıtımı gönder',
  skip: 'Atla',
  sending: 'Yanıtınız gönderiliyor.',
  received: 'Teşekkür ederiz. Yanıtınız alındı.',
  sent: 'Teşekkür ederiz. Yanıtınız gönderildi.',
  waiting: 'Teşekkür ederiz. Yanıtınız henüz ulaşmadı. Denemeye devam ediyoruz.',
  attention: 'Yanıtınız alınmadı. Bu, iptalinizi etkilemez.',
  skipped: 'Peki, bir şey söylemeniz gerekmez.',
  reasons: {
    not_valued: 'Müşteri olarak değer görmedim',
    customer_service: 'Yanıt almadım ya da geç aldım',
    too_expensive: 'Benim için çok pahalı',
    unused: 'Yeterince kullanmıyorum',
    missing_features: 'Bir şey eksik ya da kalitesi kötü',
    switched_service: 'Başka bir şey buldum',
    circumstances_changed: 'Durumum değişti',
    other: 'Başka bir neden',
  },
};

export default tr;
