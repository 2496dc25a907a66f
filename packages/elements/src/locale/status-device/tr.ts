/** Türkçe, bu cihazda hâlâ bekleyenler için. */
import type { DeviceStrings } from './nl.ts';

const tr: DeviceStrings = {
  title: 'Bu cihazda',
  lead: 'Bu henüz alınmadı. Alınana kadar yalnızca bu cihazda duruyor.',
  names: {
    'cancellation.requested': 'İptal bildirimi',
    'cancellation.undone': 'İptali geri alma bildirimi',
    'withdrawal.requested': 'Cayma bildirimi',
    'contact.submitted': 'Soru veya şikâyet',
    'survey.answered': '“Neden?” sorusuna cevap',
    'preferences.changed': 'Artık reklam gönderilmemesi isteği',
  },
  other: 'Mesaj',
  since: (moment) => `Tarih: ${moment}.`,
  state: {
    sending: 'Şimdi gönderiyoruz.',
    waiting: 'Henüz alınmadı. Bu sayfa açık olduğu sürece denemeye devam ediyoruz.',
    attention: 'Kabul edilmedi. Bir kez daha deneyin veya bize ulaşın.',
    unsent: 'Yalnızca siz isterseniz göndeririz.',
    sent: 'Gönderildi. Ulaşıp ulaşmadığını burada göremiyoruz.',
    gone: 'Silindi.',
  },
  received: (reference) => (reference ? `Alındı. Referans numarası: ${reference}.` : 'Alındı.'),
  send: 'Şimdi gönder',
  delete: 'Bu cihazdan sil',
  sure: 'Emin misiniz? O zaman bunu artık göndermeyiz. Alındı belgesi hiç gelmedi, bu yüzden ulaştığına güvenmeyin.',
  sureDraft: 'Emin misiniz? O zaman silinip gider.',
  yes: 'Evet, sil',
  no: 'Hayır, kalsın',
  draft: 'Yazmakta olduğunuz bir metin. Yalnızca bu sekmede duruyor ve gönderilmedi.',
};

export default tr;
