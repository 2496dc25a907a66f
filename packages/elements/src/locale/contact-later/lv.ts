/** Latviešu valoda, ziņai, kas nepienāca bez grūtībām. */
import type { LaterStrings } from './nl.ts';

const lv: LaterStrings = {
  attention: {
    lead: 'Kaut kas nosūtītajā nav pareizi. Viss, ko uzrakstījāt, vēl ir šeit.',
    field: (field) => `Lūdzu, pārbaudiet: ${field}.`,
    failed: 'Sūtot radās kļūda. Viss, ko uzrakstījāt, vēl ir šeit.',
    revise: 'Atpakaļ pie manas ziņas',
    retry: 'Mēģināt vēlreiz',
  },
  unsent: {
    lead: (day) => `Jūs uzrakstījāt ziņu (${day}), bet tā nepienāca. Tagad to nesūtīsim, Jums nepajautājot.`,
    send: 'Jā, sūtīt manu ziņu',
    discard: 'Nē, izmest to',
  },
  sent: {
    lead: (moment) => `Nosūtīta: ${moment}.`,
    unproved: 'Šī vietne nepierāda, ka Jūsu ziņa ir pienākusi. Tāpēc, lūdzu, saglabājiet šo tekstu.',
  },
  received: {
    promised: (moment) => `Mēs Jums atbildēsim. Atbildes termiņš: ${moment}.`,
    none: 'Mēs izlasīsim Jūsu ziņu. Atbildi uz to nesaņemsiet.',
    unknown: 'Nav norādīts, kad saņemsiet atbildi. Droši pajautājiet.',
    sorry: 'Paldies, ka pateicāt. Mums ļoti žēl, ka viss nenotika, kā nākas.',
    later: (told) =>
      `Kad rakstījāt, šeit vēl bija cits termiņš (${told}). Mums ļoti žēl, ka būs vēlāk. Spēkā ir tas, kas rakstīts Jūsu saņemšanas apstiprinājumā.`,
    at: 'Saņemta',
    answerBy: 'Atbildes termiņš',
    follow: 'Skatīt statusu',
    receipt: 'Skatīt saņemšanas apstiprinājumu',
    keep: 'Saglabājiet šo saiti vai savu saņemšanas apstiprinājumu: tur izlasīsiet atbildi un pateiksiet, vai tas ir atrisināts.',
    notAnswered: 'Tas pierāda, ka Jūsu ziņa ir pienākusi, un kad. Atbilde tā vēl nav.',
    again: 'Sūtīt vēl vienu ziņu',
  },
  otherWays: {
    title: 'Vai vēlaties to darīt citādi?',
    lead: 'To drīkst. Varat izmantot šo tekstu.',
    textLabel: 'Jūsu ziņas teksts',
    copy: 'Kopēt tekstu',
    copied: 'Nokopēts',
    mail: 'E-pasts:',
    subject: 'Mana ziņa',
    phone: 'Tālrunis:',
    post: 'Pasta adrese:',
  },
};

export default lv;
