/** Slovenščina. Datum je v imenovalniku, zato stavki tudi. */
import survey from '../survey/sl.ts';
import type { Words } from './nl.ts';

/** One, two, and three or four are each said in another way than five; and so again after a hundred. */
const plural = new Intl.PluralRules('sl');
const inDays = (count: number): string =>
  `${count} ${{ one: 'dan', two: 'dneva', few: 'dnevi' }[plural.select(count) as string] ?? 'dni'}`;

const sl: Words = {
  test: 'To je preizkus. Nič se zares ne odpove.',
  cancel: {
    confirm: 'Odpovej naročnino',
    title: (plan) => (plan === undefined ? 'Odpoved naročnine' : `Odpoved naročnine ${plan}`),
    endsOn: 'Če odpoveste zdaj, bo zadnji dan vaše naročnine',
    endsUnknown: 'Kdaj se bo vaša naročnina končala, tu ne vemo zagotovo. Vseeno jo lahko odpoveste.',
    why: 'Zakaj ta datum?',
    whyUnknown: 'Zakaj to ni znano?',
    untilLabel: 'Do tega dne',
    until: 'Vse ostane tako, kot je.',
    chargesLabel: 'Kaj še plačate',
    charge: (amount, day) => `${amount}, datum: ${day}`,
    nothingMore: 'Nič več',
    chargesUnknown: 'Tega tu ne vemo zagotovo. Poglejte v pogoje ali vprašajte.',
    messageLabel: 'To pošljemo v vašem imenu',
    later: 'Raje na poznejši dan?',
    nothingSent: 'Želite vseeno ostati? Samo zaprite to stran. Nič še ni poslano.',
    withoutConfig: { help: 'Tu lahko vseeno odpoveste.', go: 'Odpovej brez teh podatkov' },
  },
  withdraw: {
    confirm: 'Potrdi odstop od pogodbe',
    title: 'Odstop od pogodbe',
    lead: 'Z odstopom se nakup razveljavi. Ni vam treba povedati, zakaj.',
    open: (day, left) => `Še si lahko premislite. Zadnji dan za to je ${day} (${left}).`,
    daysLeft: (days) =>
      ['to je danes', 'to je jutri'][days] ??
      {
        one: `ostane še ${days} dan`,
        two: `ostaneta še ${days} dneva`,
        few: `ostanejo še ${days} dnevi`,
      }[plural.select(days) as string] ??
      `ostane še ${days} dni`,
    over: (day) =>
      `Po našem izračunu je bil zadnji dan za premislek ${day}. Odstop lahko vseeno pošljete. Dobili boste potrdilo o prejemu, podjetje pa bi vam moralo odgovoriti.`,
    unknown: 'Do kdaj si lahko premislite, tu ne vemo zagotovo. Odstop lahko vseeno pošljete.',
    about: 'Za kaj gre',
    refund: 'Vračilo denarja',
    refundBy: (day, amount) =>
      amount === undefined ? `Zadnji dan za to: ${day}` : `${amount}, zadnji dan za to: ${day}`,
    goods: 'Kar ste prejeli',
    returnBy: (day) => `Pošljete nazaj, zadnji dan za to: ${day}`,
    items: 'Ali gre samo za del?',
    itemsHint: 'Potem označite, za kaj gre. Če ne označite ničesar, gre za vse.',
    who: 'Vaši podatki',
    orderHint: 'Ne poznate številke? Napišite, kaj ste kupili in kdaj.',
    mailed: 'Potrdilo o prejemu boste dobili tudi po e-pošti.',
    instead: 'Odpoved je nekaj drugega. Nakup velja še naprej, pogodbo pa odpoveste za prihodnost.',
    insteadLink: 'Želim odpovedati, ne odstopiti',
    nothingSent: 'Nič še ni poslano. Pošlje se šele, ko pritisnete gumb.',
    next: 'Kaj sledi',
    nextLead: 'Tako je pisalo na strani, na kateri ste odstopili od pogodbe.',
    withoutConfig: {
      help: 'Tu lahko vseeno odstopite od pogodbe.',
      go: 'Odstopi od pogodbe brez teh podatkov',
    },
  },
  situation: {
    canceled: {
      title: 'Naročnino ste že odpovedali.',
      endsOn: (day) => `Zadnji dan vaše naročnine je ${day}.`,
      ended: (day) => `Zadnji dan vaše naročnine je bil ${day}.`,
      receipt: 'Prikaži odpoved ali jo prekliči',
      again: 'Niste prepričani, ali je uspelo? Spodaj jo lahko odpoveste še enkrat.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Za plačilo ostaja še ${owed}. Naročnino lahko vseeno odpoveste.`
          : 'Nekaj še ni plačano. Naročnino lahko vseeno odpoveste.',
      stays: 'To ne spremeni tega, kar je bilo treba že plačati.',
    },
    promotional: (price, until, then) =>
      `Zdaj plačujete akcijsko ceno: ${price}. Zadnji dan zanjo je ${until}. Potem bi bila ${then}.`,
    trial: {
      until: (day) => `Zadnji dan vašega preizkusnega obdobja je ${day}.`,
      free: 'Če odpoveste zdaj, ne plačate nič.',
    },
    appStore: {
      lead: (store) =>
        `Plačujete prek storitve ${store}. Končajte naročnino tudi tam, sicer bo ${store} še naprej zaračunaval.`,
      steps: (store) => [
        `Odprite svoje naročnine v storitvi ${store}.`,
        'Izberite to naročnino.',
        'Izberite odpoved in jo potrdite.',
      ],
      open: (store) => `Odpri svoje naročnine v storitvi ${store}`,
    },
    refund: {
      label: 'Kaj dobite nazaj',
      none: 'Nič. Kar ste že plačali, se ne vrne.',
      by: (amount, day) => `${amount}, zadnji dan za to: ${day}`,
      laterKnown: 'To je odvisno od zadnjega dne, ta pa tu še ni znan.',
      unknown: (until) =>
        `Tega tu ne vemo. Zadnji plačani dan je ${until}. Vprašajte, ali dobite preostanek nazaj.`,
      how: 'Kako je to izračunano?',
      paid: (paid, from, until, total) =>
        `Plačali ste ${paid}. Prvi plačani dan je ${from}, zadnji je ${until}. Skupaj: ${inDays(total)}.`,
      left: (last, days) =>
        `Vaš zadnji dan je ${last}. Potem od tega ${{ two: 'ostaneta', few: 'ostanejo' }[plural.select(days) as string] ?? 'ostane'} še ${inDays(days)}.`,
      share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, zaokroženo na cel cent.`,
    },
    consequences: {
      access: { label: 'Uporaba', 'until-end': 'Do konca zadnjega dne lahko uporabljate vse.' },
      data: {
        label: 'Vaši podatki',
        kept: 'Kar ste shranili, ostane shranjeno.',
        'deleted-at-end':
          'Kar ste shranili, bo po zadnjem dnevu izbrisano. Prej si shranite, kar želite obdržati.',
      },
      account: {
        label: 'Vaš uporabniški račun',
        stays: 'Vaš uporabniški račun ostane.',
        'closed-at-end': 'Vaš uporabniški račun bo po zadnjem dnevu zaprt.',
        separate: 'Vaš uporabniški račun ostane. Samo z izbrisom računa naročnine ne odpoveste.',
      },
      seats: { label: 'Drugi', 'end-too': 'Za vse v tej naročnini se konča isti dan.' },
      credits: {
        label: 'Vaše dobroimetje',
        kept: 'Vaše dobroimetje ostane.',
        'lost-at-end': 'Dobroimetje lahko porabite do konca zadnjega dne. Potem zapade.',
      },
    },
  },
  fields: {
    legend: 'Za katero naročnino gre?',
    identity: 'Vpišite številko stranke ali e-poštni naslov. Tako bo jasno, za katero naročnino gre.',
    kind: 'Za kakšno odpoved gre?',
    ordinary: 'Običajna odpoved',
    extraordinary: 'Odpoved iz posebnega razloga',
    cause: 'Posebni razlog (samo če ga imate)',
    name: 'Ime in priimek',
    contract: 'Številka stranke ali pogodbe',
    order: 'Številka naročila ali pogodbe',
    phoneLine: 'Telefonska številka priključka',
    endDate: 'Zadnji dan (pustite prazno, če želite končati čim prej)',
    email: 'E-poštni naslov',
    comment: 'Želite še kaj dodati?',
    message: 'Vaše sporočilo',
    replyTo: 'E-poštni naslov za odgovor',
    missing: 'Še ni rešeno? Tukaj napišite, kaj manjka.',
    optional: '(ni obvezno)',
  },
  contact: {
    title: 'Pošljite vprašanje ali pritožbo',
    lead: 'Takoj vidite, do kdaj boste dobili odgovor.',
    kind: 'Kaj želite poslati?',
    question: 'Vprašanje',
    complaint: 'Pritožba',
    answerBy: (moment) => `(rok za odgovor: ${moment})`,
    topic: 'Za kaj gre?',
    topics: {
      subscription: 'Moja naročnina',
      delivery: 'Dostava',
      payment: 'Plačilo ali račun',
      account: 'Prijava ali moji podatki',
      product: 'Kar dobivam ali uporabljam',
      service: 'Kako ste mi pomagali',
      other: 'Nekaj drugega',
    },
    noAnswer: 'Ne potrebujem odgovora',
    needReply: 'Vpišite e-poštni naslov ali označite, da odgovora ne potrebujete.',
    send: 'Pošlji sporočilo',
  },
  declaration: {
    ordinary: (plan) => (plan === undefined ? 'Odpovedujem naročnino.' : `Odpovedujem naročnino ${plan}.`),
    extraordinary: (cause) => `Odpovedujem iz posebnega razloga: ${cause}`,
    cause: (cause) => `Kot razlog navajam: ${cause}`,
    endsOn: (day) => `Po podatkih te strani je zadnji dan ${day}.`,
    asap: 'Prosim, čim prej.',
    wanted: (day) => `Želim, da je zadnji dan ${day}.`,
    name: (name) => `Ime in priimek: ${name}.`,
    contract: (contract) => `Številka stranke ali pogodbe: ${contract}.`,
    phoneLine: (number) => `Telefonska številka priključka: ${number}.`,
    email: (email) => `E-poštni naslov: ${email}.`,
    withdraw: (what) => (what === undefined ? 'Odstopam od pogodbe.' : `Odstopam od pogodbe: ${what}.`),
    onlyItems: (items) => `Gre samo za: ${items.join('; ')}.`,
    order: (reference) => `Številka naročila ali pogodbe: ${reference}.`,
    undo: (moment) => `Preklicujem svojo odpoved (${moment}). Naročnino želim obdržati.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Vaša odpoved je prejeta',
      'cancellation.undone': 'Preklic odpovedi je prejet',
      'withdrawal.requested': 'Vaš odstop je prejet',
      'survey.answered': 'Hvala',
      'contact.submitted': 'Vaše sporočilo je prejeto',
      'preferences.changed': 'Vaša zahteva je prejeta',
      'flow.step': 'Prejeto',
    },
    document: 'Potrdilo o prejemu',
    receivedAt: (moment) => `Prejeto: ${moment}.`,
    undone: 'Ali se vaša naročnina nadaljuje, vam bo potrdilo podjetje.',
    thanks: 'Vaš odgovor je prispel. Prebrali ga bomo.',
    reference: 'Referenčna številka',
    received: 'Prejeto',
    zone: (zone) => `časovni pas ${zone}`,
    endsOn: 'Zadnji dan vaše naročnine',
    endsAccording: 'po podatkih strani, na kateri ste poslali odpoved',
    endsUnknown: 'O tem boste še obveščeni',
    answerBy: 'Rok za odgovor',
    declared: 'To ste poslali',
    notAccepted: 'To dokazuje, da je vaše sporočilo prispelo in kdaj. Ne pove pa, ali je že obdelano.',
    keep: 'Obdržite to potrdilo: natisnite to stran ali jo shranite.',
    save: 'Shrani potrdilo o prejemu',
    status: 'Prikaži stanje',
    back: 'Nazaj na potrdilo o prejemu',
    proof: 'Če želite preveriti, ali je to potrdilo pristno',
    proofHow: 'Spodaj sta potrdilo z digitalnim podpisom in ključ, s katerim se ta podpis preveri.',
    checking: 'Vaš brskalnik tega potrdila še ni preveril. Za to potrebuje JavaScript.',
    genuine: 'Preverjeno: podpis je pravilen in na tej strani piše isto kot na potrdilu.',
    altered: 'Pozor: to potrdilo je bilo spremenjeno. Podpis ali besedilo na tej strani ni pravilno.',
    unable: 'Ta brskalnik ne more preveriti podpisa.',
    jws: 'Potrdilo o prejemu (JWS)',
    key: 'Ključ (JWK)',
  },
  survey,
  marketing: {
    title: 'Tudi oglasov ne želite več?',
    hint: 'Dovolj je en klik. Sporočila o odpovedi boste še dobivali.',
    button: 'Ne pošiljajte mi več niti oglasov',
    declared: 'Ne pošiljajte mi več oglasov.',
  },
  undo: {
    title: 'Vseeno ostanete?',
    lead: 'Dokler vaša naročnina traja, lahko odpoved prekličete. Ali se naročnina nadaljuje, vam bo potem potrdilo podjetje.',
    button: 'Prekliči odpoved',
  },
  startAgain: {
    title: 'Želite začeti znova?',
    lead: 'Če se želite vrniti, ste dobrodošli.',
    link: 'Začni znova',
  },
  status: {
    title: 'Stanje vaše zadeve',
    ask: 'Vpišite referenčno številko s potrdila o prejemu.',
    reference: 'Referenčna številka',
    look: 'Prikaži',
    unknown: 'S to številko ne najdemo ničesar. Prosimo, preverite jo še enkrat.',
    received: 'Prejeto. Ni še sporočeno, da je obdelano.',
    undone: 'Preklic odpovedi je prejet. Ali se vaša naročnina nadaljuje, vam bo potrdilo podjetje.',
    stands: 'Za isto naročnino pa je bila prejeta še druga odpoved ali odstop in ta še velja.',
    standsNext: 'Želite ostati? Potem prekličite tudi to ali vprašajte podjetje.',
    scheduled: (day) =>
      day === undefined
        ? 'Obdelano: vaša naročnina se bo končala.'
        : `Obdelano: datum konca vaše naročnine je ${day}.`,
    effective: (day) =>
      day === undefined
        ? 'Vaša naročnina se je končala.'
        : `Vaša naročnina se je končala. Datum konca: ${day}.`,
    failed:
      'Pri obdelavi je šlo nekaj narobe. Vaša odpoved pa je prejeta. Shranite potrdilo o prejemu in vprašajte podjetje, kako je s tem.',
    withdrawal: {
      scheduled: 'Vaš odstop je v obdelavi.',
      effective: 'Vaš odstop je obdelan.',
      failed:
        'Pri obdelavi je šlo nekaj narobe. Vaš odstop pa je prejet. Shranite potrdilo o prejemu in vprašajte podjetje, kako je s tem.',
    },
    updated: 'Zadnja sprememba',
    contact: {
      open: (moment) => `Vaše sporočilo je prejeto. Odgovorili vam bomo. Rok za to je ${moment}.`,
      overdue: (moment) =>
        `Rok za odgovor je bil ${moment}. Ni nam uspelo in žal nam je. Vaše sporočilo še čaka na odgovor.`,
      reported: 'Sporočeno je, da čakate predolgo.',
      answered: 'Na vaše sporočilo smo odgovorili.',
      unasked: 'Vaše sporočilo je prejeto. Odgovora niste želeli.',
      readIt: 'Odgovor boste prebrali, če odprete potrdilo o prejemu.',
      solved: 'Povedali ste nam, da je rešeno.',
      reopened: (moment) =>
        `Povedali ste nam, da še ni rešeno. Znova vam bomo odgovorili. Rok za to je ${moment}.`,
      you: (moment) => `Vaše sporočilo: ${moment}`,
      team: (moment) => `Naš odgovor: ${moment}`,
      erased: 'To besedilo je izbrisano.',
      question: 'Je s tem rešeno?',
      yes: 'Da, rešeno je',
      no: 'Ne, še ne',
      stillNot: 'Vseeno ni rešeno?',
    },
  },
  problem: {
    title: 'To še ni uspelo',
    notReceived: 'Nič še ni prejeto. Vse, kar ste vpisali, je spodaj.',
    fix: 'Preverite še',
    again: 'Pošlji znova',
    busy: 'Tu je zdaj prevelika gneča. Počakajte nekaj sekund in pošljite znova.',
    internal: 'Tu je šlo nekaj narobe. Pošljite še enkrat; nič hudega, če prispe dvakrat.',
    tooLarge: 'Besedilo je predolgo. Skrajšajte ga in pošljite znova.',
    reused: 'S te strani je bilo nekaj že prejeto, z drugačno vsebino.',
    reusedLead: 'Želite poslati tudi to besedilo? Lahko, kot novo sporočilo.',
    takenBack: 'Ta odpoved je bila že prejeta, potem pa ste jo preklicali. Torej ne velja več.',
    takenBackLead: 'Želite vseeno odpovedati? Lahko, kot novo sporočilo.',
    sendAsNew: 'Pošlji kot novo sporočilo',
    forbidden: 'To je mogoče samo na strani same storitve. Odprite to stran in tam poskusite znova.',
    notFound: 'Te strani ni ali pa je ni več.',
    erased:
      'Kar je bilo tu, je izbrisano. Ste shranili potrdilo o prejemu? Potem to še vedno dokazuje, kaj je bilo prejeto in kdaj.',
    config: 'Spletno mesto, s katerega prihajate, je poslalo podatke, ki niso pravilni.',
    configFor: 'Za skrbnika spletnega mesta:',
    otherWays: 'Raje drugače?',
    mail: 'Po e-pošti na',
    phone: 'Po telefonu na',
    post: 'Po pošti na naslov',
    malformed: 'Tu nekaj še ni prav. Prosimo, preverite.',
    missing: 'Prosimo, izpolnite še to.',
  },
};

export default sl;
