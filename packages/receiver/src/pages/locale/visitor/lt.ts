/** Lietuvių kalba. Data baigiasi tašku, todėl po jos taško nėra. */
import survey from '../survey/lt.ts';
import type { Words } from './nl.ts';

/** Counted in its own way after one, after two to nine, and after ten to twenty, and so on in every ten. */
const plural = new Intl.PluralRules('lt');
const inDays = (count: number): string =>
  `${count} ${{ one: 'diena', few: 'dienos' }[plural.select(count) as string] ?? 'dienų'}`;

const lt: Words = {
  test: 'Tai bandymas. Iš tikrųjų niekas nenutraukiama.',
  cancel: {
    confirm: 'Nutraukti prenumeratą',
    title: (plan) => (plan === undefined ? 'Nutraukti savo prenumeratą' : `Nutraukti prenumeratą: ${plan}`),
    endsOn: 'Jei nutrauksite dabar, paskutinė prenumeratos diena bus',
    endsUnknown: 'Negalime tiksliai pasakyti, kada baigsis jūsų prenumerata. Nutraukti ją vis tiek galite.',
    why: 'Kodėl ši diena?',
    whyUnknown: 'Kodėl tai nežinoma?',
    untilLabel: 'Iki tos dienos',
    until: 'Viskas lieka kaip dabar.',
    chargesLabel: 'Ką dar mokėsite',
    charge: (amount, day) => `${amount}, ${day}`,
    nothingMore: 'Nieko',
    chargesUnknown: 'To tiksliai pasakyti negalime. Pažiūrėkite sutarties sąlygas arba paklauskite.',
    messageLabel: 'Tai išsiųsime jūsų vardu',
    later: 'Verčiau vėlesnę dieną?',
    nothingSent: 'Vis dėlto norite likti? Tada uždarykite šį puslapį. Dar nieko neišsiųsta.',
    withoutConfig: {
      help: 'Nutraukti prenumeratą čia vis tiek galite.',
      go: 'Nutraukti prenumeratą be šių duomenų',
    },
  },
  withdraw: {
    confirm: 'Patvirtinti sutarties atsisakymą',
    title: 'Atsisakyti savo sutarties',
    lead: 'Atsisakius sutarties, pirkimas atšaukiamas. Sakyti, kodėl, nereikia.',
    open: (day, left) => `Dar galite persigalvoti iki ${day} imtinai (${left}).`,
    daysLeft: (days) => ['šiandien paskutinė diena', 'rytoj paskutinė diena'][days] ?? `liko ${inDays(days)}`,
    over: (day) =>
      `Mūsų skaičiavimu, persigalvoti galėjote iki ${day} imtinai. Pranešimą apie atsisakymą vis tiek galite išsiųsti. Tada gausite gavimo patvirtinimą, o įmonė turėtų jums atsakyti.`,
    unknown:
      'Negalime tiksliai pasakyti, iki kada galite persigalvoti. Pranešimą apie atsisakymą vis tiek galite išsiųsti.',
    about: 'Apie ką kalbama',
    refund: 'Pinigų grąžinimas',
    refundBy: (day, amount) =>
      amount === undefined ? `Ne vėliau kaip ${day}` : `${amount}, ne vėliau kaip ${day}`,
    goods: 'Ką gavote',
    returnBy: (day) => `Išsiųskite atgal ne vėliau kaip ${day}`,
    items: 'Tai tik dėl dalies?',
    itemsHint: 'Tada pažymėkite, ko atsisakote. Jei nieko nepažymėsite, tai bus dėl visko.',
    who: 'Jūsų duomenys',
    orderHint: 'Nežinote numerio? Tada parašykite, ką ir kada pirkote.',
    mailed: 'Gavimo patvirtinimą gausite ir el. paštu.',
    instead: 'Nutraukimas yra kas kita: pirkimas lieka galioti, tik ateityje nebetęsiate.',
    insteadLink: 'Noriu nutraukti, o ne atsisakyti',
    nothingSent: 'Dar nieko neišsiųsta. Išsiųsime tik tada, kai paspausite mygtuką.',
    next: 'Kas bus toliau',
    nextLead: 'Šios dienos buvo nurodytos puslapyje, kuriame atsisakėte sutarties.',
    withoutConfig: {
      help: 'Atsisakyti sutarties čia vis tiek galite.',
      go: 'Atsisakyti sutarties be šių duomenų',
    },
  },
  situation: {
    canceled: {
      title: 'Jau pranešėte, kad nutraukiate prenumeratą.',
      endsOn: (day) => `Ji galioja iki ${day} imtinai.`,
      ended: (day) => `Ji galiojo iki ${day} imtinai.`,
      receipt: 'Peržiūrėti arba atšaukti savo pranešimą',
      again: 'Abejojate, ar pavyko? Tada žemiau galite nutraukti dar kartą.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Dar turite sumokėti ${owed}. Nutraukti vis tiek galite.`
          : 'Dar turite šį tą sumokėti. Nutraukti vis tiek galite.',
      stays: 'Tai nepakeičia to, ką jau turėjote sumokėti.',
    },
    promotional: (price, until, then) =>
      `Dabar mokate akcijos kainą: ${price}, iki ${until} imtinai. Vėliau kaina būtų ${then}.`,
    trial: {
      until: (day) => `Jūsų bandomasis laikotarpis galioja iki ${day} imtinai.`,
      free: 'Jei nutrauksite dabar, nieko nemokėsite.',
    },
    appStore: {
      lead: (store) =>
        `Pinigus iš jūsų nuskaito ${store}. Sustabdykite prenumeratą ir ten, kitaip ${store} nuskaitys juos ir toliau.`,
      steps: (store) => [
        `Atverkite savo prenumeratas (${store}).`,
        'Pasirinkite šią prenumeratą.',
        'Pasirinkite atšaukimą ir patvirtinkite.',
      ],
      open: (store) => `Atverti savo prenumeratas (${store})`,
    },
    refund: {
      label: 'Ką atgausite',
      none: 'Nieko. Tai, ką jau sumokėjote, negrąžinama.',
      by: (amount, day) => `${amount}, ne vėliau kaip ${day}`,
      laterKnown: 'Tai priklauso nuo paskutinės dienos, o jos čia dar nežinome.',
      unknown: (until) =>
        `To čia nežinome. Sumokėjote už laiką iki ${until} imtinai. Paklauskite, ar atgausite likusią dalį.`,
      how: 'Kaip tai apskaičiuota?',
      paid: (paid, from, until, total) =>
        `Sumokėjote ${paid} už laiką nuo ${from} iki ${until} imtinai. Iš viso tai ${inDays(total)}.`,
      left: (last, days) => `Po ${last}, jūsų paskutinės dienos, iš jų lieka ${inDays(days)}.`,
      share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, suapvalinta iki cento.`,
    },
    consequences: {
      access: { label: 'Naudojimas', 'until-end': 'Viskuo galite naudotis iki paskutinės dienos imtinai.' },
      data: {
        label: 'Jūsų duomenys',
        kept: 'Tai, ką išsaugojote, lieka.',
        'deleted-at-end':
          'Tai, ką išsaugojote, po paskutinės dienos bus ištrinta. Iki tol pasilikite kopiją to, ką norite turėti.',
      },
      account: {
        label: 'Jūsų paskyra',
        stays: 'Jūsų paskyra lieka.',
        'closed-at-end': 'Po paskutinės dienos jūsų paskyra bus uždaryta.',
        separate: 'Jūsų paskyra lieka. Vien ištrynus paskyrą, prenumerata nenutraukiama.',
      },
      seats: {
        label: 'Kiti',
        'end-too': 'Tą pačią dieną ji baigiasi visiems, kas naudojasi šia prenumerata.',
      },
      credits: {
        label: 'Jūsų likutis',
        kept: 'Jūsų likutis lieka.',
        'lost-at-end': 'Likutį galite panaudoti iki paskutinės dienos imtinai. Po to jis nebegalios.',
      },
    },
  },
  fields: {
    legend: 'Apie kurią prenumeratą kalbama?',
    identity:
      'Įrašykite kliento numerį arba el. pašto adresą. Tada bus aišku, apie kurią prenumeratą kalbama.',
    kind: 'Koks tai nutraukimas?',
    ordinary: 'Įprastas nutraukimas',
    extraordinary: 'Nutraukimas dėl ypatingos priežasties',
    cause: 'Ypatinga priežastis (tik jei tokia yra)',
    name: 'Vardas ir pavardė',
    contract: 'Kliento arba sutarties numeris',
    order: 'Užsakymo arba sutarties numeris',
    phoneLine: 'Telefono numeris, dėl kurio sudaryta sutartis',
    endDate: 'Pabaigos data (palikite tuščią, jei norite baigti kuo greičiau)',
    email: 'El. pašto adresas',
    comment: 'Ar norite ką nors apie tai pasakyti?',
    message: 'Jūsų žinutė',
    replyTo: 'Jūsų el. pašto adresas atsakymui',
    missing: 'Dar neišspręsta? Parašykite čia, ko trūksta.',
    optional: '(neprivaloma)',
  },
  contact: {
    title: 'Paklausti arba pateikti skundą',
    lead: 'Iškart matysite, iki kada gausite atsakymą.',
    kind: 'Ką norite siųsti?',
    question: 'Klausimas',
    complaint: 'Skundas',
    answerBy: (moment) => `(atsakymas iki ${moment})`,
    topic: 'Apie ką tai?',
    topics: {
      subscription: 'Mano prenumerata',
      delivery: 'Pristatymas',
      payment: 'Mokėjimas arba sąskaita',
      account: 'Prisijungimas arba mano duomenys',
      product: 'Ką gaunu arba naudoju',
      service: 'Kaip man padėjo',
      other: 'Kita',
    },
    noAnswer: 'Atsakymo man nereikia',
    needReply: 'Įrašykite savo el. pašto adresą arba pažymėkite, kad atsakymo nereikia.',
    send: 'Siųsti mano žinutę',
  },
  declaration: {
    ordinary: (plan) =>
      plan === undefined ? 'Nutraukiu savo prenumeratą.' : `Nutraukiu savo prenumeratą: ${plan}.`,
    extraordinary: (cause) => `Nutraukiu dėl ypatingos priežasties: ${cause}`,
    cause: (cause) => `Nurodau tokią priežastį: ${cause}`,
    endsOn: (day) => `Šiame puslapyje nurodyta paskutinė diena: ${day}`,
    asap: 'Prašau kuo greičiau.',
    wanted: (day) => `Noriu, kad paskutinė diena būtų ${day}`,
    name: (name) => `Vardas ir pavardė: ${name}.`,
    contract: (contract) => `Kliento arba sutarties numeris: ${contract}.`,
    phoneLine: (number) => `Telefono numeris, dėl kurio sudaryta sutartis: ${number}.`,
    email: (email) => `El. pašto adresas: ${email}.`,
    withdraw: (what) =>
      what === undefined ? 'Atsisakau savo sutarties.' : `Atsisakau savo sutarties: ${what}.`,
    onlyItems: (items) => `Tik dėl: ${items.join('; ')}.`,
    order: (reference) => `Užsakymo arba sutarties numeris: ${reference}.`,
    undo: (moment) => `Atšaukiu savo ${moment} pranešimą apie nutraukimą. Noriu tęsti prenumeratą.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Jūsų pranešimas apie nutraukimą gautas',
      'cancellation.undone': 'Jūsų prašymas likti gautas',
      'withdrawal.requested': 'Jūsų pranešimas apie atsisakymą gautas',
      'survey.answered': 'Ačiū',
      'contact.submitted': 'Jūsų žinutė gauta',
      'preferences.changed': 'Jūsų pasirinkimas gautas',
      'flow.step': 'Gauta',
    },
    document: 'Gavimo patvirtinimas',
    receivedAt: (moment) => `Gauta ${moment}.`,
    undone: 'Ar prenumerata tęsis, jums patvirtins įmonė.',
    thanks: 'Jūsų atsakymas gautas. Mes jį perskaitysime.',
    reference: 'Pranešimo numeris',
    received: 'Gauta',
    zone: (zone) => `laiko juosta ${zone}`,
    endsOn: 'Paskutinė prenumeratos diena',
    endsAccording: 'taip nurodyta puslapyje, kuriame pranešėte apie nutraukimą',
    endsUnknown: 'Apie tai jums dar praneš',
    answerBy: 'Atsakymas iki',
    declared: 'Tai jūs išsiuntėte',
    notAccepted: 'Tai įrodo, kad jūsų pranešimas pasiekė gavėją, ir kada. Tai nesako, ar jis jau apdorotas.',
    keep: 'Pasilikite šį gavimo patvirtinimą: atsispausdinkite arba išsaugokite šį puslapį.',
    save: 'Išsaugoti gavimo patvirtinimą',
    status: 'Žiūrėti būseną',
    back: 'Atgal į gavimo patvirtinimą',
    proof: 'Jei norite patikrinti, ar šis gavimo patvirtinimas tikras',
    proofHow:
      'Žemiau rasite gavimo patvirtinimą su skaitmeniniu parašu ir raktą, kuriuo tą parašą galima patikrinti.',
    checking: 'Jūsų naršyklė šio gavimo patvirtinimo dar nepatikrino. Tam reikia „JavaScript“.',
    genuine: 'Patikrinta: parašas teisingas, ir šis puslapis sako tą patį, ką ir gavimo patvirtinimas.',
    altered:
      'Dėmesio: šis gavimo patvirtinimas pakeistas. Parašas arba šio puslapio tekstas yra neteisingas.',
    unable: 'Ši naršyklė parašo patikrinti negali.',
    jws: 'Gavimo patvirtinimas (JWS)',
    key: 'Raktas (JWK)',
  },
  survey,
  marketing: {
    title: 'Ir reklamos nebenorite?',
    hint: 'Užtenka vieno paspaudimo. Pranešimus apie nutraukimą vis tiek gausite.',
    button: 'Nebesiųskite man ir reklamos',
    declared: 'Nebesiųskite man reklamos.',
  },
  undo: {
    title: 'Vis dėlto norite likti?',
    lead: 'Kol prenumerata galioja, savo pranešimą apie nutraukimą galite atšaukti. Ar prenumerata tęsis, tada jums patvirtins įmonė.',
    button: 'Atšaukti nutraukimą',
  },
  startAgain: {
    title: 'Norite pradėti iš naujo?',
    lead: 'Jei norite sugrįžti, esate laukiami.',
    link: 'Pradėti iš naujo',
  },
  status: {
    title: 'Būsena',
    ask: 'Įrašykite pranešimo numerį, nurodytą gavimo patvirtinime.',
    reference: 'Pranešimo numeris',
    look: 'Peržiūrėti',
    unknown: 'Su šiuo numeriu nieko nerandame. Gal galite dar kartą patikrinti?',
    received: 'Gauta. Dar nepranešta, kad tai apdorota.',
    undone: 'Jūsų prašymas likti gautas. Ar prenumerata tęsis, jums patvirtins įmonė.',
    stands:
      'Tačiau dėl tos pačios prenumeratos gautas ir kitas pranešimas apie nutraukimą ar atsisakymą, ir jis tebegalioja.',
    standsNext: 'Norite likti? Tada atšaukite ir jį arba klauskite įmonės.',
    scheduled: (day) =>
      day === undefined
        ? 'Apdorota: jūsų prenumerata baigsis.'
        : `Apdorota: ${day} jūsų prenumerata baigsis.`,
    effective: (day) =>
      day === undefined ? 'Jūsų prenumerata baigėsi.' : `${day} jūsų prenumerata baigėsi.`,
    failed:
      'Apdorojant kažkas nepavyko. Vis dėlto jūsų pranešimas apie nutraukimą gautas. Išsaugokite gavimo patvirtinimą ir paklauskite įmonės.',
    withdrawal: {
      scheduled: 'Jūsų pranešimas apie atsisakymą apdorojamas.',
      effective: 'Jūsų pranešimas apie atsisakymą apdorotas.',
      failed:
        'Apdorojant kažkas nepavyko. Vis dėlto jūsų pranešimas apie atsisakymą gautas. Išsaugokite gavimo patvirtinimą ir paklauskite įmonės.',
    },
    updated: 'Paskutinį kartą atnaujinta',
    contact: {
      open: (moment) => `Jūsų žinutė gauta. Atsakymą gausite iki ${moment}.`,
      overdue: (moment) =>
        `Žadėjome atsakyti iki ${moment}. Mums nepavyko, ir dėl to apgailestaujame. Į jūsų žinutę dar neatsakyta.`,
      reported: 'Pranešta, kad laukiate per ilgai.',
      answered: 'Į jūsų žinutę atsakyta.',
      unasked: 'Jūsų žinutė gauta. Atsakymo į ją nenorėjote.',
      readIt: 'Kad perskaitytumėte atsakymą, atverkite gavimo patvirtinimą.',
      solved: 'Pranešėte, kad tai išspręsta.',
      reopened: (moment) => `Pranešėte, kad tai dar neišspręsta. Naują atsakymą gausite iki ${moment}.`,
      you: (moment) => `Jūsų žinutė (${moment})`,
      team: (moment) => `Mūsų atsakymas (${moment})`,
      erased: 'Šis tekstas ištrintas.',
      question: 'Ar tai išspręsta?',
      yes: 'Taip, išspręsta',
      no: 'Ne, dar ne',
      stillNot: 'Vis dėlto neišspręsta?',
    },
  },
  problem: {
    title: 'Dar nepavyko',
    notReceived: 'Dar nieko negauta. Viskas, ką užpildėte, tebėra žemiau.',
    fix: 'Patikrinkite',
    again: 'Siųsti dar kartą',
    busy: 'Šiuo metu čia per daug lankytojų. Palaukite kelias sekundes ir siųskite dar kartą.',
    internal: 'Čia kažkas nepavyko. Siųskite dar kartą: jei išsiųsite dukart, nieko blogo nenutiks.',
    tooLarge: 'Tekstas per ilgas. Sutrumpinkite jį ir siųskite dar kartą.',
    reused: 'Iš šio puslapio jau gautas pranešimas, tik kitokio turinio.',
    reusedLead: 'Norite išsiųsti ir šį tekstą? Galite, kaip naują pranešimą.',
    takenBack:
      'Šis pranešimas apie nutraukimą jau buvo gautas, o paskui jį atšaukėte. Taigi jis nebegalioja.',
    takenBackLead: 'Vis dėlto norite nutraukti? Galite, kaip naują pranešimą.',
    sendAsNew: 'Siųsti kaip naują pranešimą',
    forbidden:
      'Tai galima padaryti tik pačios šios paslaugos puslapyje. Nueikite ten ir bandykite dar kartą.',
    notFound: 'Tokio puslapio nėra arba jo nebėra.',
    erased:
      'Tai, kas čia buvo, ištrinta. Ar pasilikote gavimo patvirtinimą? Tada jis ir toliau įrodo, kas buvo gauta ir kada.',
    config: 'Svetainė, iš kurios atėjote, perdavė neteisingus duomenis.',
    configFor: 'Svetainės administratoriui:',
    otherWays: 'Norite tai padaryti kitaip?',
    mail: 'El. paštas:',
    phone: 'Telefonas:',
    post: 'Pašto adresas:',
    malformed: 'Čia dar kažkas netikslu. Gal galite patikrinti?',
    missing: 'Užpildykite ir šį lauką.',
  },
};

export default lt;
