/** Türkçe, bir nedenden sonra gelenler için. */
import type { DeeperStrings } from './nl.ts';

const tr: DeeperStrings = {
  more: 'Biraz daha açmak ister misiniz?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Uzun süredir müşteri olmamın değeri yoktu',
      new_customers_first: 'Yeni müşterilere daha iyi koşullar verildi',
      not_listened: 'Beni kimse dinlemedi',
      impersonal: 'Yalnızca bir numaraydım',
    },
    customer_service: {
      no_reply: 'Yanıt almadım',
      late_reply: 'Yanıt çok geç geldi',
      not_solved: 'Sorunum çözülmedi',
      hard_to_reach: 'Kimseye ulaşamadım',
    },
    too_expensive: {
      price_increase: 'Fiyat arttı',
      not_worth_it: 'Karşılığında çok az şey aldım',
      unexpected_costs: 'Beklemediğim ücretler çıktı',
      budget: 'Harcamalarıma dikkat etmem gerekiyor',
    },
    unused: {
      no_time: 'Vakit bulamıyorum',
      no_longer_needed: 'Artık ihtiyacım yok',
      temporary_need: 'Yalnızca kısa bir süre için gerekliydi',
      forgotten: 'Aboneliğim olduğunu unutmuştum',
    },
    missing_features: {
      something_missing: 'İhtiyacım olan bir şey eksik',
      low_quality: 'Kalitesi kötü',
      late_delivery: 'Çok geç geldi ya da hiç gelmedi',
      too_complex: 'Çok karmaşık',
      technical_problems: 'İyi çalışmıyor',
    },
    switched_service: {
      cheaper_elsewhere: 'Başka yerde daha ucuz',
      better_elsewhere: 'Başka bir şey bana daha uygun',
      free_alternative: 'Artık ücretsiz bir şey kullanıyorum',
    },
    circumstances_changed: {
      moving: 'Taşınıyorum',
      household_changed: 'Evde bir şeyler değişti',
      income_changed: 'İşim ya da gelirim değişti',
      bereavement: 'Aboneliği kullanan kişi vefat etti',
    },
  },
  replies: {
    not_valued: 'Üzgünüz. Böyle olmamalıydı.',
    loyalty_unnoticed: 'Üzgünüz. Bunca zamandır müşterimiz olmanızın değerini bilmeliydik.',
    not_listened: 'Üzgünüz. Sizi daha iyi dinlemeliydik.',
    customer_service: 'Sizi beklettiğimiz için özür dileriz. Böyle olmamalıydı.',
    no_reply: 'Yanıt alamadığınız için özür dileriz. Bu olmamalıydı.',
    not_solved: 'Size yardımcı olamadığımız için özür dileriz. Böyle olmamalıydı.',
    hard_to_reach: 'Bize ulaşamadığınız için özür dileriz. Böyle olmamalıydı.',
    too_expensive: 'Anlıyoruz. Söylediğiniz için teşekkür ederiz.',
    unexpected_costs: 'Ücretler sürpriz olmamalı. Özür dileriz.',
    unused: 'O zaman bırakmak çok doğal.',
    missing_features: 'Haklı olarak beklediğiniz gibi olmadığı için üzgünüz.',
    late_delivery: 'Parasını ödediğiniz bir şeyi beklediğiniz için özür dileriz.',
    switched_service: 'Size daha uygun bir şey bulmanıza sevindik.',
    circumstances_changed: 'Söylediğiniz için teşekkür ederiz. Size her şeyin en iyisini dileriz.',
    bereavement: 'Başınız sağ olsun. Size sabır dileriz.',
    other: 'Kendi sözlerinizle anlatabilirsiniz.',
  },
  questions: {
    not_valued: 'Neyi farklı yapmalıydık?',
    customer_service: 'Sorunuz neyle ilgiliydi?',
    too_expensive: 'Sizce uygun fiyat ne olurdu?',
    unexpected_costs: 'Bunlar hangi ücretlerdi?',
    unused: 'Ne için kullanıyordunuz?',
    missing_features: 'Ne eksikti ya da ne kötüydü?',
    something_missing: 'Ne eksikti?',
    low_quality: 'Ne kötüydü?',
    late_delivery: 'Ne geç geldi ya da hiç gelmedi?',
    too_complex: 'Zor olan neydi?',
    technical_problems: 'Ne ters gitti?',
    switched_service: 'Orada neyi daha çok beğeniyorsunuz?',
    other: 'Sizin nedeniniz ne?',
  },
  notify: {
    label: 'Bu düzeldiğinde bana haber verin',
    hint: 'Adresinizi yalnızca bunun için kullanırız.',
    email: 'E-posta adresiniz',
    missing: 'E-posta adresinizi yazın veya işareti kaldırın.',
    malformed: 'Bu e-posta adresi henüz doğru değil. Şöyle görünmeli: ad@example.com.',
    promised: 'Bu düzeldiğinde size haber vereceğiz.',
  },
};

export default tr;
