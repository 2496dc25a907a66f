/** Magyar. A dátum pontra végződik, ezért utána nincs pont. */
import survey from '../survey/hu.ts';
import type { Words } from './nl.ts';

const hu: Words = {
  test: 'Ez próba. Valójában semmit nem mondunk le.',
  cancel: {
    confirm: 'Előfizetés lemondása',
    title: (plan) => (plan === undefined ? 'Az előfizetés lemondása' : `${plan} lemondása`),
    endsOn: 'Ha most lemondja, az előfizetés utolsó napja:',
    endsUnknown: 'Itt nem tudjuk biztosan, mikor ér véget az előfizetése. Ettől még lemondhatja.',
    why: 'Miért ez a dátum?',
    whyUnknown: 'Miért nem tudható?',
    untilLabel: 'Addig a napig',
    until: 'Minden marad, ahogy van.',
    chargesLabel: 'Amit még fizet',
    charge: (amount, day) => `${amount}, esedékes: ${day}`,
    nothingMore: 'Már semmit',
    chargesUnknown: 'Itt nem tudjuk biztosan. Nézze meg a szerződési feltételekben, vagy kérdezze meg.',
    messageLabel: 'Ezt küldjük el az Ön nevében',
    later: 'Inkább egy későbbi napon?',
    nothingSent: 'Mégis maradna? Csak zárja be ezt az oldalt. Még semmit nem küldtünk el.',
    withoutConfig: {
      help: 'Itt ettől még lemondhatja az előfizetését.',
      go: 'Lemondás ezen adatok nélkül',
    },
  },
  withdraw: {
    confirm: 'Elállás megerősítése',
    title: 'Elállás a szerződéstől',
    lead: 'Az elállással visszalép a vásárlástól. Nem kell megindokolnia.',
    open: (day, left) => `Még meggondolhatja magát. Az utolsó nap: ${day} (${left}).`,
    daysLeft: (days) => ['ma van az utolsó nap', 'holnap van az utolsó nap'][days] ?? `még ${days} nap`,
    over: (day) =>
      `Számításunk szerint ${day} volt az utolsó nap, amikor meggondolhatta magát. Az elállását így is elküldheti. Erről igazolást kap, és a cégnek válaszolnia kell Önnek.`,
    unknown: 'Itt nem tudjuk biztosan, meddig gondolhatja meg magát. Az elállását így is elküldheti.',
    about: 'Miről van szó',
    refund: 'Visszakapja a pénzét',
    refundBy: (day, amount) => (amount === undefined ? `Legkésőbb: ${day}` : `${amount}, legkésőbb: ${day}`),
    goods: 'Amit kapott',
    returnBy: (day) => `Visszaküldi, legkésőbb eddig: ${day}`,
    items: 'Csak egy részéről van szó?',
    itemsHint: 'Akkor jelölje meg, amit már nem kér. Ha semmit nem jelöl meg, mindenről szó van.',
    who: 'Az adatai',
    orderHint: 'Nem tudja a számot? Írja le, mit vásárolt, és mikor.',
    mailed: 'Az igazolását e-mailben is megkapja.',
    instead: 'A lemondás mást jelent: a vásárlás érvényes marad, a lemondás csak a jövőre szól.',
    insteadLink: 'Lemondani szeretném, nem elállni',
    nothingSent: 'Még semmit nem küldtünk el. Csak akkor küldjük el, ha megnyomja a gombot.',
    next: 'Mi történik ezután',
    nextLead: 'Ezek a dátumok azon az oldalon szerepeltek, ahol elállt a szerződéstől.',
    withoutConfig: {
      help: 'Itt ettől még elállhat a szerződéstől.',
      go: 'Elállás ezen adatok nélkül',
    },
  },
  situation: {
    canceled: {
      title: 'Már lemondta.',
      endsOn: (day) => `Az előfizetés utolsó napja: ${day}`,
      ended: (day) => `Az előfizetés utolsó napja ez volt: ${day}`,
      receipt: 'A lemondás megtekintése vagy visszavonása',
      again: 'Nem biztos benne, hogy sikerült? Lent még egyszer lemondhatja.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Még fizetendő: ${owed}. Ettől még lemondhatja.`
          : 'Van még fizetendő összeg. Ettől még lemondhatja.',
      stays: 'Amit már addig is fizetnie kellett, az nem változik.',
    },
    promotional: (price, until, then) =>
      `Most kedvezményes árat fizet: ${price}. Ennek utolsó napja: ${until} Utána ennyi lenne: ${then}.`,
    trial: {
      until: (day) => `A próbaidőszak utolsó napja: ${day}`,
      free: 'Ha most lemondja, nem fizet semmit.',
    },
    appStore: {
      lead: (store) =>
        `Ezen keresztül fizet: ${store}. Állítsa le ott is az előfizetését, különben tovább vonják a díjat.`,
      steps: (store) => [
        `Nyissa meg az előfizetéseit itt: ${store}.`,
        'Válassza ki ezt az előfizetést.',
        'Válassza a lemondást, és erősítse meg.',
      ],
      open: (store) => `Előfizetések megnyitása: ${store}`,
    },
    refund: {
      label: 'Amit visszakap',
      none: 'Semmit. Amit már kifizetett, azt nem kapja vissza.',
      by: (amount, day) => `${amount}, legkésőbb: ${day}`,
      laterKnown: 'Ez az utolsó naptól függ, és azt itt még nem tudjuk.',
      unknown: (until) =>
        `Ezt itt nem tudjuk. Kérdezze meg, visszakapja-e a maradékot. A kifizetett időszak utolsó napja: ${until}`,
      how: 'Hogyan számoltuk ki?',
      paid: (paid, from, until, total) =>
        `Ennyit fizetett: ${paid}. A kifizetett időszak első napja: ${from}, utolsó napja: ${until}, ez ${total} nap.`,
      left: (last, days) => `Az Ön utolsó napja: ${last}, utána ebből ${days} nap marad.`,
      share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, kerekítve.`,
    },
    consequences: {
      access: { label: 'Használat', 'until-end': 'Az utolsó nap végéig mindent használhat.' },
      data: {
        label: 'Az adatai',
        kept: 'Amit elmentett, megmarad.',
        'deleted-at-end':
          'Amit elmentett, az utolsó nap után törlődik. Amit meg szeretne tartani, előtte mentse le.',
      },
      account: {
        label: 'A fiókja',
        stays: 'A fiókja megmarad.',
        'closed-at-end': 'A fiókja az utolsó nap után megszűnik.',
        separate: 'A fiókja megmarad. Ha csak a fiókját törli, azzal még nem mondta le az előfizetést.',
      },
      seats: {
        label: 'Mások',
        'end-too': 'Mindenkinek, aki ezt az előfizetést használja, ugyanazon a napon ér véget.',
      },
      credits: {
        label: 'Az egyenlege',
        kept: 'Az egyenlege megmarad.',
        'lost-at-end': 'Az egyenlegét az utolsó nap végéig használhatja fel. Utána elvész.',
      },
    },
  },
  fields: {
    legend: 'Melyik előfizetésről van szó?',
    identity:
      'Írja be az ügyfélszámát vagy az e-mail-címét, hogy tudni lehessen, melyik előfizetésről van szó.',
    kind: 'Milyen lemondás ez?',
    ordinary: 'Rendes lemondás',
    extraordinary: 'Lemondás különleges okból',
    cause: 'A különleges ok (csak ha van)',
    name: 'Név',
    contract: 'Ügyfélszám vagy szerződésszám',
    order: 'Rendelésszám vagy szerződésszám',
    phoneLine: 'Az előfizetéshez tartozó telefonszám',
    endDate: 'Utolsó nap (hagyja üresen, ha a lehető leghamarabb szeretné)',
    email: 'E-mail-cím',
    comment: 'Szeretne mondani róla valamit?',
    message: 'Az üzenete',
    replyTo: 'E-mail-cím a válaszhoz',
    missing: 'Még nem oldódott meg? Írja ide, mi hiányzik.',
    optional: '(nem kötelező)',
  },
  contact: {
    title: 'Kérdés vagy panasz küldése',
    lead: 'Rögtön látja, legkésőbb mikor kap választ.',
    kind: 'Mit szeretne küldeni?',
    question: 'Kérdést',
    complaint: 'Panaszt',
    answerBy: (moment) => `(válasz legkésőbb: ${moment})`,
    topic: 'Miről van szó?',
    topics: {
      subscription: 'Az előfizetésem',
      delivery: 'A kézbesítés',
      payment: 'Egy fizetés vagy számla',
      account: 'Belépés vagy az adataim',
      product: 'Amit kapok vagy használok',
      service: 'Az ügyintézés',
      other: 'Más',
    },
    noAnswer: 'Nem kérek választ',
    needReply: 'Írja be az e-mail-címét, vagy jelölje be, hogy nem kér választ.',
    send: 'Üzenet elküldése',
  },
  declaration: {
    ordinary: (plan) =>
      plan === undefined ? 'Lemondom az előfizetésemet.' : `Lemondom az előfizetésemet: ${plan}.`,
    extraordinary: (cause) => `Különleges okból mondom le: ${cause}`,
    cause: (cause) => `Ezt az okot adom meg: ${cause}`,
    endsOn: (day) => `Az oldal szerint az utolsó nap: ${day}`,
    asap: 'Kérem, a lehető leghamarabb.',
    wanted: (day) => `Azt szeretném, hogy ez legyen az utolsó nap: ${day}`,
    name: (name) => `Név: ${name}.`,
    contract: (contract) => `Ügyfélszám vagy szerződésszám: ${contract}.`,
    phoneLine: (number) => `Az előfizetéshez tartozó telefonszám: ${number}.`,
    email: (email) => `E-mail-cím: ${email}.`,
    withdraw: (what) =>
      what === undefined ? 'Elállok a szerződésemtől.' : `Elállok a szerződésemtől: ${what}.`,
    onlyItems: (items) => `Csak erről van szó: ${items.join('; ')}.`,
    order: (reference) => `Rendelésszám vagy szerződésszám: ${reference}.`,
    undo: (moment) => `Visszavonom a lemondásomat (${moment}). Meg szeretném tartani az előfizetésemet.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'A lemondása megérkezett',
      'cancellation.undone': 'A visszavonása megérkezett',
      'withdrawal.requested': 'Az elállása megérkezett',
      'survey.answered': 'Köszönjük',
      'contact.submitted': 'Az üzenete megérkezett',
      'preferences.changed': 'A kérése megérkezett',
      'flow.step': 'Megérkezett',
    },
    document: 'Igazolás',
    receivedAt: (moment) => `Megérkezett: ${moment}.`,
    undone: 'Hogy az előfizetés folytatódik-e, azt a szolgáltatója igazolja vissza.',
    thanks: 'A válasza megérkezett. El fogjuk olvasni.',
    reference: 'Hivatkozási szám',
    received: 'Megérkezett',
    zone: (zone) => `időzóna: ${zone}`,
    endsOn: 'Az előfizetés utolsó napja',
    endsAccording: 'annak az oldalnak az adatai szerint, ahol lemondta',
    endsUnknown: 'Erről még értesítik',
    answerBy: 'Válasz legkésőbb',
    declared: 'Ezt küldte el',
    notAccepted: 'Ez azt igazolja, hogy az üzenete megérkezett, és mikor. Azt nem, hogy már feldolgozták.',
    keep: 'Őrizze meg ezt az igazolást: nyomtassa ki vagy mentse el ezt az oldalt.',
    save: 'Igazolás mentése',
    status: 'Megnézem, hogy áll',
    back: 'Vissza az igazoláshoz',
    proof: 'Ha ellenőrizni szeretné, hogy ez az igazolás valódi-e',
    proofHow:
      'Alább látható az igazolás a digitális aláírással és a kulcs, amellyel az aláírás ellenőrizhető.',
    checking: 'A böngészője még nem ellenőrizte ezt az igazolást. Ehhez JavaScript kell.',
    genuine: 'Ellenőrizve: az aláírás rendben van, és ezen az oldalon ugyanaz áll, mint az igazoláson.',
    altered: 'Figyelem: ezt az igazolást megváltoztatták. Az aláírás vagy az oldal szövege nincs rendben.',
    unable: 'Ez a böngésző nem tudja ellenőrizni az aláírást.',
    jws: 'Az igazolás (JWS)',
    key: 'A kulcs (JWK)',
  },
  survey,
  marketing: {
    title: 'Reklámot sem kér többé?',
    hint: 'Egy kattintás elég. A lemondásával kapcsolatos üzeneteket továbbra is megkapja.',
    button: 'Reklámot sem kérek többé',
    declared: 'Nem kérek több reklámot.',
  },
  undo: {
    title: 'Mégis marad?',
    lead: 'Amíg az előfizetése tart, visszavonhatja a lemondását. Hogy az előfizetés folytatódik-e, azt ezután a szolgáltatója igazolja vissza.',
    button: 'Visszavonom a lemondásomat',
  },
  startAgain: {
    title: 'Újrakezdené?',
    lead: 'Ha vissza szeretne jönni, szívesen látjuk.',
    link: 'Újrakezdem',
  },
  status: {
    title: 'Hogyan áll az ügye',
    ask: 'Írja be a hivatkozási számot, amely az igazolásán áll.',
    reference: 'Hivatkozási szám',
    look: 'Megnézem',
    unknown: 'Ehhez a hivatkozási számhoz nem találunk semmit. Kérjük, nézze meg még egyszer.',
    received: 'Megérkezett. Még nem jelezték, hogy feldolgozták.',
    undone:
      'A visszavonása megérkezett. Hogy az előfizetés folytatódik-e, azt a szolgáltatója igazolja vissza.',
    stands:
      'Ugyanarra az előfizetésre azonban egy másik lemondás vagy elállás is érkezett, és az továbbra is érvényes.',
    standsNext: 'Szeretne maradni? Akkor azt is vonja vissza, vagy kérdezze meg a szolgáltatóját.',
    scheduled: (day) =>
      day === undefined
        ? 'Feldolgozták. Az előfizetés véget fog érni.'
        : `Feldolgozták. Az előfizetés utolsó napja: ${day}`,
    effective: (day) =>
      day === undefined
        ? 'Az előfizetés véget ért.'
        : `Az előfizetés véget ért. Az utolsó nap ez volt: ${day}`,
    failed:
      'A feldolgozás közben valami hiba történt. A lemondása ettől még megérkezett. Őrizze meg az igazolását, és kérdezze meg a szolgáltatóját.',
    withdrawal: {
      scheduled: 'Az elállása feldolgozás alatt áll.',
      effective: 'Az elállását feldolgozták.',
      failed:
        'A feldolgozás közben valami hiba történt. Az elállása ettől még megérkezett. Őrizze meg az igazolását, és kérdezze meg a szolgáltatóját.',
    },
    updated: 'Utolsó frissítés',
    contact: {
      open: (moment) => `Az üzenete megérkezett. Legkésőbb eddig választ kap: ${moment}.`,
      overdue: (moment) =>
        `Legkésőbb eddig kellett volna választ kapnia: ${moment}. Ez nem sikerült, és sajnáljuk. Az üzenete még válaszra vár.`,
      reported: 'Jelezték, hogy túl régóta vár.',
      answered: 'Az üzenetére válaszoltak.',
      unasked: 'Az üzenete megérkezett. Nem kért rá választ.',
      readIt: 'A válasz elolvasásához nyissa meg az igazolását.',
      solved: 'Azt jelezte, hogy megoldódott.',
      reopened: (moment) =>
        `Azt jelezte, hogy még nem oldódott meg. Legkésőbb eddig újabb választ kap: ${moment}.`,
      you: (moment) => `Az Ön üzenete (${moment})`,
      team: (moment) => `A mi válaszunk (${moment})`,
      erased: 'Ezt a szöveget törölték.',
      question: 'Ezzel megoldódott?',
      yes: 'Igen, megoldódott',
      no: 'Nem, még nem',
      stillNot: 'Mégsem oldódott meg?',
    },
  },
  problem: {
    title: 'Ez még nem sikerült',
    notReceived: 'Még semmi nem érkezett meg. Amit kitöltött, az mind megvan, itt lent.',
    fix: 'Kérjük, nézze át',
    again: 'Küldés újra',
    busy: 'Itt most túl nagy a forgalom. Várjon néhány másodpercet, és küldje el újra.',
    internal: 'Itt valami hiba történt. Küldje el még egyszer; nem baj, ha kétszer küldi el.',
    tooLarge: 'Túl hosszú a szöveg. Rövidítse le, és küldje el újra.',
    reused: 'Erről az oldalról már megérkezett valami, más tartalommal.',
    reusedLead: 'Ezt a szöveget is el szeretné küldeni? Megteheti, új üzenetként.',
    takenBack: 'Ez a lemondás már korábban megérkezett, aztán Ön visszavonta. Így már nem érvényes.',
    takenBackLead: 'Mégis le szeretné mondani? Megteheti, új üzenetként.',
    sendAsNew: 'Küldés új üzenetként',
    forbidden:
      'Ez csak magának a szolgáltatásnak az oldaláról lehetséges. Nyissa meg azt az oldalt, és próbálja meg ott újra.',
    notFound: 'Ez az oldal nem létezik, vagy már nem létezik.',
    erased:
      'Ami itt állt, azt törölték. Megőrizte az igazolását? Akkor az továbbra is bizonyítja, hogy mi érkezett meg, és mikor.',
    config: 'Az a webhely, ahonnan jött, hibás adatokat adott át.',
    configFor: 'A webhely üzemeltetőjének:',
    otherWays: 'Inkább más módon?',
    mail: 'E-mailben:',
    phone: 'Telefonon:',
    post: 'Levélben:',
    malformed: 'Ez még nem egészen jó. Kérjük, nézze át.',
    missing: 'Kérjük, töltse ki.',
  },
};

export default hu;
