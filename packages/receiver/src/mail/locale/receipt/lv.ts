/** Latviešu valoda. Datums ir nominatīvā, tāpēc teikumi ir veidoti pēc tā. */
import type { MailWords } from './nl.ts';

const plural = new Intl.PluralRules('lv');

const lv: MailWords = {
  title: {
    'cancellation.requested': 'Jūsu uzteikums ir saņemts',
    'cancellation.undone': 'Jūsu lūgums palikt ir saņemts',
    'withdrawal.requested': 'Jūsu atteikums ir saņemts',
    'contact.submitted': 'Jūsu ziņa ir saņemta',
  },
  subject: (title, reference) => `${title} (atsauces numurs ${reference})`,
  test: 'Šī ir pārbaude. Nekas netiek uzteikts pa īstam.',
  testSubject: (subject) => `Pārbaude: ${subject}`,
  keep: 'Saglabājiet šo vēstuli. Tā pierāda, ka Jūsu ziņa ir pienākusi, un kad. Tā nepasaka, vai ziņa jau ir apstrādāta.',
  several: {
    title: (count) =>
      ({ zero: `Mums pienāca ${count} Jūsu ziņu`, one: `Mums pienāca ${count} Jūsu ziņa` })[
        plural.select(count) as string
      ] ?? `Mums pienāca ${count} Jūsu ziņas`,
    lead: 'Īsā laikā pienāca vairākas ziņas ar Jūsu e-pasta adresi. Tāpēc tās visas ir vienā vēstulē.',
  },
  content: 'Ko Jūs nosūtījāt',
  declared: {
    ordinary: 'Jūs uzteicat savu abonementu.',
    extraordinary: 'Jūs uzteicat savu abonementu īpaša iemesla dēļ.',
    cause: 'Iemeslu, ko uzrakstījāt, atradīsiet saņemšanas apstiprinājumā.',
    withdrawal: 'Jūs atsakāties no sava līguma.',
    partialWithdrawal:
      'Jūs atsakāties no sava līguma daļas. No kuras, ir rakstīts saņemšanas apstiprinājumā.',
    undone: 'Jūs atsaucat savu uzteikumu. Jūs vēlaties paturēt savu abonementu.',
    question: 'Jautājums. Tā tekstu atradīsiet saņemšanas apstiprinājumā.',
    complaint: 'Sūdzība. Tās tekstu atradīsiet saņemšanas apstiprinājumā.',
  },
  wanted: 'Kad abonementam jābeidzas',
  when: {
    atPeriodEnd: 'Pēc iespējas ātrāk',
    immediately: 'Uzreiz',
    date: (day) => `Pēdējā diena: ${day}`,
  },
  contract: 'Klienta vai līguma numurs',
  onReceipt: 'Tas ir saņemšanas apstiprinājumā',
  receivedAt: 'Saņemts',
  zone: (zone) => `laika josla ${zone}`,
  reference: 'Atsauces numurs',
  endsOn: 'Jūsu abonementa pēdējā diena',
  endsAccording: 'tā norādīts lapā, kurā uzteicāt abonementu',
  endsUnknown: 'Par to Jums vēl paziņos',
  answerBy: 'Atbildes termiņš',
  seeReceipt: 'Skatīt saņemšanas apstiprinājumu',
  seeStatus: 'Skatīt statusu',
  next: {
    'cancellation.requested': [
      'Jums tagad nekas nav jādara. Jūsu uzteikums tiek nodots uzņēmumam, un uzņēmums to apstrādās.',
      'Tomēr vēlaties palikt? Tad atveriet saņemšanas apstiprinājumu. Kamēr Jūsu abonements ir spēkā, tur varat atsaukt savu uzteikumu. Kaut kas mainīsies tikai tad, kad tur nospiedīsiet pogu.',
    ],
    'cancellation.undone': ['Uzņēmums apstiprinās, vai Jūsu abonements turpinās.'],
    'withdrawal.requested': [
      'Jums tagad nekas nav jādara. Jūsu atteikums tiek nodots uzņēmumam, un uzņēmums to apstrādās.',
    ],
    'contact.submitted': ['Jums tagad nekas nav jādara. Uzņēmums Jums atbildēs.'],
  },
  answer: {
    title: { question: 'Atbilde uz Jūsu jautājumu', complaint: 'Atbilde uz Jūsu sūdzību' },
    lead: {
      question: (moment) => `Jūs mums uzdevāt jautājumu (${moment}). Šī ir mūsu atbilde.`,
      complaint: (moment) => `Jūs mums iesniedzāt sūdzību (${moment}). Šī ir mūsu atbilde.`,
    },
    next: 'Vai tas ir atrisināts, vai vēl ne? Pasakiet mums, nospiežot pogu zemāk. Pasakiet arī tad, ja vēl nav labi: mēs ķersimies pie tā no jauna.',
    notYou:
      'Ja mums nerakstījāt Jūs, tad Jūsu e-pasta adresi ir norādījis kāds cits. Lūdzu, paziņojiet mums.',
    judge: 'Pateikt, vai tas ir atrisināts',
  },
  attached:
    'Pielikumā ir tas pats saņemšanas apstiprinājums ar digitālu parakstu. Atvērt to nevajag: vienkārši glabājiet to kopā ar šo vēstuli.',
  notYou: 'Ja to nesūtījāt Jūs, lūdzu, paziņojiet uzņēmumam.',
  sender: (name) =>
    `Šo vēstuli Jums sūta ${name}, jo kopā ar ziņu tika norādīta šī e-pasta adrese. Tā nav reklāma.`,
  attachment: (reference) => `sanemsanas-apstiprinajums-${reference}.jwt`,
};

export default lv;
