/** Türkçe. */
import type { MailWords } from './nl.ts';

const tr: MailWords = {
  title: {
    'cancellation.requested': 'İptal bildiriminiz alındı',
    'cancellation.undone': 'Geri alma bildiriminiz alındı',
    'withdrawal.requested': 'Cayma bildiriminiz alındı',
    'contact.submitted': 'Mesajınız alındı',
  },
  subject: (title, reference) => `${title} (referans numarası: ${reference})`,
  test: 'Bu bir deneme. Gerçekte hiçbir şey iptal edilmez.',
  testSubject: (subject) => `Deneme: ${subject}`,
  keep: 'Bu e-postayı saklayın. Mesajınızın ulaştığını ve ne zaman ulaştığını kanıtlar. İşleme alınıp alınmadığını söylemez.',
  several: {
    title: (count) => `${count} mesajınız alındı`,
    lead: 'E-posta adresinizle kısa süre içinde birkaç mesaj geldi. Bu yüzden hepsi tek bir e-postada.',
  },
  content: 'Gönderdiğiniz',
  declared: {
    ordinary: 'Aboneliğinizi iptal ediyorsunuz.',
    extraordinary: 'Aboneliğinizi özel bir nedenle iptal ediyorsunuz.',
    cause: 'Yazdığınız neden, alındı belgenizde yazıyor.',
    withdrawal: 'Sözleşmenizden cayıyorsunuz.',
    partialWithdrawal:
      'Sözleşmenizin bir kısmından cayıyorsunuz. Hangi kısım olduğu alındı belgenizde yazıyor.',
    undone: 'İptalinizi geri alıyorsunuz. Aboneliğinizi sürdürmek istiyorsunuz.',
    question: 'Bir soru. Metni alındı belgenizde yazıyor.',
    complaint: 'Bir şikâyet. Metni alındı belgenizde yazıyor.',
  },
  wanted: 'Ne zaman bitmesini istediğiniz',
  when: {
    atPeriodEnd: 'Mümkün olan en kısa sürede',
    immediately: 'Hemen',
    date: (day) => `${day} tarihinde`,
  },
  contract: 'Sözleşme veya müşteri numarası',
  onReceipt: 'Alındı belgenizde yazıyor',
  receivedAt: 'Alındığı tarih',
  zone: (zone) => `saat dilimi: ${zone}`,
  reference: 'Referans numarası',
  endsOn: 'Aboneliğinizin son günü',
  endsAccording: 'iptal ettiğiniz sayfaya göre',
  endsUnknown: 'Size bildirilecek',
  answerBy: 'Yanıt için son tarih',
  seeReceipt: 'Alındı belgesini görüntüle',
  seeStatus: 'Durumuna bak',
  next: {
    'cancellation.requested': [
      'Şu anda bir şey yapmanız gerekmiyor. İptal bildiriminiz firmaya gider ve orada işlenir.',
      'Yine de kalmak ister misiniz? O zaman alındı belgenizi açın. Aboneliğiniz sürdükçe iptal bildiriminizi orada geri alabilirsiniz. Oradaki düğmeye basmadıkça hiçbir şey değişmez.',
    ],
    'cancellation.undone': ['Aboneliğinizin sürüp sürmediğini firma size bildirecek.'],
    'withdrawal.requested': [
      'Şu anda bir şey yapmanız gerekmiyor. Cayma bildiriminiz firmaya gider ve gereken işlemler orada yapılır.',
    ],
    'contact.submitted': ['Şu anda bir şey yapmanız gerekmiyor. Yanıtı firmadan alacaksınız.'],
  },
  answer: {
    title: { question: 'Sorunuzun yanıtı', complaint: 'Şikâyetinizin yanıtı' },
    lead: {
      question: (moment) => `${moment} tarihinde bize bir soru sordunuz. Yanıtımız aşağıda.`,
      complaint: (moment) => `${moment} tarihinde bize bir şikâyet gönderdiniz. Yanıtımız aşağıda.`,
    },
    next: 'Bu, sorunu çözdü mü, yoksa henüz çözmedi mi? Aşağıdaki düğmeyle bize bildirin. Henüz çözülmediyse de bildirin: o zaman konuyu yeniden ele alırız.',
    notYou:
      'Bunu bize siz sormadınız mı? O zaman e-posta adresinizi başka biri yazmıştır. Lütfen bize bildirin.',
    judge: 'Sorunun çözülüp çözülmediğini bildir',
  },
  attached: 'Ekte aynı belgenin dijital imzalı hâli var. Açmanız gerekmez: bu e-postayla birlikte saklayın.',
  notYou: 'Bunu siz göndermediniz mi? O zaman lütfen firmaya bildirin.',
  sender: (name) =>
    `Bu e-postayı size ${name} gönderdi, çünkü mesaja bu e-posta adresi yazılmıştı. Bu bir reklam değildir.`,
  attachment: (reference) => `alindi-belgesi-${reference}.jwt`,
};

export default tr;
