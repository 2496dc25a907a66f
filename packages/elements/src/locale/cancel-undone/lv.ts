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
  stands:
    'Taču par to pašu abonementu ir saņemts arī cits uzteikums vai atteikums, un tas joprojām ir spēkā.',
  standsNext: 'Vēlaties palikt? Tad atsauciet arī to vai jautājiet uzņēmumam.',
};

export default lv;
