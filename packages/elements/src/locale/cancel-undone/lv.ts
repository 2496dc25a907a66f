/** Latviešu, tam, kas atsauca uzteikumu. */
import type { UndoneStrings } from './nl.ts';

const lv: UndoneStrings = {
  title: 'Jūsu lūgums palikt ir saņemts',
  titleSent: 'Jūsu lūgums palikt ir nosūtīts',
  received: (moment) => `Jūs atsaucāt savu uzteikumu. Tas saņemts: ${moment}.`,
  receivedNow: 'Jūs atsaucāt savu uzteikumu. Tas ir saņemts.',
  sent: 'Jūs atsaucāt savu uzteikumu. Tas ir nosūtīts. Vai tas ir pienācis, mēs šeit neredzam.',
  badge: 'Jūsu lūgums palikt ir saņemts.',
  badgeSent: 'Jūsu lūgums palikt ir nosūtīts.',
  provider: 'Uzņēmums apstiprinās, vai Jūsu abonements turpinās.',
};

export default lv;
