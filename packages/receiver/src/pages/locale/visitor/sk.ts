/** Slovenčina. */
import survey from '../survey/sk.ts';
import type { Words } from './nl.ts';

/** Two, three and four days are said in another way than five. */
const plural = new Intl.PluralRules('sk');
const inDays = (count: number): string =>
  `${count} ${{ one: 'deň', few: 'dni' }[plural.select(count) as string] ?? 'dní'}`;

const sk: Words = {
  test: 'Toto je skúška. Naozaj sa nič neruší.',
  cancel: {
    confirm: 'Zrušiť predplatné',
    title: (plan) => (plan === undefined ? 'Zrušiť predplatné' : `Zrušiť predplatné ${plan}`),
    endsOn: 'Ak predplatné teraz zrušíte, bude ešte trvať do konca dňa',
    endsUnknown: 'Kedy sa vaše predplatné skončí, tu s istotou nevieme. Zrušiť ho však môžete.',
    why: 'Prečo práve tento dátum?',
    whyUnknown: 'Prečo to nie je známe?',
    untilLabel: 'Do toho dňa',
    until: 'Všetko zostáva tak, ako je.',
    chargesLabel: 'Čo ešte zaplatíte',
    charge: (amount, day) => `${amount} dňa ${day}`,
    nothingMore: 'Už nič',
    chargesUnknown: 'To tu s istotou nevieme. Pozrite sa do podmienok alebo sa opýtajte.',
    messageLabel: 'Toto za vás odošleme',
    later: 'Radšej k neskoršiemu dňu?',
    nothingSent: 'Predsa len chcete zostať? Stačí túto stránku zavrieť. Zatiaľ nebolo nič odoslané.',
    withoutConfig: { help: 'Predplatné tu môžete aj tak zrušiť.', go: 'Zrušiť bez týchto údajov' },
  },
  withdraw: {
    confirm: 'Potvrdiť odstúpenie od zmluvy',
    title: 'Odstúpenie od zmluvy',
    lead: 'Odstúpením sa nákup ruší. Nemusíte hovoriť prečo.',
    open: (day, left) => `Ešte si to môžete rozmyslieť, do ${day} vrátane (${left}).`,
    daysLeft: (days) =>
      ['dnes je posledný deň', 'zajtra je posledný deň'][days] ??
      (plural.select(days) === 'few' ? `zostávajú ${days} dni` : `zostáva ${days} dní`),
    over: (day) =>
      `Podľa nášho výpočtu ste si to mohli rozmyslieť do ${day} vrátane. Odstúpenie môžete aj tak odoslať. Dostanete potvrdenie o doručení a firma by vám mala odpovedať.`,
    unknown: 'Dokedy si to môžete rozmyslieť, tu s istotou nevieme. Odstúpenie môžete aj tak odoslať.',
    about: 'Čoho sa to týka',
    refund: 'Vrátenie peňazí',
    refundBy: (day, amount) => (amount === undefined ? `Najneskôr ${day}` : `${amount}, najneskôr ${day}`),
    goods: 'Čo ste dostali',
    returnBy: (day) => `Pošlete to späť, najneskôr ${day}`,
    items: 'Ide len o časť?',
    itemsHint: 'Potom zaškrtnite, čoho sa to týka. Ak nezaškrtnete nič, ide o všetko.',
    who: 'Vaše údaje',
    orderHint: 'Nepoznáte číslo? Napíšte, čo ste kúpili a kedy.',
    mailed: 'Potvrdenie o doručení dostanete aj e-mailom.',
    instead: 'Výpoveď je niečo iné. Nákup naďalej platí a vy končíte do budúcnosti.',
    insteadLink: 'Chcem dať výpoveď, nie odstúpiť',
    nothingSent: 'Zatiaľ nebolo nič odoslané. Odošle sa to, až keď stlačíte tlačidlo.',
    next: 'Ako to bude ďalej',
    nextLead: 'Tieto dni boli uvedené na stránke, kde ste odstúpili od zmluvy.',
    withoutConfig: { help: 'Odstúpiť od zmluvy tu môžete aj tak.', go: 'Odstúpiť bez týchto údajov' },
  },
  situation: {
    canceled: {
      title: 'Výpoveď ste už podali.',
      endsOn: (day) => `Vaše predplatné trvá do konca dňa ${day}.`,
      ended: (day) => `Vaše predplatné trvalo do konca dňa ${day}.`,
      receipt: 'Zobraziť výpoveď alebo ju vziať späť',
      again: 'Nie ste si istí, že to vyšlo? Nižšie môžete predplatné zrušiť ešte raz.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Ešte treba zaplatiť ${owed}. Predplatné môžete aj tak zrušiť.`
          : 'Ešte treba niečo zaplatiť. Predplatné môžete aj tak zrušiť.',
      stays: 'Na tom, čo už bolo treba zaplatiť, sa tým nič nemení.',
    },
    promotional: (price, until, then) =>
      `Teraz platíte zvýhodnenú cenu: ${price}, do konca dňa ${until}. Potom by to bolo ${then}.`,
    trial: {
      until: (day) => `Vaša skúšobná doba trvá do konca dňa ${day}.`,
      free: 'Ak predplatné teraz zrušíte, nič nezaplatíte.',
    },
    appStore: {
      lead: (store) =>
        `Platíte cez ${store}. Ukončite predplatné aj tam, inak vám bude ${store} ďalej sťahovať platby.`,
      steps: (store) => [
        `Otvorte svoje predplatné v ${store}.`,
        'Vyberte toto predplatné.',
        'Zvoľte zrušenie a potvrďte ho.',
      ],
      open: (store) => `Otvoriť svoje predplatné v ${store}`,
    },
    refund: {
      label: 'Čo dostanete späť',
      none: 'Nič. Čo ste už zaplatili, sa nevracia.',
      by: (amount, day) => `${amount}, najneskôr ${day}`,
      laterKnown: 'To závisí od posledného dňa a ten tu ešte nie je známy.',
      unknown: (until) =>
        `To tu nevieme. Máte zaplatené do konca dňa ${until}. Opýtajte sa, či dostanete zvyšok späť.`,
      how: 'Ako sa to počítalo?',
      paid: (paid, from, until, total) =>
        `Zaplatili ste ${paid} za čas od ${from} do konca dňa ${until}. Spolu ${inDays(total)}.`,
      left: (last, days) =>
        `Váš posledný deň je ${last}. Potom z toho ${plural.select(days) === 'few' ? 'zostávajú' : 'zostáva'} ${inDays(days)}.`,
      share: (paid, days, total, share) =>
        `${paid} × ${days} ÷ ${total} = ${share}, zaokrúhlené na celé centy.`,
    },
    consequences: {
      access: { label: 'Používanie', 'until-end': 'Do konca posledného dňa môžete používať všetko.' },
      data: {
        label: 'Vaše údaje',
        kept: 'Čo ste si uložili, zostane.',
        'deleted-at-end':
          'Čo ste si uložili, sa po poslednom dni vymaže. Vopred si stiahnite, čo si chcete nechať.',
      },
      account: {
        label: 'Váš účet',
        stays: 'Účet vám zostane.',
        'closed-at-end': 'Účet bude po poslednom dni zatvorený.',
        separate: 'Účet vám zostane. Samotným vymazaním účtu sa predplatné neruší.',
      },
      seats: { label: 'Ostatní', 'end-too': 'Pre všetkých v tomto predplatnom sa končí v ten istý deň.' },
      credits: {
        label: 'Váš kredit',
        kept: 'Kredit vám zostane.',
        'lost-at-end': 'Kredit môžete využiť do konca posledného dňa. Potom prepadne.',
      },
    },
  },
  fields: {
    legend: 'O ktoré predplatné ide?',
    identity: 'Vyplňte zákaznícke číslo alebo e-mailovú adresu. Potom bude jasné, o ktoré predplatné ide.',
    kind: 'O akú výpoveď ide?',
    ordinary: 'Bežná výpoveď',
    extraordinary: 'Výpoveď z osobitného dôvodu',
    cause: 'Osobitný dôvod (len ak ho máte)',
    name: 'Meno a priezvisko',
    contract: 'Číslo zákazníka alebo zmluvy',
    order: 'Číslo objednávky alebo zmluvy',
    phoneLine: 'Telefónne číslo, ktorého sa zmluva týka',
    endDate: 'Dátum ukončenia (nechajte prázdne, ak chcete skončiť čo najskôr)',
    email: 'E-mailová adresa',
    comment: 'Chcete k tomu niečo dodať?',
    message: 'Vaša správa',
    replyTo: 'Vaša e-mailová adresa pre odpoveď',
    missing: 'Ešte nevyriešené? Napíšte sem, čo chýba.',
    optional: '(nepovinné)',
  },
  contact: {
    title: 'Opýtať sa alebo podať sťažnosť',
    lead: 'Hneď uvidíte, dokedy dostanete odpoveď.',
    kind: 'Čo chcete poslať?',
    question: 'Otázka',
    complaint: 'Sťažnosť',
    answerBy: (moment) => `(odpoveď najneskôr ${moment})`,
    topic: 'Čoho sa to týka?',
    topics: {
      subscription: 'Moje predplatné',
      delivery: 'Doručenie zásielky',
      payment: 'Platba alebo faktúra',
      account: 'Prihlásenie alebo moje údaje',
      product: 'Čo dostávam alebo používam',
      service: 'Ako ste mi pomohli',
      other: 'Niečo iné',
    },
    noAnswer: 'Odpoveď nepotrebujem',
    needReply: 'Vyplňte e-mailovú adresu alebo zaškrtnite, že odpoveď nepotrebujete.',
    send: 'Odoslať správu',
  },
  declaration: {
    ordinary: (plan) => (plan === undefined ? 'Vypovedám predplatné.' : `Vypovedám predplatné ${plan}.`),
    extraordinary: (cause) => `Podávam výpoveď z osobitného dôvodu: ${cause}`,
    cause: (cause) => `Ako dôvod uvádzam: ${cause}`,
    endsOn: (day) => `Podľa tejto stránky trvá predplatné do ${day} vrátane.`,
    asap: 'Prosím, čo najskôr.',
    wanted: (day) => `Chcem, aby sa predplatné skončilo ${day}.`,
    name: (name) => `Meno a priezvisko: ${name}.`,
    contract: (contract) => `Číslo zákazníka alebo zmluvy: ${contract}.`,
    phoneLine: (number) => `Telefónne číslo, ktorého sa zmluva týka: ${number}.`,
    email: (email) => `E-mailová adresa: ${email}.`,
    withdraw: (what) => (what === undefined ? 'Odstupujem od zmluvy.' : `Odstupujem od zmluvy: ${what}.`),
    onlyItems: (items) => `Ide len o túto časť: ${items.join('; ')}.`,
    order: (reference) => `Číslo objednávky alebo zmluvy: ${reference}.`,
    undo: (moment) => `Beriem späť svoju výpoveď zo dňa ${moment}. Predplatné si chcem nechať.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Vaša výpoveď bola doručená',
      'cancellation.undone': 'Späťvzatie výpovede bolo doručené',
      'withdrawal.requested': 'Vaše odstúpenie bolo doručené',
      'survey.answered': 'Ďakujeme',
      'contact.submitted': 'Vaša správa bola doručená',
      'preferences.changed': 'Vaša žiadosť bola doručená',
      'flow.step': 'Doručené',
    },
    document: 'Potvrdenie o doručení',
    receivedAt: (moment) => `Doručené ${moment}.`,
    undone: 'Či vaše predplatné pokračuje, vám potvrdí firma.',
    thanks: 'Vaša odpoveď prišla. Prečítame si ju.',
    reference: 'Referenčné číslo',
    received: 'Doručené',
    zone: (zone) => `časové pásmo ${zone}`,
    endsOn: 'Vaše predplatné trvá do konca dňa',
    endsAccording: 'podľa stránky, kde ste podali výpoveď',
    endsUnknown: 'Dozviete sa to neskôr',
    answerBy: 'Odpoveď najneskôr',
    declared: 'Toto ste odoslali',
    notAccepted: 'To dokladá, že vaša správa prišla a kedy. Nehovorí to, či je už vybavená.',
    keep: 'Potvrdenie si uschovajte: túto stránku vytlačte alebo uložte.',
    save: 'Uložiť potvrdenie o doručení',
    status: 'Zobraziť stav',
    back: 'Späť k potvrdeniu o doručení',
    proof: 'Pre toho, kto si chce overiť, či je toto potvrdenie pravé',
    proofHow: 'Nižšie je potvrdenie s digitálnym podpisom a kľúč, ktorým sa dá overiť.',
    checking: 'Váš prehliadač toto potvrdenie ešte neoveril. Potrebuje na to JavaScript.',
    genuine: 'Overené: podpis sedí a táto stránka hovorí to isté ako potvrdenie.',
    altered: 'Pozor: toto potvrdenie bolo zmenené. Podpis alebo text na tejto stránke nesedí.',
    unable: 'Tento prehliadač nevie podpis overiť.',
    jws: 'Potvrdenie (JWS)',
    key: 'Kľúč (JWK)',
  },
  survey,
  marketing: {
    title: 'Nechcete už ani reklamu?',
    hint: 'Stačí jedno kliknutie. Správy o výpovedi vám budú chodiť ďalej.',
    button: 'Neposielajte mi už ani reklamu',
    declared: 'Neposielajte mi už žiadnu reklamu.',
  },
  undo: {
    title: 'Predsa len zostanete?',
    lead: 'Kým vaše predplatné trvá, môžete výpoveď vziať späť. Či predplatné pokračuje, vám potom potvrdí firma.',
    button: 'Vziať výpoveď späť',
  },
  startAgain: {
    title: 'Začať znova?',
    lead: 'Chcete sa vrátiť? Radi vás privítame.',
    link: 'Začať znova',
  },
  status: {
    title: 'V akom je to stave',
    ask: 'Vyplňte referenčné číslo z potvrdenia o doručení.',
    reference: 'Referenčné číslo',
    look: 'Zobraziť',
    unknown: 'K tomuto číslu sme nič nenašli. Skontrolujte ho, prosím, ešte raz.',
    received: 'Doručené. Zatiaľ nikto neoznámil, že je to vybavené.',
    undone: 'Späťvzatie výpovede bolo doručené. Či vaše predplatné pokračuje, vám potvrdí firma.',
    stands:
      'K tomu istému predplatnému však bola doručená ešte iná výpoveď alebo odstúpenie a to stále platí.',
    standsNext: 'Chcete zostať? Vezmite potom späť aj to, alebo sa opýtajte firmy.',
    scheduled: (day) =>
      day === undefined
        ? 'Vybavené: vaše predplatné sa skončí.'
        : `Vybavené: vaše predplatné sa skončí ${day}.`,
    effective: (day) =>
      day === undefined ? 'Vaše predplatné sa skončilo.' : `Vaše predplatné sa skončilo ${day}.`,
    failed:
      'Pri vybavovaní sa niečo pokazilo. Vaša výpoveď však bola doručená. Uložte si potvrdenie o doručení a opýtajte sa firmy, ako to je.',
    withdrawal: {
      scheduled: 'Vaše odstúpenie sa vybavuje.',
      effective: 'Vaše odstúpenie je vybavené.',
      failed:
        'Pri vybavovaní sa niečo pokazilo. Vaše odstúpenie však bolo doručené. Uložte si potvrdenie o doručení a opýtajte sa firmy, ako to je.',
    },
    updated: 'Posledná zmena',
    contact: {
      open: (moment) => `Vaša správa bola doručená. Odpoveď dostanete najneskôr ${moment}.`,
      overdue: (moment) =>
        `Odpoveď ste mali dostať najneskôr ${moment}. Nestihli sme to a ospravedlňujeme sa. Vaša správa zatiaľ nie je vybavená.`,
      reported: 'Bolo oznámené, že čakáte príliš dlho.',
      answered: 'Na vašu správu sme odpovedali.',
      unasked: 'Vaša správa bola doručená. Odpoveď ste nechceli.',
      readIt: 'Odpoveď si prečítate, keď otvoríte potvrdenie o doručení.',
      solved: 'Oznámili ste nám, že je to vyriešené.',
      reopened: (moment) =>
        `Oznámili ste nám, že to ešte nie je vyriešené. Ďalšiu odpoveď dostanete najneskôr ${moment}.`,
      you: (moment) => `Vaša správa: ${moment}`,
      team: (moment) => `Naša odpoveď: ${moment}`,
      erased: 'Tento text bol vymazaný.',
      question: 'Je to tým vyriešené?',
      yes: 'Áno, vyriešené',
      no: 'Nie, ešte nie',
      stillNot: 'Predsa len nevyriešené?',
    },
  },
  problem: {
    title: 'Zatiaľ sa to nepodarilo',
    notReceived: 'Zatiaľ nebolo nič doručené. Čo ste vyplnili, nájdete nižšie.',
    fix: 'Skontrolujte ešte',
    again: 'Odoslať znova',
    busy: 'Teraz je tu príliš veľký nápor. Počkajte pár sekúnd a odošlite to znova.',
    internal: 'Niečo sa tu pokazilo. Odošlite to ešte raz; ak to príde dvakrát, nič sa nestane.',
    tooLarge: 'Text je príliš dlhý. Skráťte ho a odošlite znova.',
    reused: 'Z tejto stránky už bolo niečo doručené, s iným obsahom.',
    reusedLead: 'Chcete odoslať aj tento text? Môžete, ako novú správu.',
    takenBack: 'Táto výpoveď už bola doručená a potom ste ju vzali späť. Už teda neplatí.',
    takenBackLead: 'Chcete aj tak vypovedať? Môžete, ako novú správu.',
    sendAsNew: 'Odoslať ako novú správu',
    forbidden: 'Toto sa dá len priamo na stránke tejto služby. Prejdite na ňu a skúste to tam znova.',
    notFound: 'Táto stránka neexistuje alebo tu už nie je.',
    erased:
      'Čo tu bolo, je vymazané. Uložili ste si potvrdenie o doručení? Potom stále dokladá, čo bolo doručené a kedy.',
    config: 'Web, z ktorého prichádzate, odovzdal údaje, ktoré nesedia.',
    configFor: 'Pre správcu webu:',
    otherWays: 'Radšej inak?',
    mail: 'E-mailom na',
    phone: 'Telefonicky na',
    post: 'Poštou na adresu',
    malformed: 'Niečo tu ešte nesedí. Skontrolujte to, prosím.',
    missing: 'Toto ešte, prosím, vyplňte.',
  },
};

export default sk;
