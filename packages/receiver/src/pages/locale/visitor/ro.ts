/** Română. */
import survey from '../survey/ro.ts';
import type { Words } from './nl.ts';

/** From twenty on, „de” stands between the number and what is counted. */
const days = new Intl.PluralRules('ro');

const ro: Words = {
  test: 'Acesta este un test. Nu se reziliază nimic cu adevărat.',
  cancel: {
    confirm: 'Reziliați abonamentul',
    title: (plan) => (plan === undefined ? 'Reziliați abonamentul' : `Reziliați ${plan}`),
    endsOn: 'Dacă reziliați acum, abonamentul mai durează până la sfârșitul zilei de',
    endsUnknown: 'Aici nu putem spune sigur când se încheie abonamentul. Puteți rezilia oricum.',
    why: 'De ce această dată?',
    whyUnknown: 'De ce nu se știe?',
    untilLabel: 'Până în acea zi',
    until: 'Totul rămâne cum este.',
    chargesLabel: 'Ce mai plătiți',
    charge: (amount, day) => `${amount} pe ${day}`,
    nothingMore: 'Nimic',
    chargesUnknown: 'Aici nu știm sigur. Uitați-vă în condițiile contractului sau întrebați.',
    messageLabel: 'Iată ce trimitem în numele dumneavoastră',
    later: 'Preferați o dată mai târzie?',
    nothingSent: 'Doriți totuși să rămâneți? Atunci închideți această pagină. Încă nu s-a trimis nimic.',
    withoutConfig: { help: 'Puteți rezilia oricum aici.', go: 'Reziliați fără aceste date' },
  },
  withdraw: {
    confirm: 'Confirmați retragerea',
    title: 'Retragerea din contract',
    lead: 'Prin retragere, cumpărarea se anulează. Nu trebuie să spuneți de ce.',
    open: (day, left) => `Vă mai puteți răzgândi până pe ${day} inclusiv (${left}).`,
    daysLeft: (count) =>
      ['astăzi este ultima zi', 'mâine este ultima zi'][count] ??
      `mai sunt ${count} ${days.select(count) === 'few' ? 'zile' : 'de zile'}`,
    over: (day) =>
      `După calculul nostru, vă puteați răzgândi până pe ${day} inclusiv. Puteți trimite oricum retragerea. Veți primi o confirmare de primire, iar firma trebuie să vă răspundă.`,
    unknown: 'Aici nu putem spune sigur până când vă puteți răzgândi. Puteți trimite oricum retragerea.',
    about: 'Despre ce este vorba',
    refund: 'Banii înapoi',
    refundBy: (day, amount) =>
      amount === undefined ? `Cel târziu pe ${day}` : `${amount}, cel târziu pe ${day}`,
    goods: 'Ce ați primit',
    returnBy: (day) => `Trimiteți înapoi, cel târziu pe ${day}`,
    items: 'Este vorba doar despre o parte?',
    itemsHint: 'Atunci bifați ce nu mai doriți. Dacă nu bifați nimic, este vorba despre tot.',
    who: 'Datele dumneavoastră',
    orderHint: 'Nu știți numărul? Scrieți ce ați cumpărat și când.',
    mailed: 'Primiți confirmarea de primire și prin e-mail.',
    instead: 'Rezilierea este altceva: cumpărarea rămâne valabilă și renunțați doar pentru viitor.',
    insteadLink: 'Vreau să reziliez, nu să mă retrag',
    nothingSent: 'Încă nu s-a trimis nimic. Trimitem abia când apăsați butonul.',
    next: 'Ce urmează',
    nextLead: 'Aceste termene erau scrise pe pagina de unde v-ați retras din contract.',
    withoutConfig: { help: 'Vă puteți retrage oricum aici.', go: 'Retrageți-vă fără aceste date' },
  },
  situation: {
    canceled: {
      title: 'Ați reziliat deja.',
      endsOn: (day) => `Abonamentul mai durează până la sfârșitul zilei de ${day}.`,
      ended: (day) => `Abonamentul a durat până la sfârșitul zilei de ${day}.`,
      receipt: 'Vedeți rezilierea sau retrageți-o',
      again: 'Nu știți sigur dacă a mers? Puteți rezilia încă o dată mai jos.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Mai sunt de plătit ${owed}. Puteți rezilia oricum.`
          : 'Mai este ceva de plătit. Puteți rezilia oricum.',
      stays: 'Ce aveați deja de plătit rămâne la fel.',
    },
    promotional: (price, until, then) =>
      `Acum plătiți un preț special: ${price}, până la sfârșitul zilei de ${until}. După aceea ar fi ${then}.`,
    trial: {
      until: (day) => `Perioada de probă durează până la sfârșitul zilei de ${day}.`,
      free: 'Dacă reziliați acum, nu plătiți nimic.',
    },
    appStore: {
      lead: (store) =>
        `Plătiți prin ${store}. Opriți abonamentul și acolo, altfel ${store} încasează în continuare.`,
      steps: (store) => [
        `Deschideți abonamentele din ${store}.`,
        'Alegeți acest abonament.',
        'Alegeți anularea și confirmați.',
      ],
      open: (store) => `Deschideți abonamentele din ${store}`,
    },
    refund: {
      label: 'Ce primiți înapoi',
      none: 'Nimic. Ce ați plătit deja nu se dă înapoi.',
      by: (amount, day) => `${amount}, cel târziu pe ${day}`,
      laterKnown: 'Depinde de ultima zi, iar aici nu o știm încă.',
      unknown: (until) =>
        `Aici nu știm. Ați plătit până la sfârșitul zilei de ${until}. Întrebați dacă primiți restul înapoi.`,
      how: 'Cum s-a calculat?',
      paid: (paid, from, until, total) =>
        `Ați plătit ${paid} pentru perioada ${from} – ${until} inclusiv. Sunt ${total} ${days.select(total) === 'few' ? 'zile' : 'de zile'}.`,
      left: (last, count) =>
        `După ${last}, ultima zi, mai ${count === 1 ? 'rămâne' : 'rămân'} ${count} din aceste zile.`,
      share: (paid, count, total, share) =>
        `${paid} × ${count} ÷ ${total} = ${share}, rotunjit la două zecimale.`,
    },
    consequences: {
      access: { label: 'Folosire', 'until-end': 'Puteți folosi totul până la sfârșitul ultimei zile.' },
      data: {
        label: 'Datele dumneavoastră',
        kept: 'Ce ați salvat se păstrează.',
        'deleted-at-end':
          'Ce ați salvat se șterge după ultima zi. Faceți înainte o copie a ceea ce doriți să păstrați.',
      },
      account: {
        label: 'Contul dumneavoastră',
        stays: 'Contul rămâne.',
        'closed-at-end': 'Contul se închide după ultima zi.',
        separate: 'Contul rămâne. Dacă ștergeți doar contul, abonamentul nu este reziliat.',
      },
      seats: {
        label: 'Alte persoane',
        'end-too': 'Se încheie în aceeași zi pentru toți cei din acest abonament.',
      },
      credits: {
        label: 'Creditul dumneavoastră',
        kept: 'Creditul rămâne.',
        'lost-at-end': 'Puteți folosi creditul până la sfârșitul ultimei zile. După aceea se pierde.',
      },
    },
  },
  fields: {
    legend: 'Despre ce abonament este vorba?',
    identity: 'Scrieți numărul de client sau adresa de e-mail. Așa este clar despre ce abonament este vorba.',
    kind: 'Ce fel de reziliere este?',
    ordinary: 'Reziliere obișnuită',
    extraordinary: 'Reziliere dintr-un motiv special',
    cause: 'Motivul special (doar dacă aveți unul)',
    name: 'Nume',
    contract: 'Număr de client sau de contract',
    order: 'Număr de comandă sau de contract',
    phoneLine: 'Numărul de telefon din contract',
    endDate: 'Data încheierii (lăsați gol dacă doriți să se încheie cât mai curând)',
    email: 'Adresă de e-mail',
    comment: 'Doriți să ne spuneți ceva despre asta?',
    message: 'Mesajul dumneavoastră',
    replyTo: 'Adresa dumneavoastră de e-mail, pentru răspuns',
    missing: 'Nu s-a rezolvat încă? Scrieți aici ce lipsește.',
    optional: '(opțional)',
  },
  contact: {
    title: 'Puneți o întrebare sau faceți o reclamație',
    lead: 'Vedeți imediat până când veți primi un răspuns.',
    kind: 'Ce doriți să trimiteți?',
    question: 'O întrebare',
    complaint: 'O reclamație',
    answerBy: (moment) => `(răspuns cel târziu pe ${moment})`,
    topic: 'Despre ce este vorba?',
    topics: {
      subscription: 'Abonamentul meu',
      delivery: 'Livrarea',
      payment: 'O plată sau o factură',
      account: 'Autentificarea sau datele mele',
      product: 'Ce primesc sau folosesc',
      service: 'Ajutorul primit',
      other: 'Altceva',
    },
    noAnswer: 'Nu am nevoie de răspuns',
    needReply: 'Scrieți adresa de e-mail sau bifați că nu aveți nevoie de răspuns.',
    send: 'Trimiteți mesajul',
  },
  declaration: {
    ordinary: (plan) =>
      plan === undefined ? 'Îmi reziliez abonamentul.' : `Îmi reziliez abonamentul la ${plan}.`,
    extraordinary: (cause) => `Reziliez dintr-un motiv special: ${cause}`,
    cause: (cause) => `Motivul pe care îl dau: ${cause}`,
    endsOn: (day) => `Conform acestei pagini, ultima zi este ${day}.`,
    asap: 'Cât mai curând posibil, vă rog.',
    wanted: (day) => `Doresc să se încheie pe ${day}.`,
    name: (name) => `Nume: ${name}.`,
    contract: (contract) => `Număr de client sau de contract: ${contract}.`,
    phoneLine: (number) => `Numărul de telefon din contract: ${number}.`,
    email: (email) => `Adresă de e-mail: ${email}.`,
    withdraw: (what) => (what === undefined ? 'Mă retrag din contract.' : `Mă retrag din contract: ${what}.`),
    onlyItems: (items) => `Este vorba doar despre: ${items.join('; ')}.`,
    order: (reference) => `Număr de comandă sau de contract: ${reference}.`,
    undo: (moment) => `Îmi retrag rezilierea din ${moment}. Doresc să păstrez abonamentul.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Rezilierea a fost primită',
      'cancellation.undone': 'Cererea de a rămâne a fost primită',
      'withdrawal.requested': 'Retragerea a fost primită',
      'survey.answered': 'Vă mulțumim',
      'contact.submitted': 'Mesajul a fost primit',
      'preferences.changed': 'Alegerea dumneavoastră a fost primită',
      'flow.step': 'Primit',
    },
    document: 'Confirmare de primire',
    // Neither „primit” nor „primită”: it is said of what has either gender.
    receivedAt: (moment) => `Data primirii: ${moment}.`,
    undone: 'Furnizorul vă va confirma dacă abonamentul continuă.',
    thanks: 'Răspunsul a ajuns. Îl vom citi.',
    reference: 'Număr de referință',
    received: 'Primit pe',
    zone: (zone) => `fusul orar ${zone}`,
    endsOn: 'Abonamentul durează până la sfârșitul zilei de',
    endsAccording: 'conform paginii de unde ați reziliat',
    endsUnknown: 'Veți afla ulterior',
    answerBy: 'Răspuns cel târziu pe',
    declared: 'Iată ce ați trimis',
    notAccepted: 'Aceasta dovedește că mesajul a ajuns, și când. Nu spune dacă a fost deja prelucrat.',
    keep: 'Păstrați această confirmare de primire: tipăriți sau salvați pagina.',
    save: 'Salvați confirmarea de primire',
    status: 'Vedeți în ce stadiu este',
    back: 'Înapoi la confirmarea de primire',
    proof: 'Pentru cine vrea să verifice dacă această confirmare de primire este autentică',
    proofHow:
      'Mai jos găsiți confirmarea de primire cu semnătura ei digitală și cheia cu care se verifică semnătura.',
    checking:
      'Browserul nu a verificat încă această confirmare de primire. Pentru asta are nevoie de JavaScript.',
    genuine:
      'Verificat: semnătura este corectă, iar această pagină spune același lucru ca și confirmarea de primire.',
    altered:
      'Atenție: această confirmare de primire a fost modificată. Semnătura sau textul de pe această pagină nu corespunde.',
    unable: 'Acest browser nu poate verifica semnătura.',
    jws: 'Confirmarea de primire (JWS)',
    key: 'Cheia (JWK)',
  },
  survey,
  marketing: {
    title: 'Nu mai doriți nici reclame?',
    hint: 'Ajunge un clic. Mesajele despre reziliere le primiți în continuare.',
    button: 'Nu mai vreau nici reclame',
    declared: 'Nu mai doresc să primesc reclame.',
  },
  undo: {
    title: 'Rămâneți totuși?',
    lead: 'Cât timp durează abonamentul, puteți retrage rezilierea. Furnizorul vă va confirma apoi dacă abonamentul continuă.',
    button: 'Retrageți rezilierea',
  },
  startAgain: {
    title: 'Doriți să începeți din nou?',
    lead: 'Dacă doriți să reveniți, ușa rămâne deschisă.',
    link: 'Începeți din nou',
  },
  status: {
    title: 'În ce stadiu este',
    ask: 'Scrieți numărul de referință de pe confirmarea de primire.',
    reference: 'Număr de referință',
    look: 'Vedeți',
    unknown: 'Nu găsim nimic cu acest număr de referință. Vă rugăm să îl mai verificați o dată.',
    received: 'A fost primit. Nu s-a anunțat încă dacă a fost prelucrat.',
    undone: 'Cererea de a rămâne a fost primită. Furnizorul vă va confirma dacă abonamentul continuă.',
    stands:
      'Dar pentru același abonament s-a primit și o altă reziliere sau retragere, care rămâne valabilă.',
    standsNext: 'Doriți să rămâneți? Atunci retrageți-o și pe aceea sau întrebați furnizorul.',
    scheduled: (day) =>
      day === undefined
        ? 'A fost prelucrat: abonamentul se va încheia.'
        : `A fost prelucrat: abonamentul se încheie pe ${day}.`,
    effective: (day) =>
      day === undefined ? 'Abonamentul s-a încheiat.' : `Abonamentul s-a încheiat pe ${day}.`,
    failed:
      'Ceva nu a mers la prelucrare. Rezilierea a fost totuși primită. Păstrați confirmarea de primire și întrebați furnizorul ce s-a întâmplat.',
    withdrawal: {
      scheduled: 'Retragerea este în curs de prelucrare.',
      effective: 'Retragerea a fost prelucrată.',
      failed:
        'Ceva nu a mers la prelucrare. Retragerea a fost totuși primită. Păstrați confirmarea de primire și întrebați furnizorul ce s-a întâmplat.',
    },
    updated: 'Ultima actualizare',
    contact: {
      open: (moment) => `Mesajul a fost primit. Veți primi un răspuns cel târziu pe ${moment}.`,
      overdue: (moment) =>
        `Trebuia să primiți un răspuns cel târziu pe ${moment}. Nu am reușit, și ne pare rău. Mesajul așteaptă încă un răspuns.`,
      reported: 'S-a semnalat că așteptați de prea mult timp.',
      answered: 'Mesajul a primit un răspuns.',
      unasked: 'Mesajul a fost primit. Nu ați dorit răspuns.',
      readIt: 'Deschideți confirmarea de primire ca să citiți răspunsul.',
      solved: 'Ne-ați spus că s-a rezolvat.',
      reopened: (moment) =>
        `Ne-ați spus că nu s-a rezolvat încă. Veți primi alt răspuns cel târziu pe ${moment}.`,
      you: (moment) => `Mesajul dumneavoastră din ${moment}`,
      team: (moment) => `Răspunsul nostru din ${moment}`,
      erased: 'Acest text a fost șters.',
      question: 'S-a rezolvat acum?',
      yes: 'Da, s-a rezolvat',
      no: 'Nu, încă nu',
      stillNot: 'Totuși nu s-a rezolvat?',
    },
  },
  problem: {
    title: 'Încă nu a reușit',
    notReceived: 'Încă nu s-a primit nimic. Tot ce ați completat este mai jos.',
    fix: 'Vă rugăm să verificați',
    again: 'Trimiteți din nou',
    busy: 'Acum sunt prea mulți vizitatori aici. Așteptați câteva secunde și trimiteți din nou.',
    internal:
      'Ceva nu a mers aici. Trimiteți încă o dată: nu se întâmplă nimic rău dacă trimiteți de două ori.',
    tooLarge: 'Textul este prea lung. Scurtați-l și trimiteți-l din nou.',
    reused: 'De pe această pagină s-a primit deja ceva, cu alt conținut.',
    reusedLead: 'Doriți să trimiteți și acest text? Se poate, ca mesaj nou.',
    takenBack: 'Această reziliere fusese deja primită, iar apoi ați retras-o. Așadar nu mai este valabilă.',
    takenBackLead: 'Doriți totuși să reziliați? Se poate, ca mesaj nou.',
    sendAsNew: 'Trimiteți ca mesaj nou',
    forbidden:
      'Acest lucru se poate face doar de pe pagina acestui serviciu. Mergeți acolo și încercați încă o dată.',
    notFound: 'Această pagină nu există sau nu mai există.',
    erased:
      'Ce era scris aici a fost șters. Ați păstrat confirmarea de primire? Atunci ea dovedește în continuare ce s-a primit, și când.',
    config: 'Site-ul de pe care veniți a transmis date care nu sunt corecte.',
    configFor: 'Pentru administratorul site-ului:',
    otherWays: 'Preferați altfel?',
    mail: 'Prin e-mail la',
    phone: 'Prin telefon la',
    post: 'Prin scrisoare la',
    malformed: 'Aici încă nu e bine. Vă rugăm să verificați.',
    missing: 'Vă rugăm să completați aici.',
  },
};

export default ro;
