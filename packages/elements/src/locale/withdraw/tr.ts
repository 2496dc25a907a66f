/** Türkçe, sözleşmesinden cayanlar için. */
import type { WithdrawStrings } from './nl.ts';

const tr: WithdrawStrings = {
  entry: 'Buradan sözleşmeden cayın',
  confirm: 'Caymayı onayla',
  close: 'Kapat',
  keep: 'Vazgeçtim, caymıyorum',
  review: {
    title: 'Sözleşmenizden cayın',
    lead: 'Cayarsanız satın alma geri alınır. Nedenini söylemek zorunda değilsiniz.',
    open: (day, left) => `Hâlâ cayabilirsiniz. Son gün: ${day} (${left}).`,
    daysLeft: (days) => ['bugün', 'yarın'][days] ?? `${days} gün kaldı`,
    over: (day) =>
      `Hesabımıza göre caymak için son gün: ${day}. Cayma bildiriminizi yine de gönderebilirsiniz. Bir alındı belgesi alırsınız ve firmanın size yanıt vermesi gerekir.`,
    unknown:
      'Ne zamana kadar cayabileceğinizi kesin olarak bilmiyoruz. Cayma bildiriminizi yine de gönderebilirsiniz.',
    factsMissing: 'Bu sayfada, bunu hesaplamak için sözleşmenizle ilgili yeterli bilgi yok.',
    why: 'Neden bu tarih?',
    whyUnknown: 'Bu neden bilinmiyor?',
    refund: 'Para iadeniz',
    refundBy: (day, sum) => (sum ? `${sum}, en geç ${day}` : `En geç ${day}`),
    goods: 'Aldıklarınız',
    returnBy: (day) => `Geri gönderirsiniz, en geç ${day}`,
    items: 'Yalnızca bir kısmı mı?',
    itemsHint: 'O zaman caydıklarınızı işaretleyin. Hiçbirini işaretlemezseniz hepsi için geçerlidir.',
    messageLabel: 'Sizin adınıza bunu gönderiyoruz',
    instead: 'İptal başka bir şeydir: satın alma geçerli kalır, bundan sonrası için ayrılırsınız.',
    insteadLink: 'Caymak değil, iptal etmek istiyorum',
  },
  fields: {
    who: 'Bilgileriniz',
    name: 'Ad soyad',
    contract: 'Sipariş veya sözleşme numarası',
    contractHint: 'Numarayı bilmiyor musunuz? Neyi ne zaman aldığınızı yazın.',
    email: 'E-posta adresi',
    notSent: 'Bu henüz gönderilmedi',
    errors: {
      missing: 'Lütfen burayı doldurun.',
      malformed: 'Burada bir yanlışlık var. Lütfen kontrol edin.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Sözleşmemden cayıyorum: ${what}.` : 'Sözleşmemden cayıyorum.'),
    onlyItems: (items) => `Yalnızca şunlar için: ${items.join('; ')}.`,
    order: (reference) => `Sipariş veya sözleşme numarası: ${reference}.`,
    from: (name) => `Ad soyad: ${name}.`,
    email: (email) => `E-posta adresi: ${email}.`,
  },
  sending: {
    title: 'Cayma bildiriminiz gönderiliyor',
    lead: 'Bir dakika lütfen. Bu sayfayı henüz kapatmayın.',
  },
  waiting: {
    title: 'Henüz alınmadı',
    device:
      'Cayma bildiriminiz henüz ulaşmadı ama bu cihaza kaydedildi. Denemeye devam ediyoruz. Sayfayı kapatıp daha sonra dönseniz bile.',
    page: 'Cayma bildiriminiz henüz ulaşmadı. Bu sayfayı açık bırakın, denemeye devam edelim.',
    next: (time) => `Bir sonraki deneme saati: ${time}.`,
    retry: 'Şimdi dene',
    form: 'Sade bir sayfada cay',
    badge: 'Cayma bildiriminiz henüz alınmadı.',
  },
  attention: {
    title: 'Cayma bildiriminiz alınmadı',
    badge: 'Cayma bildiriminiz alınmadı. Bir şeyin düzeltilmesi gerekiyor.',
  },
  unsent: {
    title: 'Hâlâ caymak istiyor musunuz?',
    badge: 'Önceki bir cayma bildirimi gönderilmedi.',
  },
  sent: {
    title: 'Cayma bildiriminiz gönderildi',
    badge: 'Cayma bildiriminiz gönderildi.',
  },
  received: {
    title: 'Cayma bildiriminiz alındı',
    lead: (moment) => `Alındığı tarih: ${moment}.`,
    referenceLabel: 'Referans numarası',
    notAccepted:
      'Bu, cayma bildiriminizin ulaştığını ve ne zaman ulaştığını kanıtlar. İşleme alınıp alınmadığını söylemez.',
    receipt: 'Alındı belgesini görüntüle',
    badge: 'Cayma bildiriminiz alındı.',
  },
  show: 'Görüntüle',
};

export default tr;
