/** Türkçe, iptalden sonrası için: kanıtı saklamak ve dönüş yolu. */
import type { AfterStrings } from './nl.ts';

const tr: AfterStrings = {
  notAccepted:
    'Bu, iptal bildiriminizin ulaştığını ve ne zaman ulaştığını kanıtlar. İşleme alınıp alınmadığını söylemez.',
  receipt: 'Alındı belgesini görüntüle',
  save: 'Dosya olarak kaydet',
  fileName: 'alindi-belgesi',
  otherWays: {
    title: 'Başka bir yolu mu tercih edersiniz?',
    lead: 'Elbette. Bu metni kullanabilirsiniz.',
    textLabel: 'İptal bildiriminizin metni',
    copy: 'Metni kopyala',
    copied: 'Kopyalandı',
    mail: 'E-posta adresi:',
    subject: 'Abonelik iptali',
    phone: 'Telefon:',
    post: 'Posta adresi:',
  },
  undo: {
    declared: (moment) =>
      `${moment} tarihli iptal bildirimimi geri alıyorum. Aboneliğimi sürdürmek istiyorum.`,
    summary: 'Yine de kalmak ister misiniz?',
    lead: 'Aboneliğiniz sürdükçe iptal bildiriminizi geri alabilirsiniz.',
    button: 'İptali geri al',
    sending: 'Geri alma bildiriminiz gönderiliyor.',
    waiting:
      'Geri alma bildiriminiz henüz alınmadı. O zamana kadar iptaliniz geçerli. Denemeye devam ediyoruz.',
    attention: 'Geri alma bildiriminiz alınmadı. Bu yüzden iptaliniz hâlâ geçerli.',
  },
};

export default tr;
