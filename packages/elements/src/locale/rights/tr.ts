/** Türkçe, haklara genel bakış için. Tarih ek almaz, bu yüzden cümleler buna göre kurulur. */
import why from '../why/tr.ts';
import type { RightsStrings } from './nl.ts';

const tr: RightsStrings = {
  ...why,
  title: 'Bir bakışta haklarınız',
  loading: 'Kurallar aranıyor…',
  choice: {
    undo: (until) => `Satın almadan hâlâ cayabilirsiniz. Son gün: ${until}.`,
    stop: (ends) => `Bırakmak mı istiyorsunuz? Bugün iptal ederseniz aboneliğinizin son günü: ${ends}.`,
    justStop: 'Bırakmak mı istiyorsunuz? O zaman iptal edin.',
    instead: (ends) => `Bunun yerine iptal ederseniz aboneliğinizin son günü: ${ends}.`,
    later: 'Ondan sonra iptal edebilirsiniz.',
    ended: (day) => `Aboneliğiniz kendiliğinden sona erdi. Son gün: ${day}. İptal etmenize gerek yok.`,
    past: 'Hesaplayabildiğimiz kadarıyla cayma süreniz doldu.',
    unknown: 'Satın almadan da hâlâ cayıp cayamayacağınız belirlenmedi.',
  },
  cancel: {
    title: 'İptal',
    lead: 'İptal ederseniz bundan sonrası için ayrılırsınız. Son gününüze kadar her şey olduğu gibi kalır.',
  },
  withdraw: {
    title: 'Cayma',
    lead: 'Cayarsanız satın alma geri alınır. Para iadesi alırsınız, evinize geleni de geri gönderirsiniz.',
    past: 'Cayma hakkını size kimse söylemedi mi? O zaman süreniz daha uzun olabilir.',
  },
  notices: {
    title: 'Firmanın size bildirmesi gerekenler',
    lead: 'Bunu zamanında yapmalıdır ki hâlâ seçebilesiniz.',
    due: {
      renewal: 'Aboneliğinizin yenileneceği size en geç bu gün bildirilmeli',
      trial: 'Deneme sürenizin biteceği size en geç bu gün bildirilmeli',
    },
    was: {
      renewal: 'Aboneliğinizin yenileneceği size en geç bu gün bildirilmeliydi',
      trial: 'Deneme sürenizin biteceği size en geç bu gün bildirilmeliydi',
    },
  },
  facts: {
    endsOn: 'Bugün iptal ederseniz son gününüz',
    ended: 'Aboneliğinizin son günü',
    charges: 'O güne kadar kalan ödemeleriniz',
    nextRenewal: 'Bir şey yapmazsanız sonraki dönem',
    latestNotice: 'O dönemden önce iptal etmek için son gün',
    latestNoticePast: 'O dönemden önce iptal etmek için son gün şuydu',
    withdrawal: 'Ne zamana kadar cayabilirsiniz',
    withdrawalOpen: 'Cayabileceğiniz son gün',
    withdrawalPast: 'Caymak için son gün şuydu',
    refund: 'Bugün cayarsanız geri alacağınız',
  },
  daysLeft: (days) => ['son gün bugün', 'son gün yarın'][days] ?? `${days} gün kaldı`,
  charges: (times, last) => (times === 1 ? last : `${times} ödeme, sonuncusu ${last}`),
  nothingMore: 'Başka ödeme yok',
  by: (day, distance) => `en geç ${day}, ${distance}`,
  anyTime: 'Her zaman',
  noRenewal: 'Yok',
  notEstablished: 'Belirlenmedi',
  why: 'Neden?',
  whyUnknown: 'Bunu neden bilmiyoruz?',
  disputed: 'Kaynakların anlaşamadığı konular',
  rules: 'Kuralların kendisini okuyun',
  force: {
    'in-force': '',
    adopted: 'Kabul edildi, henüz yürürlükte değil',
    announced: 'Duyuruldu',
    proposed: 'Öneri',
    vacated: 'Mahkeme iptal etti',
    repealed: 'Artık yürürlükte değil',
  },
  reviewed: (day) => `Bu kurallara son bakılan tarih: ${day}.`,
  unconfigured:
    'Tarihlerinizi göstermek için bu aboneliği yeterince bilmiyoruz. Yine de iptal edebilirsiniz.',
  failed: 'Kurallar yüklenemedi. Yine de iptal edebilirsiniz.',
  retry: 'Bir kez daha dene',
};

export default tr;
