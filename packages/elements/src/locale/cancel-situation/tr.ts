/** Türkçe, bir abonelikte özel olan ve onunla birlikte biten şeyler için. */
import type { SituationStrings } from './nl.ts';

const tr: SituationStrings = {
  canceled: {
    title: 'Zaten iptal bildiriminde bulundunuz.',
    endsOn: (day) => `Aboneliğinizin son günü: ${day}.`,
    receipt: 'İptalinizi görüntüleyin veya geri alın',
    again: 'Olup olmadığından emin değil misiniz? Aşağıda bir kez daha iptal edebilirsiniz.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Henüz ödenmemiş ${owed} var. Yine de iptal edebilirsiniz.`
        : 'Henüz ödenmemiş bir tutar var. Yine de iptal edebilirsiniz.',
    stays: 'Bu, daha önce ödemeniz gerekeni değiştirmez.',
  },
  promotional: (price, until, then) =>
    `Şu anda indirimli fiyat ödüyorsunuz: ${price}. Bu fiyatın son günü: ${until}. Sonrasında fiyat ${then} olurdu.`,
  trial: {
    until: (day) => `Deneme sürenizin son günü: ${day}.`,
    free: 'Şimdi iptal ederseniz hiçbir şey ödemezsiniz.',
  },
  appStore: {
    lead: (store) =>
      `${store} üzerinden ödüyorsunuz. Aboneliğinizi orada da durdurun, yoksa ${store} ücret almaya devam eder.`,
    stillTo: (store) => `Dikkat: Aboneliğinizi orada da durdurana kadar ${store} ücret almaya devam eder.`,
    steps: (store) => [
      `${store} üzerindeki aboneliklerinizi açın.`,
      'Bu aboneliği seçin.',
      'İptal etmeyi seçin ve onaylayın.',
    ],
    open: (store) => `${store} üzerindeki aboneliklerinizi açın`,
  },
  consequences: {
    access: { label: 'Kullanım', 'until-end': 'Son günün sonuna kadar her şeyi kullanabilirsiniz.' },
    data: {
      label: 'Verileriniz',
      kept: 'Kaydettikleriniz saklanır.',
      'deleted-at-end':
        'Kaydettikleriniz son günden sonra silinir. Saklamak istediklerinizi önceden kaydedin.',
    },
    account: {
      label: 'Hesabınız',
      stays: 'Hesabınız kalır.',
      'closed-at-end': 'Hesabınız son günden sonra kapatılır.',
      separate: 'Hesabınız kalır. Yalnızca hesabı silmek aboneliği iptal etmez.',
    },
    seats: { label: 'Diğerleri', 'end-too': 'Bu abonelikteki herkes için aynı gün biter.' },
    credits: {
      label: 'Bakiyeniz',
      kept: 'Bakiyeniz kalır.',
      'lost-at-end': 'Bakiyenizi son günün sonuna kadar kullanabilirsiniz. Sonra silinir.',
    },
  },
};

export default tr;
