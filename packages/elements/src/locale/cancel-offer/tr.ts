/** Türkçe, iptal sırasındaki tek teklif için. */
import type { OfferStrings } from './nl.ts';

const tr: OfferStrings = {
  title: {
    pause: 'Ara da verebilirsiniz',
    discount: 'Daha az ödemeniz de mümkün',
    plan_change: 'Başka bir pakete de geçebilirsiniz',
    trial_extension: 'Daha uzun süre de deneyebilirsiniz',
    contact: 'Önce bizimle de konuşabilirsiniz',
    redirect: 'Bu da mümkün',
  },
  accept: {
    pause: 'Bunun yerine ara ver',
    discount: 'Bu fiyatla devam et',
    plan_change: 'Bunun yerine paket değiştir',
    trial_extension: 'Daha uzun süre dene',
    contact: 'İletişime geç',
    redirect: 'Neler mümkün, gör',
  },
  pause: {
    rests: (duration) => `Aboneliğiniz o zaman ${duration} boyunca durur. Sonra kendiliğinden devam eder.`,
    free: 'Durduğu sürece hiçbir şey ödemezsiniz.',
    price: (price) => `Durduğu sürece ${price} ödersiniz.`,
  },
  discount: {
    price: (price) => `O zaman ${price} ödersiniz.`,
    until: (price, day, afterwards) =>
      `O zaman ${price} ödersiniz. Bu fiyatın son günü: ${day}. Sonrasında fiyat ${afterwards} olur.`,
  },
  plan: {
    change: (plan) => `O zaman ${plan} ile devam edersiniz.`,
    price: (price) => `Fiyatı: ${price}.`,
  },
  trial: (day) => `O zaman deneme sürenizin son günü: ${day}.`,
  contact: 'Belki bir çözüm bulabiliriz. Sonrasında da iptal edebilirsiniz.',
  redirect: 'O zaman bu sayfadan ayrılırsınız. Sonrasında da iptal edebilirsiniz.',
  madeTo: {
    everyone: 'Bunu herkes alabilir, iptal etmeyenler de.',
    leaving: 'Bunu yalnızca iptal edenlere sunuyoruz.',
  },
  takesBack: 'Bunu seçerseniz iptalinizi geri almış olursunuz.',
  keepsCancelled: 'İptaliniz geçerli kalır.',
  decline: 'Hayır, teşekkürler',
  declined: 'Tamam. İptaliniz geçerli kalır.',
  accepting: 'Bununla ilgileniyoruz.',
  accepted: 'Bu iş tamam.',
  stillCancel: 'Hâlâ iptal edebilirsiniz.',
  failed: 'Bu olmadı.',
  cancelledToo: 'İptal de ettiniz ve iptaliniz geçerli kalır.',
  notTakenBack: 'İptaliniz henüz geri alınmadı.',
  takeBack: 'İptali geri al',
};

export default tr;
