/** Latviešu valoda. Datums ir nominatīvā, tāpēc teikumi ir veidoti pēc tā. */
import survey from '../survey/lv.ts';
import type { Words } from './nl.ts';

/** Ten, eleven to twenty and other tens are counted in one way, one and twenty-one in another, all others in a third. */
const plural = new Intl.PluralRules('lv');
const inDays = (count: number): string =>
  `${count} ${{ zero: 'dienu', one: 'diena' }[plural.select(count) as string] ?? 'dienas'}`;

const lv: Words = {
  test: 'Šī ir pārbaude. Nekas netiek uzteikts pa īstam.',
  cancel: {
    confirm: 'Uzteikt abonementu',
    title: (plan) => (plan === undefined ? 'Uzteikt savu abonementu' : `Uzteikt abonementu: ${plan}`),
    endsOn: 'Ja uzteiksiet tagad, Jūsu abonementa pēdējā diena būs',
    endsUnknown: 'Mēs nevaram droši pateikt, kad Jūsu abonements beigsies. Uzteikt to varat tik un tā.',
    why: 'Kāpēc šis datums?',
    whyUnknown: 'Kāpēc tas nav zināms?',
    untilLabel: 'Līdz tai dienai',
    until: 'Viss paliek, kā ir.',
    chargesLabel: 'Kas Jums vēl jāmaksā',
    charge: (amount, day) => `${day}: ${amount}`,
    nothingMore: 'Vairs nekas',
    chargesUnknown: 'To mēs nevaram droši pateikt. Skatiet līguma noteikumus vai pajautājiet.',
    messageLabel: 'To mēs nosūtīsim Jūsu vārdā',
    later: 'Labāk vēlākā dienā?',
    nothingSent: 'Tomēr vēlaties palikt? Tad aizveriet šo lapu. Vēl nekas nav nosūtīts.',
    withoutConfig: {
      help: 'Uzteikt abonementu šeit varat tik un tā.',
      go: 'Uzteikt abonementu bez šiem datiem',
    },
  },
  withdraw: {
    confirm: 'Apstiprināt atteikumu',
    title: 'Atteikties no sava līguma',
    lead: 'Ar atteikumu pirkums tiek atcelts. Jums nav jāsaka, kāpēc.',
    open: (day, left) => `Jūs vēl varat pārdomāt. Pēdējā diena ir ${day} (${left}).`,
    daysLeft: (days) => ['šodien ir pēdējā diena', 'rīt ir pēdējā diena'][days] ?? `vēl ${inDays(days)}`,
    over: (day) =>
      `Pēc mūsu aprēķina pēdējā diena, kad varējāt pārdomāt, bija ${day}. Savu atteikumu varat nosūtīt tik un tā. Tad saņemsiet saņemšanas apstiprinājumu, un uzņēmumam vajadzētu Jums atbildēt.`,
    unknown:
      'Mēs nevaram droši pateikt, līdz kuram laikam varat pārdomāt. Savu atteikumu varat nosūtīt tik un tā.',
    about: 'Par ko ir runa',
    refund: 'Jūsu nauda atpakaļ',
    refundBy: (day, amount) => (amount === undefined ? `Termiņš: ${day}` : `${amount}, termiņš: ${day}`),
    goods: 'Ko Jūs saņēmāt',
    returnBy: (day) => `Nosūtiet atpakaļ, termiņš: ${day}`,
    items: 'Vai tas attiecas tikai uz daļu?',
    itemsHint: 'Tad atzīmējiet, no kā atsakāties. Ja neko neatzīmēsiet, tas attieksies uz visu.',
    who: 'Jūsu dati',
    orderHint: 'Nezināt numuru? Tad uzrakstiet, ko un kad nopirkāt.',
    mailed: 'Saņemšanas apstiprinājumu Jūs saņemsiet arī e-pastā.',
    instead: 'Uzteikt ir kas cits: pirkums paliek spēkā, bet turpmāk Jūs vairs neturpināt.',
    insteadLink: 'Vēlos uzteikt, nevis atteikties',
    nothingSent: 'Vēl nekas nav nosūtīts. Nosūtīsim tikai tad, kad nospiedīsiet pogu.',
    next: 'Kas notiks tālāk',
    nextLead: 'Šie datumi bija norādīti lapā, kurā atteicāties no līguma.',
    withoutConfig: {
      help: 'Atteikties no līguma šeit varat tik un tā.',
      go: 'Atteikties no līguma bez šiem datiem',
    },
  },
  situation: {
    canceled: {
      title: 'Jūs jau uzteicāt abonementu.',
      endsOn: (day) => `Tā pēdējā diena ir ${day}.`,
      ended: (day) => `Tā pēdējā diena bija ${day}.`,
      receipt: 'Skatīt savu uzteikumu vai to atsaukt',
      again: 'Nezināt, vai tas izdevās? Tad zemāk varat uzteikt vēlreiz.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Jums vēl jāsamaksā ${owed}. Uzteikt varat tik un tā.`
          : 'Jums vēl kaut kas jāsamaksā. Uzteikt varat tik un tā.',
      stays: 'Tas nemaina to, kas Jums jau bija jāmaksā.',
    },
    promotional: (price, until, then) =>
      `Jūs tagad maksājat akcijas cenu: ${price}. Tās pēdējā diena ir ${until}. Pēc tam cena būtu ${then}.`,
    trial: {
      until: (day) => `Jūsu izmēģinājuma perioda pēdējā diena ir ${day}.`,
      free: 'Ja uzteiksiet tagad, Jums nekas nebūs jāmaksā.',
    },
    appStore: {
      lead: (store) =>
        `Maksu no Jums iekasē ${store}. Izbeidziet abonementu arī tur, citādi ${store} turpinās iekasēt maksu.`,
      steps: (store) => [
        `Atveriet savus abonementus (${store}).`,
        'Izvēlieties šo abonementu.',
        'Izvēlieties atcelšanu un apstipriniet.',
      ],
      open: (store) => `Atvērt savus abonementus (${store})`,
    },
    refund: {
      label: 'Ko saņemsiet atpakaļ',
      none: 'Neko. To, ko jau samaksājāt, neatmaksā.',
      by: (amount, day) => `${amount}, termiņš: ${day}`,
      laterKnown: 'Tas ir atkarīgs no pēdējās dienas, un to šeit vēl nezinām.',
      unknown: (until) =>
        `To mēs šeit nezinām. Pēdējā apmaksātā diena ir ${until}. Pajautājiet, vai saņemsiet atlikumu atpakaļ.`,
      how: 'Kā tas ir aprēķināts?',
      paid: (paid, from, until, total) =>
        `Jūs samaksājāt ${paid}. Pirmā apmaksātā diena ir ${from}, pēdējā ir ${until}. Kopā: ${inDays(total)}.`,
      left: (last, days) => `Jūsu pēdējā diena ir ${last}. Pēc tās no šī laika paliek ${inDays(days)}.`,
      share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, noapaļots līdz centam.`,
    },
    consequences: {
      access: { label: 'Lietošana', 'until-end': 'Līdz pēdējās dienas beigām varat lietot visu.' },
      data: {
        label: 'Jūsu dati',
        kept: 'Viss, ko saglabājāt, paliek.',
        'deleted-at-end':
          'Viss, ko saglabājāt, pēc pēdējās dienas tiks dzēsts. Pirms tam saglabājiet sev to, ko vēlaties paturēt.',
      },
      account: {
        label: 'Jūsu konts',
        stays: 'Jūsu konts paliek.',
        'closed-at-end': 'Pēc pēdējās dienas Jūsu konts tiks slēgts.',
        separate: 'Jūsu konts paliek. Ar konta dzēšanu vien abonements netiek uzteikts.',
      },
      seats: { label: 'Citi', 'end-too': 'Tajā pašā dienā tas beidzas visiem, kas lieto šo abonementu.' },
      credits: {
        label: 'Jūsu atlikums',
        kept: 'Jūsu atlikums paliek.',
        'lost-at-end': 'Atlikumu varat izlietot līdz pēdējās dienas beigām. Pēc tam tas zudīs.',
      },
    },
  },
  fields: {
    legend: 'Par kuru abonementu ir runa?',
    identity:
      'Norādiet savu klienta numuru vai e-pasta adresi. Tad būs skaidrs, par kuru abonementu ir runa.',
    kind: 'Kāda veida uzteikums tas ir?',
    ordinary: 'Parasts uzteikums',
    extraordinary: 'Uzteikums īpaša iemesla dēļ',
    cause: 'Īpašais iemesls (tikai tad, ja tāds ir)',
    name: 'Vārds un uzvārds',
    contract: 'Klienta vai līguma numurs',
    order: 'Pasūtījuma vai līguma numurs',
    phoneLine: 'Tālruņa numurs, par kuru noslēgts līgums',
    endDate: 'Beigu datums (atstājiet tukšu, ja vēlaties beigt pēc iespējas ātrāk)',
    email: 'E-pasta adrese',
    comment: 'Vai vēlaties par to kaut ko pateikt?',
    message: 'Jūsu ziņa',
    replyTo: 'Jūsu e-pasta adrese atbildei',
    missing: 'Vēl nav atrisināts? Uzrakstiet šeit, kā trūkst.',
    optional: '(nav obligāti)',
  },
  contact: {
    title: 'Uzdot jautājumu vai iesniegt sūdzību',
    lead: 'Jūs uzreiz redzēsiet atbildes termiņu.',
    kind: 'Ko vēlaties sūtīt?',
    question: 'Jautājums',
    complaint: 'Sūdzība',
    answerBy: (moment) => `(atbildes termiņš: ${moment})`,
    topic: 'Par ko tas ir?',
    topics: {
      subscription: 'Mans abonements',
      delivery: 'Piegāde',
      payment: 'Maksājums vai rēķins',
      account: 'Pieslēgšanās vai mani dati',
      product: 'Tas, ko saņemu vai lietoju',
      service: 'Kā man palīdzēja',
      other: 'Kaut kas cits',
    },
    noAnswer: 'Man atbilde nav vajadzīga',
    needReply: 'Norādiet savu e-pasta adresi vai atzīmējiet, ka atbilde nav vajadzīga.',
    send: 'Sūtīt manu ziņu',
  },
  declaration: {
    ordinary: (plan) =>
      plan === undefined ? 'Ar šo uzteicu savu abonementu.' : `Ar šo uzteicu savu abonementu: ${plan}.`,
    extraordinary: (cause) => `Ar šo uzteicu abonementu īpaša iemesla dēļ: ${cause}`,
    cause: (cause) => `Mans iemesls: ${cause}`,
    endsOn: (day) => `Kā norādīts šajā lapā, pēdējā diena ir ${day}.`,
    asap: 'Lūdzu, pēc iespējas ātrāk.',
    wanted: (day) => `Es vēlos, lai pēdējā diena būtu ${day}.`,
    name: (name) => `Vārds un uzvārds: ${name}.`,
    contract: (contract) => `Klienta vai līguma numurs: ${contract}.`,
    phoneLine: (number) => `Tālruņa numurs, par kuru noslēgts līgums: ${number}.`,
    email: (email) => `E-pasta adrese: ${email}.`,
    withdraw: (what) =>
      what === undefined ? 'Ar šo atsakos no sava līguma.' : `Ar šo atsakos no sava līguma: ${what}.`,
    onlyItems: (items) => `Tas attiecas tikai uz: ${items.join('; ')}.`,
    order: (reference) => `Pasūtījuma vai līguma numurs: ${reference}.`,
    undo: (moment) => `Ar šo atsaucu savu uzteikumu (${moment}). Es vēlos paturēt savu abonementu.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Jūsu uzteikums ir saņemts',
      'cancellation.undone': 'Jūsu lūgums palikt ir saņemts',
      'withdrawal.requested': 'Jūsu atteikums ir saņemts',
      'survey.answered': 'Paldies',
      'contact.submitted': 'Jūsu ziņa ir saņemta',
      'preferences.changed': 'Jūsu izvēle ir saņemta',
      'flow.step': 'Saņemts',
    },
    document: 'Saņemšanas apstiprinājums',
    receivedAt: (moment) => `Saņemts: ${moment}.`,
    undone: 'Uzņēmums apstiprinās, vai Jūsu abonements turpinās.',
    thanks: 'Jūsu atbilde ir pienākusi. Mēs to izlasīsim.',
    reference: 'Atsauces numurs',
    received: 'Saņemts',
    zone: (zone) => `laika josla ${zone}`,
    endsOn: 'Jūsu abonementa pēdējā diena',
    endsAccording: 'tā norādīts lapā, kurā uzteicāt abonementu',
    endsUnknown: 'Par to Jums vēl paziņos',
    answerBy: 'Atbildes termiņš',
    declared: 'To Jūs nosūtījāt',
    notAccepted: 'Tas pierāda, ka Jūsu ziņa ir pienākusi, un kad. Tas nepasaka, vai tā jau ir apstrādāta.',
    keep: 'Saglabājiet šo saņemšanas apstiprinājumu: izdrukājiet vai saglabājiet šo lapu.',
    save: 'Saglabāt saņemšanas apstiprinājumu',
    status: 'Skatīt statusu',
    back: 'Atpakaļ pie saņemšanas apstiprinājuma',
    proof: 'Ja vēlaties pārbaudīt, vai šis saņemšanas apstiprinājums ir īsts',
    proofHow:
      'Zemāk ir saņemšanas apstiprinājums ar digitālu parakstu un atslēga, ar ko šo parakstu var pārbaudīt.',
    checking:
      'Jūsu pārlūkprogramma šo saņemšanas apstiprinājumu vēl nav pārbaudījusi. Tam ir vajadzīgs JavaScript.',
    genuine:
      'Pārbaudīts: paraksts ir pareizs, un šajā lapā ir rakstīts tas pats, kas saņemšanas apstiprinājumā.',
    altered: 'Uzmanību: šis saņemšanas apstiprinājums ir mainīts. Paraksts vai šīs lapas teksts nav pareizs.',
    unable: 'Šī pārlūkprogramma nevar pārbaudīt parakstu.',
    jws: 'Saņemšanas apstiprinājums (JWS)',
    key: 'Atslēga (JWK)',
  },
  survey,
  marketing: {
    title: 'Arī reklāmu vairs nevēlaties?',
    hint: 'Pietiek ar vienu klikšķi. Ziņas par savu uzteikumu Jūs joprojām saņemsiet.',
    button: 'Vairs nesūtiet man arī reklāmu',
    declared: 'Vairs nesūtiet man reklāmu.',
  },
  undo: {
    title: 'Tomēr vēlaties palikt?',
    lead: 'Kamēr Jūsu abonements ir spēkā, Jūs varat atsaukt savu uzteikumu. Uzņēmums pēc tam apstiprinās, vai abonements turpinās.',
    button: 'Atsaukt savu uzteikumu',
  },
  startAgain: {
    title: 'Vai vēlaties sākt no jauna?',
    lead: 'Ja vēlaties atgriezties, laipni lūdzam.',
    link: 'Sākt no jauna',
  },
  status: {
    title: 'Statuss',
    ask: 'Ierakstiet atsauces numuru, kas ir Jūsu saņemšanas apstiprinājumā.',
    reference: 'Atsauces numurs',
    look: 'Skatīt',
    unknown: 'Ar šo atsauces numuru neko neatrodam. Lūdzu, pārbaudiet vēlreiz.',
    received: 'Saņemts. Vēl nav paziņots, ka tas ir apstrādāts.',
    undone: 'Jūsu lūgums palikt ir saņemts. Uzņēmums apstiprinās, vai Jūsu abonements turpinās.',
    stands:
      'Taču par to pašu abonementu ir saņemts arī cits uzteikums vai atteikums, un tas joprojām ir spēkā.',
    standsNext: 'Vēlaties palikt? Tad atsauciet arī to vai jautājiet uzņēmumam.',
    scheduled: (day) =>
      day === undefined
        ? 'Apstrādāts: Jūsu abonements beigsies.'
        : `Apstrādāts: Jūsu abonementa beigu datums ir ${day}.`,
    effective: (day) =>
      day === undefined
        ? 'Jūsu abonements ir beidzies.'
        : `Jūsu abonements ir beidzies. Beigu datums bija ${day}.`,
    failed:
      'Apstrādājot radās kļūda. Jūsu uzteikums tomēr ir saņemts. Saglabājiet saņemšanas apstiprinājumu un pajautājiet uzņēmumam.',
    withdrawal: {
      scheduled: 'Jūsu atteikums tiek apstrādāts.',
      effective: 'Jūsu atteikums ir apstrādāts.',
      failed:
        'Apstrādājot radās kļūda. Jūsu atteikums tomēr ir saņemts. Saglabājiet saņemšanas apstiprinājumu un pajautājiet uzņēmumam.',
    },
    updated: 'Pēdējo reizi atjaunināts',
    contact: {
      open: (moment) => `Jūsu ziņa ir saņemta. Atbildes termiņš: ${moment}.`,
      overdue: (moment) =>
        `Mēs Jums solījām atbildi. Termiņš bija ${moment}. Mums tas neizdevās, un mums ļoti žēl. Uz Jūsu ziņu vēl nav atbildēts.`,
      reported: 'Ir paziņots, ka gaidāt pārāk ilgi.',
      answered: 'Uz Jūsu ziņu ir atbildēts.',
      unasked: 'Jūsu ziņa ir saņemta. Jūs uz to nevēlējāties atbildi.',
      readIt: 'Lai izlasītu atbildi, atveriet saņemšanas apstiprinājumu.',
      solved: 'Jūs paziņojāt, ka tas ir atrisināts.',
      reopened: (moment) => `Jūs paziņojāt, ka tas vēl nav atrisināts. Jaunas atbildes termiņš: ${moment}.`,
      you: (moment) => `Jūsu ziņa (${moment})`,
      team: (moment) => `Mūsu atbilde (${moment})`,
      erased: 'Šis teksts ir izdzēsts.',
      question: 'Vai tas ir atrisināts?',
      yes: 'Jā, ir atrisināts',
      no: 'Nē, vēl nav',
      stillNot: 'Tomēr nav atrisināts?',
    },
  },
  problem: {
    title: 'Tas vēl nav izdevies',
    notReceived: 'Vēl nekas nav saņemts. Viss, ko aizpildījāt, ir zemāk.',
    fix: 'Lūdzu, pārbaudiet',
    again: 'Sūtīt vēlreiz',
    busy: 'Pašlaik šeit ir pārāk daudz apmeklētāju. Pagaidiet dažas sekundes un sūtiet vēlreiz.',
    internal: 'Šeit radās kļūda. Sūtiet vēlreiz: ja nosūtīsiet divreiz, nekas slikts nenotiks.',
    tooLarge: 'Teksts ir pārāk garš. Saīsiniet to un sūtiet vēlreiz.',
    reused: 'No šīs lapas jau kaut kas ir saņemts, bet ar citu saturu.',
    reusedLead: 'Vai vēlaties nosūtīt arī šo tekstu? Varat to nosūtīt kā jaunu ziņu.',
    takenBack: 'Šis uzteikums jau bija saņemts, un pēc tam Jūs to atsaucāt. Tātad tas vairs nav spēkā.',
    takenBackLead: 'Vai tomēr vēlaties uzteikt? Varat to izdarīt kā jaunu ziņu.',
    sendAsNew: 'Sūtīt kā jaunu ziņu',
    forbidden: 'To var izdarīt tikai paša pakalpojuma lapā. Dodieties uz to un mēģiniet tur vēlreiz.',
    notFound: 'Šādas lapas nav, vai arī tās vairs nav.',
    erased:
      'Tas, kas te bija, ir izdzēsts. Vai saglabājāt saņemšanas apstiprinājumu pie sevis? Tad tas joprojām pierāda, kas ir saņemts, un kad.',
    config: 'Vietne, no kuras atnācāt, nodeva nepareizus datus.',
    configFor: 'Vietnes uzturētājam:',
    otherWays: 'Vai vēlaties to darīt citādi?',
    mail: 'E-pasts:',
    phone: 'Tālrunis:',
    post: 'Pasta adrese:',
    malformed: 'Te vēl kaut kas nav pareizi. Lūdzu, pārbaudiet.',
    missing: 'Lūdzu, aizpildiet arī šo.',
  },
};

export default lv;
