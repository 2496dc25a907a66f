/** Türkçe, ne durumda olduğunu bilmek isteyenler için. */
import type { StatusStrings } from './nl.ts';

const tr: StatusStrings = {
  title: 'Ne durumda',
  ask: {
    lead: 'Alındı belgenizdeki referans numarasını yazın. Ya da alındı belgenizin bağlantısını yapıştırın: o zaman yanıtı ve başka neler yapabileceğinizi de görürsünüz.',
    label: 'Referans numarası veya bağlantı',
    look: 'Görüntüle',
    missing: 'Referans numarasını yazın veya bağlantıyı yapıştırın.',
    unreadable: 'Bu bir referans numarası değil. On iki harf ve rakamdan oluşur, örneğin 7KXM-2QPD-9T4H.',
    unknown: 'Bu numarayla bir şey bulamadık. Lütfen bir kez daha kontrol edin.',
  },
  loading: 'Bakıyoruz. Bir dakika lütfen.',
  failed: {
    offline: 'Ne durumda olduğunu şu anda göremiyoruz: bağlantı yok. Bu, gönderdiklerinizi etkilemez.',
    error: 'Ne durumda olduğunu şu anda göremiyoruz: bir sorun oldu. Bu, gönderdiklerinizi etkilemez.',
    again: 'Tekrar dene',
  },
  test: 'Bu bir deneme. Gerçekte hiçbir şey iptal edilmez.',
  standing: {
    received: () => 'Alındı. İşlendiği henüz bildirilmedi.',
    undone: () => 'Geri alma bildiriminiz alındı. Aboneliğinizin sürüp sürmediğini firma size bildirecek.',
    stands: () =>
      'Geri alma bildiriminiz alındı. Ancak aynı abonelik için başka bir iptal veya cayma bildirimi de alındı ve o hâlâ geçerli.',
    scheduled: (day) =>
      day ? `İşlendi: aboneliğiniz ${day} tarihinde sona eriyor.` : 'İşlendi: aboneliğiniz sona erecek.',
    effective: (day) => (day ? `Aboneliğiniz ${day} tarihinde sona erdi.` : 'Aboneliğiniz sona erdi.'),
    failed: () =>
      'İşlenirken bir sorun oldu. İptal bildiriminiz yine de alındı. Alındı belgenizi saklayın ve firmaya durumu sorun.',
    open: (moment) => `Mesajınız alındı. En geç ${moment} tarihinde yanıt alacaksınız.`,
    overdue: (moment) =>
      `En geç ${moment} tarihinde yanıt almanız gerekiyordu. Bunu yapamadık, özür dileriz. Mesajınız hâlâ yanıt bekliyor.`,
    reported: (moment) =>
      `En geç ${moment} tarihinde yanıt almanız gerekiyordu. Bunu yapamadık, özür dileriz. Mesajınız hâlâ yanıt bekliyor. Çok uzun süredir beklediğiniz bildirildi.`,
    answered: () => 'Mesajınız yanıtlandı.',
    solved: () => 'Sorunun çözüldüğünü söylediniz.',
    reopened: (moment) =>
      `Sorunun henüz çözülmediğini söylediniz. En geç ${moment} tarihinde yeni bir yanıt alacaksınız.`,
    unasked: () => 'Mesajınız alındı. Yanıt istemediniz.',
  },
  next: {
    received: 'Şu anda bir şey yapmanız gerekmiyor.',
    stands: 'Kalmak ister misiniz? O zaman onu da geri alın veya firmaya sorun.',
    scheduled: 'Başka bir şey yapmanız gerekmiyor.',
    open: 'Şu anda bir şey yapmanız gerekmiyor. Yanıtı burada okuyabilirsiniz.',
    reopened: 'Şu anda bir şey yapmanız gerekmiyor. Yanıtı burada okuyabilirsiniz.',
    solved: 'Çözülmesine sevindik.',
  },
  readIt: 'Yanıtı okumak için alındı belgenizin bağlantısını açın.',
  reference: 'Referans numarası',
  receivedAt: 'Alındığı tarih',
  endsOn: 'Aboneliğinizin son günü',
  endedOn: 'Aboneliğinizin son günü',
  updatedAt: 'Son güncelleme',
  you: (moment) => `Mesajınız: ${moment}`,
  team: (moment) => `Yanıtımız: ${moment}`,
  erased: 'Bu metin silindi.',
  receipt: 'Alındı belgesini görüntüle',
  saveHtml: 'Alındı belgesini kaydet',
  saveJson: 'JSON olarak kaydet (programlar için)',
  calendar: {
    add: 'Bitiş tarihini takvime ekle',
    summary: 'Aboneliğinizin son günü',
    description: (reference) => `İptal bildiriminde bulundunuz. Referans numarası: ${reference}.`,
    fileName: 'bitis-tarihi',
  },
  reactivate: 'Yeniden başla',
  refresh: 'Tekrar bak',
  other: 'Başka bir şeye bak',
  judge: {
    question: 'Bu, sorunu çözdü mü?',
    stillNot: 'Yine de çözülmedi mi?',
    missing: 'Henüz çözülmedi mi? Neyin eksik kaldığını buraya yazın.',
    optional: '(isteğe bağlı)',
    yes: 'Evet, çözüldü',
    no: 'Hayır, henüz değil',
    sending: 'İletiyoruz. Bir dakika lütfen.',
    failed: 'Bu henüz ulaşmadı. Yazdıklarınız duruyor. Lütfen bir kez daha deneyin.',
  },
  help: 'Beklemek istemiyor musunuz? Bize şöyle de ulaşabilirsiniz:',
};

export default tr;
