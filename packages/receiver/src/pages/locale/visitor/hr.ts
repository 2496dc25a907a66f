/** Hrvatski. Datum ima svoju točku, pa nije na kraju rečenice. */
import survey from '../survey/hr.ts';
import type { Words } from './nl.ts';

/** Twenty-one days are counted like one, two to four in another way than five. */
const plural = new Intl.PluralRules('hr');
const inDays = (count: number): string => `${count} ${plural.select(count) === 'one' ? 'dan' : 'dana'}`;

const hr: Words = {
  test: 'Ovo je proba. Ništa se stvarno ne otkazuje.',
  cancel: {
    confirm: 'Otkaži pretplatu',
    title: (plan) => (plan === undefined ? 'Otkaz pretplate' : `Otkaz pretplate ${plan}`),
    endsOn: 'Ako sada otkažete, pretplata traje još do kraja dana',
    endsUnknown: 'Ne znamo sa sigurnošću kada vaša pretplata završava. Svejedno je možete otkazati.',
    why: 'Zašto baš taj datum?',
    whyUnknown: 'Zašto se to ne zna?',
    untilLabel: 'Do tog dana',
    until: 'Sve ostaje kako jest.',
    chargesLabel: 'Što još plaćate',
    charge: (amount, day) => `${amount} dana ${day}`,
    nothingMore: 'Ništa više',
    chargesUnknown: 'To ovdje ne znamo sa sigurnošću. Pogledajte uvjete ili pitajte.',
    messageLabel: 'Ovo šaljemo u vaše ime',
    later: 'Radije neki kasniji dan?',
    nothingSent: 'Ipak želite ostati? Samo zatvorite ovu stranicu. Još ništa nije poslano.',
    withoutConfig: { help: 'Ovdje svejedno možete otkazati.', go: 'Otkaži bez ovih podataka' },
  },
  withdraw: {
    confirm: 'Potvrditi odustajanje',
    title: 'Odustajanje od ugovora',
    lead: 'Odustajanjem se kupnja poništava. Ne morate reći zašto.',
    open: (day, left) => `Do kraja dana ${day} još se možete predomisliti (${left}).`,
    daysLeft: (days) =>
      ['danas je zadnji dan', 'sutra je zadnji dan'][days] ??
      { one: `ostao je još ${days} dan`, few: `ostala su još ${days} dana` }[plural.select(days) as string] ??
      `ostalo je još ${days} dana`,
    over: (day) =>
      `Prema našem izračunu do kraja dana ${day} mogli ste se predomisliti. Svejedno možete poslati odustajanje. Dobit ćete potvrdu o primitku, a tvrtka bi vam trebala odgovoriti.`,
    unknown: 'Ne znamo sa sigurnošću do kada se možete predomisliti. Svejedno možete poslati odustajanje.',
    about: 'O čemu je riječ',
    refund: 'Povrat novca',
    refundBy: (day, amount) => (amount === undefined ? `Najkasnije ${day}` : `${amount}, najkasnije ${day}`),
    goods: 'Što ste dobili',
    returnBy: (day) => `Šaljete natrag, najkasnije ${day}`,
    items: 'Je li riječ samo o dijelu?',
    itemsHint: 'Tada označite na što se odnosi. Ako ne označite ništa, riječ je o svemu.',
    who: 'Vaši podaci',
    orderHint: 'Ne znate broj? Napišite što ste kupili i kada.',
    mailed: 'Potvrdu o primitku dobit ćete i e-poštom.',
    instead: 'Otkaz je nešto drugo. Kupnja i dalje vrijedi, a ugovor otkazujete za budućnost.',
    insteadLink: 'Želim otkazati, a ne odustati od ugovora',
    nothingSent: 'Još ništa nije poslano. Šalje se tek kada pritisnete gumb.',
    next: 'Što slijedi',
    nextLead: 'Ovi su datumi bili navedeni na stranici na kojoj ste odustali od ugovora.',
    withoutConfig: {
      help: 'Ovdje svejedno možete odustati od ugovora.',
      go: 'Odustani od ugovora bez ovih podataka',
    },
  },
  situation: {
    canceled: {
      title: 'Pretplatu ste već otkazali.',
      endsOn: (day) => `Do kraja dana ${day} vaša pretplata još traje.`,
      ended: (day) => `Vaša pretplata trajala je do ${day} uključivo.`,
      receipt: 'Prikaži otkaz ili ga povuci',
      again: 'Niste sigurni je li uspjelo? Niže možete otkazati još jednom.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Preostaje vam platiti još ${owed}. Svejedno možete otkazati.`
          : 'Preostaje vam još nešto platiti. Svejedno možete otkazati.',
      stays: 'Otkaz ne mijenja ono što ste već trebali platiti.',
    },
    promotional: (price, until, then) =>
      `Do kraja dana ${until} plaćate posebnu cijenu: ${price}. Nakon toga bila bi ${then}.`,
    trial: {
      until: (day) => `Do kraja dana ${day} traje vaše probno razdoblje.`,
      free: 'Ako sada otkažete, ne plaćate ništa.',
    },
    appStore: {
      lead: (store) =>
        `Plaćate preko usluge ${store}. Prekinite pretplatu i ondje, inače ${store} i dalje naplaćuje.`,
      steps: (store) => [
        `Otvorite svoje pretplate na usluzi ${store}.`,
        'Odaberite ovu pretplatu.',
        'Odaberite otkazivanje i potvrdite.',
      ],
      open: (store) => `Otvori svoje pretplate na usluzi ${store}`,
    },
    refund: {
      label: 'Što dobivate natrag',
      none: 'Ništa. Što ste već platili, ne vraća se.',
      by: (amount, day) => `${amount}, najkasnije ${day}`,
      laterKnown: 'To ovisi o zadnjem danu, a njega ovdje još ne znamo.',
      unknown: (until) =>
        `To ovdje ne znamo. Platili ste do ${until} uključivo. Pitajte dobivate li ostatak natrag.`,
      how: 'Kako je to izračunato?',
      paid: (paid, from, until, total) =>
        `Platili ste ${paid} za vrijeme od ${from} do ${until} uključivo. Ukupno je to ${inDays(total)}.`,
      left: (last, days) =>
        `Nakon ${last}, vašeg zadnjeg dana, od toga ${plural.select(days) === 'few' ? 'ostaju' : 'ostaje'} još ${inDays(days)}.`,
      share: (paid, days, total, share) =>
        `${paid} × ${days} ÷ ${total} = ${share}, zaokruženo na cijeli cent.`,
    },
    consequences: {
      access: { label: 'Korištenje', 'until-end': 'Do kraja zadnjeg dana možete koristiti sve.' },
      data: {
        label: 'Vaši podaci',
        kept: 'Ono što ste spremili ostaje sačuvano.',
        'deleted-at-end':
          'Ono što ste spremili briše se nakon zadnjeg dana. Prije toga sačuvajte što želite zadržati.',
      },
      account: {
        label: 'Vaš korisnički račun',
        stays: 'Vaš korisnički račun ostaje.',
        'closed-at-end': 'Vaš se korisnički račun zatvara nakon zadnjeg dana.',
        separate: 'Vaš korisnički račun ostaje. Samo brisanjem računa pretplata se ne otkazuje.',
      },
      seats: { label: 'Ostali', 'end-too': 'Za sve na ovoj pretplati završava istog dana.' },
      credits: {
        label: 'Vaša sredstva',
        kept: 'Vaša sredstva ostaju.',
        'lost-at-end': 'Sredstva možete iskoristiti do kraja zadnjeg dana. Nakon toga propadaju.',
      },
    },
  },
  fields: {
    legend: 'O kojoj je pretplati riječ?',
    identity: 'Upišite broj kupca ili adresu e-pošte. Tada je jasno o kojoj je pretplati riječ.',
    kind: 'O kakvom je otkazu riječ?',
    ordinary: 'Redovni otkaz',
    extraordinary: 'Otkaz iz posebnog razloga',
    cause: 'Poseban razlog (samo ako ga imate)',
    name: 'Ime i prezime',
    contract: 'Broj kupca ili ugovora',
    order: 'Broj narudžbe ili ugovora',
    phoneLine: 'Telefonski broj priključka',
    endDate: 'Datum završetka (ostavite prazno ako želite završiti što prije)',
    email: 'Adresa e-pošte',
    comment: 'Želite li nešto dodati?',
    message: 'Vaša poruka',
    replyTo: 'Adresa e-pošte za odgovor',
    missing: 'Još nije riješeno? Napišite ovdje što nedostaje.',
    optional: '(nije obavezno)',
  },
  contact: {
    title: 'Postavite pitanje ili pošaljite prigovor',
    lead: 'Odmah vidite do kada ćete dobiti odgovor.',
    kind: 'Što želite poslati?',
    question: 'Pitanje',
    complaint: 'Prigovor',
    answerBy: (moment) => `(odgovor najkasnije ${moment})`,
    topic: 'O čemu je riječ?',
    topics: {
      subscription: 'Moja pretplata',
      delivery: 'Dostava',
      payment: 'Plaćanje ili račun',
      account: 'Prijava ili moji podaci',
      product: 'Ono što dobivam ili koristim',
      service: 'Kako ste mi pomogli',
      other: 'Nešto drugo',
    },
    noAnswer: 'Ne treba mi odgovor',
    needReply: 'Upišite adresu e-pošte ili označite da vam ne treba odgovor.',
    send: 'Pošalji poruku',
  },
  declaration: {
    ordinary: (plan) => (plan === undefined ? 'Otkazujem pretplatu.' : `Otkazujem pretplatu ${plan}.`),
    extraordinary: (cause) => `Otkazujem iz posebnog razloga: ${cause}`,
    cause: (cause) => `Kao razlog navodim: ${cause}`,
    endsOn: (day) => `Prema ovoj stranici ${day} zadnji je dan.`,
    asap: 'Molim, što prije.',
    wanted: (day) => `Želim da ${day} pretplata završi.`,
    name: (name) => `Ime i prezime: ${name}.`,
    contract: (contract) => `Broj kupca ili ugovora: ${contract}.`,
    phoneLine: (number) => `Telefonski broj priključka: ${number}.`,
    email: (email) => `Adresa e-pošte: ${email}.`,
    withdraw: (what) => (what === undefined ? 'Odustajem od ugovora.' : `Odustajem od ugovora: ${what}.`),
    onlyItems: (items) => `Riječ je samo o sljedećem: ${items.join('; ')}.`,
    order: (reference) => `Broj narudžbe ili ugovora: ${reference}.`,
    undo: (moment) => `Povlačim svoj otkaz od ${moment}. Želim zadržati pretplatu.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Vaš otkaz je primljen',
      'cancellation.undone': 'Povlačenje otkaza je primljeno',
      'withdrawal.requested': 'Vaše odustajanje je primljeno',
      'survey.answered': 'Hvala vam',
      'contact.submitted': 'Vaša poruka je primljena',
      'preferences.changed': 'Vaš zahtjev je primljen',
      'flow.step': 'Primljeno',
    },
    document: 'Potvrda o primitku',
    receivedAt: (moment) => `Primljeno ${moment}.`,
    undone: 'Tvrtka će vam potvrditi nastavlja li se vaša pretplata.',
    thanks: 'Vaš odgovor je stigao. Pročitat ćemo ga.',
    reference: 'Referentni broj',
    received: 'Primljeno',
    zone: (zone) => `vremenska zona ${zone}`,
    endsOn: 'Vaša pretplata traje do kraja dana',
    endsAccording: 'prema stranici na kojoj ste poslali otkaz',
    endsUnknown: 'O tome ćete dobiti obavijest',
    answerBy: 'Odgovor najkasnije',
    declared: 'Ovo ste poslali',
    notAccepted: 'Ovo dokazuje da je vaša poruka stigla i kada. Ne govori je li već obrađena.',
    keep: 'Sačuvajte ovu potvrdu: ispišite ovu stranicu ili je spremite.',
    save: 'Spremi potvrdu o primitku',
    status: 'Prikaži stanje',
    back: 'Natrag na potvrdu o primitku',
    proof: 'Ako želite provjeriti je li ova potvrda prava',
    proofHow: 'Ispod je potvrda s digitalnim potpisom, a uz nju i ključ kojim se taj potpis provjerava.',
    checking: 'Vaš preglednik još nije provjerio ovu potvrdu. Za to mu treba JavaScript.',
    genuine: 'Provjereno: potpis je ispravan, a na ovoj stranici piše isto što i na potvrdi.',
    altered: 'Pažnja: ova je potvrda promijenjena. Potpis ili tekst na ovoj stranici nije ispravan.',
    unable: 'Ovaj preglednik ne može provjeriti potpis.',
    jws: 'Potvrda o primitku (JWS)',
    key: 'Ključ (JWK)',
  },
  survey,
  marketing: {
    title: 'Ne želite više ni reklame?',
    hint: 'Dovoljan je jedan klik. Poruke o otkazu i dalje ćete dobivati.',
    button: 'Ne šaljite mi više ni reklame',
    declared: 'Ne šaljite mi više reklame.',
  },
  undo: {
    title: 'Ipak ostajete?',
    lead: 'Dok vaša pretplata traje, možete povući otkaz. Tvrtka će vam tada potvrditi nastavlja li se pretplata.',
    button: 'Povuci otkaz',
  },
  startAgain: {
    title: 'Želite li početi ponovno?',
    lead: 'Ako se želite vratiti, dobro došli ste.',
    link: 'Počni ponovno',
  },
  status: {
    title: 'Stanje vašeg zahtjeva',
    ask: 'Upišite referentni broj s potvrde o primitku.',
    reference: 'Referentni broj',
    look: 'Prikaži',
    unknown: 'Uz ovaj broj ništa ne nalazimo. Molimo, provjerite ga još jednom.',
    received: 'Primljeno. Još nije javljeno da je obrađeno.',
    undone: 'Povlačenje otkaza je primljeno. Tvrtka će vam potvrditi nastavlja li se vaša pretplata.',
    stands: 'No za istu pretplatu primljen je i drugi otkaz ili odustajanje, i to i dalje vrijedi.',
    standsNext: 'Želite li ostati? Tada povucite i to ili pitajte tvrtku.',
    scheduled: (day) =>
      day === undefined
        ? 'Obrađeno: vaša će pretplata završiti.'
        : `Obrađeno: dana ${day} vaša pretplata završava.`,
    effective: (day) =>
      day === undefined ? 'Vaša je pretplata završila.' : `Dana ${day} vaša je pretplata završila.`,
    failed:
      'Nešto je pošlo po zlu pri obradi. Vaš je otkaz ipak primljen. Sačuvajte potvrdu o primitku i pitajte tvrtku o čemu je riječ.',
    withdrawal: {
      scheduled: 'Vaše odustajanje je u obradi.',
      effective: 'Vaše odustajanje je obrađeno.',
      failed:
        'Nešto je pošlo po zlu pri obradi. Vaše je odustajanje ipak primljeno. Sačuvajte potvrdu o primitku i pitajte tvrtku o čemu je riječ.',
    },
    updated: 'Zadnja promjena',
    contact: {
      open: (moment) => `Vaša poruka je primljena. Odgovor ćete dobiti najkasnije ${moment}.`,
      overdue: (moment) =>
        `Odgovor ste trebali dobiti najkasnije ${moment}. Nismo uspjeli i žao nam je. Vaša poruka još čeka odgovor.`,
      reported: 'Javljeno je da čekate predugo.',
      answered: 'Odgovorili smo na vašu poruku.',
      unasked: 'Vaša poruka je primljena. Niste tražili odgovor.',
      readIt: 'Odgovor ćete pročitati ako otvorite potvrdu o primitku.',
      solved: 'Rekli ste nam da je riješeno.',
      reopened: (moment) =>
        `Rekli ste nam da još nije riješeno. Novi odgovor dobit ćete najkasnije ${moment}.`,
      you: (moment) => `Vaša poruka: ${moment}`,
      team: (moment) => `Naš odgovor: ${moment}`,
      erased: 'Ovaj tekst je izbrisan.',
      question: 'Je li time riješeno?',
      yes: 'Da, riješeno je',
      no: 'Ne, još nije',
      stillNot: 'Ipak nije riješeno?',
    },
  },
  problem: {
    title: 'Ovo još nije uspjelo',
    notReceived: 'Još ništa nije primljeno. Sve što ste upisali nalazi se niže.',
    fix: 'Provjerite još',
    again: 'Pošalji ponovno',
    busy: 'Ovdje je trenutačno prevelika gužva. Pričekajte nekoliko sekundi i pošaljite ponovno.',
    internal: 'Ovdje je nešto pošlo po zlu. Pošaljite još jednom; ne smeta ako stigne dvaput.',
    tooLarge: 'Tekst je predug. Skratite ga i pošaljite ponovno.',
    reused: 'S ove je stranice već nešto primljeno, s drukčijim sadržajem.',
    reusedLead: 'Želite li poslati i ovaj tekst? Možete, kao novu poruku.',
    takenBack: 'Taj je otkaz već bio primljen, a zatim ste ga povukli. Dakle, više ne vrijedi.',
    takenBackLead: 'Želite li ipak otkazati? Možete, kao novu poruku.',
    sendAsNew: 'Pošalji kao novu poruku',
    forbidden: 'To je moguće samo na stranici same usluge. Otvorite tu stranicu i ondje pokušajte ponovno.',
    notFound: 'Ova stranica ne postoji ili više ne postoji.',
    erased:
      'Ono što je ovdje pisalo izbrisano je. Jeste li sačuvali potvrdu o primitku? Tada ona i dalje dokazuje što je primljeno i kada.',
    config: 'Web-stranica s koje dolazite poslala je podatke koji nisu točni.',
    configFor: 'Za onoga tko vodi web-stranicu:',
    otherWays: 'Radije na drugi način?',
    mail: 'E-poštom na',
    phone: 'Telefonom na',
    post: 'Poštom na adresu',
    malformed: 'Ovdje još nešto nije točno. Molimo, provjerite.',
    missing: 'Molimo, ispunite još ovo.',
  },
};

export default hr;
