/** Türkçe, bir şey soranlar veya şikâyeti olanlar için. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Aboneliğim',
    topics: [
      { code: 'pause', label: 'Bir süreliğine durdurmak' },
      { code: 'change', label: 'Bir şeyi değiştirmek' },
      { code: 'end', label: 'Ne zaman bittiği' },
      { code: 'not_mine', label: 'Bu sözleşmeyi ben yapmadım' },
      { code: 'something_else', label: 'Başka bir şey' },
    ],
  },
  {
    code: 'delivery',
    label: 'Teslimat',
    topics: [
      {
        code: 'missing',
        label: 'Gelmedi',
        topics: [
          { code: 'once', label: 'Bir kez' },
          { code: 'often', label: 'Birden fazla kez' },
        ],
      },
      {
        code: 'late',
        label: 'Çok geç geldi',
        topics: [
          { code: 'once', label: 'Bir kez' },
          { code: 'often', label: 'Birden fazla kez' },
        ],
      },
      { code: 'damaged', label: 'Kırık, ıslak veya eksik' },
      { code: 'address', label: 'Yanlış adrese' },
      { code: 'something_else', label: 'Başka bir şey' },
    ],
  },
  {
    code: 'payment',
    label: 'Ödeme veya fatura',
    topics: [
      { code: 'too_much', label: 'Fazla ya da iki kez ücret alındı' },
      { code: 'price', label: 'Fiyat arttı' },
      { code: 'refund', label: 'Para iademi bekliyorum' },
      { code: 'failed', label: 'Ödeme yapılamıyor' },
      { code: 'invoice', label: 'Fatura arıyorum' },
      { code: 'something_else', label: 'Başka bir şey' },
    ],
  },
  {
    code: 'account',
    label: 'Giriş veya bilgilerim',
    topics: [
      { code: 'login', label: 'Giriş yapamıyorum' },
      { code: 'details', label: 'Bilgilerim yanlış' },
      { code: 'privacy', label: 'Bilgilerimi görmek veya sildirmek' },
      { code: 'too_much_mail', label: 'Çok fazla mesaj alıyorum' },
      { code: 'something_else', label: 'Başka bir şey' },
    ],
  },
  {
    code: 'product',
    label: 'Aldığım veya kullandığım şey',
    topics: [
      { code: 'broken', label: 'Bir şey çalışmıyor' },
      { code: 'quality', label: 'Beklediğim gibi değil' },
      { code: 'how', label: 'Bir şey nasıl çalışıyor?' },
      { code: 'something_else', label: 'Başka bir şey' },
    ],
  },
  {
    code: 'service',
    label: 'Bana nasıl yardım edildiği',
    topics: [
      { code: 'no_answer', label: 'Yanıt almadım', reply: 'Bu olmamalıydı. Özür dileriz.' },
      { code: 'too_late', label: 'Çok uzun sürdü', reply: 'Bu olmamalıydı. Özür dileriz.' },
      { code: 'not_solved', label: 'Çözülmedi' },
      { code: 'not_valued', label: 'Ciddiye alınmadım', reply: 'Böyle hissetmemeliydiniz. Özür dileriz.' },
      { code: 'something_else', label: 'Başka bir şey' },
    ],
  },
  { code: 'other', label: 'Başka bir şey' },
];

const tr: ContactStrings = {
  entry: 'Soru sor veya şikâyet bildir',
  close: 'Kapat',
  title: 'Size nasıl yardımcı olabiliriz?',
  kind: 'Ne göndermek istiyorsunuz?',
  kinds: {
    question: { label: 'Soru', reply: '' },
    complaint: {
      label: 'Şikâyet',
      reply: 'Bu can sıkıcı. Her şey olması gerektiği gibi gitmediği için özür dileriz.',
    },
  },
  promise: (moment) => `yanıt için son tarih: ${moment}`,
  topic: 'Konu nedir?',
  topicMore: 'Tam olarak nedir?',
  topicNone: 'İsterseniz seçin',
  topics,
  message: 'Mesajınız',
  messages: { question: 'Ne öğrenmek istiyorsunuz?', complaint: 'Ne oldu?' },
  email: 'Yanıt için e-posta adresi',
  noAnswer: 'Yanıta ihtiyacım yok',
  optional: '(isteğe bağlı)',
  before: {
    promised: (moment) => `En geç ${moment} tarihinde yanıt alacaksınız.`,
    unknown: 'Ne zamana kadar yanıt alacağınızı şu anda bilmiyoruz.',
    none: 'Mesajınızı okuyacağız. Yanıt almayacaksınız.',
  },
  send: 'Mesajımı gönder',
  problems: {
    title: 'Bu henüz gönderilmedi',
    lead: 'Yazdıklarınız duruyor. Şunu da kontrol edin:',
    kind: {
      missing: 'Sorunuz mu yoksa şikâyetiniz mi olduğunu seçin.',
      malformed: 'Sorunuz mu yoksa şikâyetiniz mi olduğunu seçin.',
    },
    message: {
      missing: 'Mesajınızı yazın.',
      malformed: 'Mesajınız çok uzun ya da içinde okuyamadığımız karakterler var.',
    },
    email: {
      missing: 'E-posta adresinizi yazın veya yanıta ihtiyacınız olmadığını işaretleyin.',
      malformed: 'Bu e-posta adresi henüz doğru değil. Şöyle görünmeli: ad@example.com.',
    },
  },
  sending: { title: 'Mesajınız gönderiliyor', lead: 'Bir dakika lütfen. Bu sayfayı henüz kapatmayın.' },
  waiting: {
    title: 'Henüz alınmadı',
    device:
      'Mesajınız henüz ulaşmadı ama bu cihaza kaydedildi. Denemeye devam ediyoruz. Sayfayı kapatıp daha sonra dönseniz bile.',
    page: 'Mesajınız henüz ulaşmadı. Bu sayfayı açık bırakın, denemeye devam edelim.',
    next: (time) => `Bir sonraki deneme saati: ${time}.`,
    retry: 'Şimdi dene',
    form: 'Sade bir sayfada gönder',
    badge: 'Mesajınız henüz alınmadı.',
  },
  attention: {
    title: 'Mesajınız alınmadı',
    badge: 'Mesajınız alınmadı. Bir şeyin düzeltilmesi gerekiyor.',
  },
  unsent: {
    title: 'Bunu hâlâ göndermek istiyor musunuz?',
    badge: 'Önceki bir mesaj gönderilmedi.',
  },
  sent: {
    title: 'Mesajınız gönderildi',
    badge: 'Mesajınız gönderildi.',
  },
  received: {
    title: 'Mesajınız alındı',
    reference: 'Referans numarası',
    badge: 'Mesajınız alındı.',
  },
  show: 'Görüntüle',
};

export default tr;
