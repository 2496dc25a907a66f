/** Türkçe, artık reklam da istemeyenler için. */
import type { MarketingStrings } from './nl.ts';

const tr: MarketingStrings = {
  button: 'Bana artık reklam da göndermeyin',
  hint: 'İptalinizle ilgili mesajları almaya devam edersiniz.',
  declared: 'Bana artık reklam göndermeyin.',
  receipt: 'Bunun belgesini görüntüle',
  sending: 'İsteğiniz iletiliyor.',
  waiting: 'Reklam istemediğinize dair bildiriminiz henüz alınmadı. Denemeye devam ediyoruz.',
  attention: 'Reklam istemediğinize dair bildiriminiz alınmadı.',
  received: (moment) =>
    moment
      ? `Artık reklam istemiyorsunuz. Bildirimin alındığı tarih: ${moment}.`
      : 'Artık reklam istemiyorsunuz. Bildiriminiz alındı.',
  sent: 'Artık reklam istemiyorsunuz. Bildiriminiz gönderildi. Ulaşıp ulaşmadığını burada göremiyoruz.',
};

export default tr;
