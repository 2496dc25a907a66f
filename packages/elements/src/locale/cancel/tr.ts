/** Türkçe, aboneliğini iptal edenler için. */
import type { CancelStrings } from './nl.ts';

const tr: CancelStrings = {
  entry: 'Aboneliği iptal et',
  close: 'Kapat',
  keep: 'Aboneliğim kalsın',
  review: {
    title: (plan) => (plan ? `${plan} aboneliğinizi iptal edin` : 'Aboneliğinizi iptal edin'),
    endsOn: 'Şimdi iptal ederseniz aboneliğinizin son günü:',
    endsUnknown: 'Aboneliğinizin ne zaman biteceğini kesin olarak bilmiyoruz. Yine de iptal edebilirsiniz.',
    factsMissing: 'Bu sayfada, bunu hesaplamak için aboneliğinizle ilgili yeterli bilgi yok.',
    why: 'Neden bu tarih?',
    whyUnknown: 'Bu neden bilinmiyor?',
    chargesLabel: 'Kalan ödemeleriniz',
    nothingMore: 'Başka ödeme yok',
    charge: (amount, day) => `${day} tarihinde ${amount}`,
    chargesUnknown: 'Bunu kesin olarak bilmiyoruz. Sözleşmenize bakın veya sorun.',
    untilLabel: 'O güne kadar',
    until: 'Her şey olduğu gibi kalır.',
    messageLabel: 'Sizin adınıza bunu gönderiyoruz',
  },
  declaration: {
    ordinary: (plan) => (plan ? `${plan} aboneliğimi iptal ediyorum.` : 'Aboneliğimi iptal ediyorum.'),
    contract: (contract) => `Müşteri veya sözleşme numarası: ${contract}.`,
    endsOn: (day) => `Bu sayfaya göre son gün: ${day}.`,
    asap: 'Mümkün olan en kısa sürede, lütfen.',
  },
  sending: {
    title: 'İptal bildiriminiz gönderiliyor',
    lead: 'Bir dakika lütfen. Bu sayfayı henüz kapatmayın.',
  },
  waiting: {
    title: 'Henüz alınmadı',
    device:
      'İptal bildiriminiz henüz ulaşmadı ama bu cihaza kaydedildi. Denemeye devam ediyoruz. Sayfayı kapatıp daha sonra dönseniz bile.',
    page: 'İptal bildiriminiz henüz ulaşmadı. Bu sayfayı açık bırakın, denemeye devam edelim.',
    next: (time) => `Bir sonraki deneme saati: ${time}.`,
    retry: 'Şimdi dene',
    form: 'Sade bir sayfada iptal et',
    badge: 'İptal bildiriminiz henüz alınmadı.',
  },
  attention: {
    title: 'İptal bildiriminiz alınmadı',
    badge: 'İptal bildiriminiz alınmadı. Bir şeyin düzeltilmesi gerekiyor.',
  },
  unsent: {
    title: 'Hâlâ iptal etmek istiyor musunuz?',
    badge: 'Önceki bir iptal bildirimi gönderilmedi.',
  },
  sent: {
    title: 'İptal bildiriminiz gönderildi',
    badge: 'İptal bildiriminiz gönderildi.',
  },
  received: {
    title: 'İptal bildiriminiz alındı',
    lead: (moment) => `Alındığı tarih: ${moment}.`,
    referenceLabel: 'Referans numarası',
    endsLabel: 'Aboneliğinizin son günü',
    endsUnknown: 'Size bildirilecek',
    badge: 'İptal bildiriminiz alındı.',
  },
  show: 'Görüntüle',
};

export default tr;
