/** Latviešu valoda, tam, kurš vēlas zināt statusu. */
import type { StatusStrings } from './nl.ts';

const lv: StatusStrings = {
  title: 'Statuss',
  ask: {
    lead: 'Ierakstiet atsauces numuru, kas ir Jūsu saņemšanas apstiprinājumā. Vai ielīmējiet saiti uz saņemšanas apstiprinājumu: tad redzēsiet arī atbildi un to, ko vēl varat darīt.',
    label: 'Atsauces numurs vai saite',
    look: 'Skatīt',
    missing: 'Ierakstiet atsauces numuru vai ielīmējiet saiti.',
    unreadable: 'Tas nav atsauces numurs. Tajā ir divpadsmit burtu un ciparu, piemēram, 7KXM-2QPD-9T4H.',
    unknown: 'Ar šo atsauces numuru neko neatrodam. Lūdzu, pārbaudiet vēlreiz.',
  },
  loading: 'Skatāmies. Mirklīti.',
  failed: {
    offline: 'Pašlaik statusu neredzam: nav savienojuma. To, ko nosūtījāt, tas neietekmē.',
    error: 'Pašlaik statusu neredzam: radās kļūda. To, ko nosūtījāt, tas neietekmē.',
    again: 'Mēģināt vēlreiz',
  },
  test: 'Šī ir pārbaude. Nekas netiek uzteikts pa īstam.',
  standing: {
    received: () => 'Saņemts. Vēl nav paziņots, ka tas ir apstrādāts.',
    undone: () => 'Jūsu lūgums palikt ir saņemts. Uzņēmums apstiprinās, vai Jūsu abonements turpinās.',
    stands: () =>
      'Jūsu lūgums palikt ir saņemts. Taču par to pašu abonementu ir saņemts arī cits uzteikums vai atteikums, un tas joprojām ir spēkā.',
    scheduled: (day) =>
      day ? `Apstrādāts: Jūsu abonementa beigu datums ir ${day}.` : 'Apstrādāts: Jūsu abonements beigsies.',
    effective: (day) =>
      day ? `Jūsu abonements ir beidzies. Beigu datums bija ${day}.` : 'Jūsu abonements ir beidzies.',
    failed: () =>
      'Apstrādājot radās kļūda. Jūsu uzteikums tomēr ir saņemts. Saglabājiet saņemšanas apstiprinājumu un pajautājiet uzņēmumam.',
    open: (moment) => `Jūsu ziņa ir saņemta. Atbildes termiņš: ${moment}.`,
    overdue: (moment) =>
      `Mēs Jums solījām atbildi. Termiņš bija ${moment}. Mums tas neizdevās, un mums ļoti žēl. Uz Jūsu ziņu vēl nav atbildēts.`,
    reported: (moment) =>
      `Mēs Jums solījām atbildi. Termiņš bija ${moment}. Mums tas neizdevās, un mums ļoti žēl. Uz Jūsu ziņu vēl nav atbildēts. Ir paziņots, ka gaidāt pārāk ilgi.`,
    answered: () => 'Uz Jūsu ziņu ir atbildēts.',
    solved: () => 'Jūs paziņojāt, ka tas ir atrisināts.',
    reopened: (moment) => `Jūs paziņojāt, ka tas vēl nav atrisināts. Jaunas atbildes termiņš: ${moment}.`,
    unasked: () => 'Jūsu ziņa ir saņemta. Jūs uz to nevēlējāties atbildi.',
  },
  next: {
    received: 'Jums tagad nekas nav jādara.',
    stands: 'Vēlaties palikt? Tad atsauciet arī to vai jautājiet uzņēmumam.',
    scheduled: 'Jums vairs nekas nav jādara.',
    open: 'Jums tagad nekas nav jādara. Atbildi izlasīsiet šeit.',
    reopened: 'Jums tagad nekas nav jādara. Atbildi izlasīsiet šeit.',
    solved: 'Labi, ka tas ir atrisināts.',
  },
  readIt: 'Lai izlasītu atbildi, atveriet saiti uz saņemšanas apstiprinājumu.',
  reference: 'Atsauces numurs',
  receivedAt: 'Saņemts',
  endsOn: 'Jūsu abonementa pēdējā diena',
  endedOn: 'Jūsu abonementa pēdējā diena bija',
  updatedAt: 'Pēdējo reizi atjaunināts',
  you: (moment) => `Jūsu ziņa (${moment})`,
  team: (moment) => `Mūsu atbilde (${moment})`,
  erased: 'Šis teksts ir izdzēsts.',
  receipt: 'Skatīt saņemšanas apstiprinājumu',
  saveHtml: 'Saglabāt saņemšanas apstiprinājumu',
  saveJson: 'Saglabāt kā JSON, programmām',
  calendar: {
    add: 'Pievienot beigu datumu kalendāram',
    summary: 'Jūsu abonementa pēdējā diena',
    description: (reference) => `Jūs uzteicāt abonementu. Atsauces numurs: ${reference}.`,
    fileName: 'beigu-datums',
  },
  reactivate: 'Sākt no jauna',
  refresh: 'Skatīt vēlreiz',
  other: 'Meklēt ko citu',
  judge: {
    question: 'Vai tas ir atrisināts?',
    stillNot: 'Tomēr nav atrisināts?',
    missing: 'Vēl nav atrisināts? Uzrakstiet šeit, kā trūkst.',
    optional: '(nav obligāti)',
    yes: 'Jā, ir atrisināts',
    no: 'Nē, vēl nav',
    sending: 'Nododam to tālāk. Mirklīti.',
    failed: 'Tas vēl nav pienācis. Viss, ko uzrakstījāt, vēl ir šeit. Lūdzu, mēģiniet vēlreiz.',
  },
  help: 'Nevēlaties gaidīt? Ar mums var sazināties arī tā:',
};

export default lv;
