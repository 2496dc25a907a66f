/** Türkçe, iptalini geri alanlar için. */
import type { UndoneStrings } from './nl.ts';

const tr: UndoneStrings = {
  title: 'Geri alma bildiriminiz alındı',
  titleSent: 'Geri alma bildiriminiz gönderildi',
  received: (moment) => `İptalinizi geri aldınız. Bildirimin alındığı tarih: ${moment}.`,
  receivedNow: 'İptalinizi geri aldınız. Bildiriminiz alındı.',
  sent: 'İptalinizi geri aldınız. Bildiriminiz gönderildi. Ulaşıp ulaşmadığını burada göremiyoruz.',
  badge: 'Geri alma bildiriminiz alındı.',
  badgeSent: 'Geri alma bildiriminiz gönderildi.',
  provider: 'Aboneliğinizin sürüp sürmediğini firma size bildirecek.',
  stands: 'Ancak aynı abonelik için başka bir iptal veya cayma bildirimi de alındı ve o hâlâ geçerli.',
  standsNext: 'Kalmak ister misiniz? O zaman onu da geri alın veya firmaya sorun.',
};

export default tr;
