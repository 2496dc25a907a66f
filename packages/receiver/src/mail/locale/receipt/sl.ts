/** Slovenščina. Datum je v imenovalniku, zato stavki tudi. */
import type { MailWords } from './nl.ts';

/** One, two, and three or four are each said in another way than five; and so again after a hundred. */
const plural = new Intl.PluralRules('sl');

const sl: MailWords = {
  title: {
    'cancellation.requested': 'Vaša odpoved je prejeta',
    'cancellation.undone': 'Preklic odpovedi je prejet',
    'withdrawal.requested': 'Vaš odstop je prejet',
    'contact.submitted': 'Vaše sporočilo je prejeto',
  },
  subject: (title, reference) => `${title} (referenčna številka ${reference})`,
  test: 'To je preizkus. Nič se zares ne odpove.',
  testSubject: (subject) => `Preizkus: ${subject}`,
  keep: 'Shranite to e-pošto. Dokazuje, da je vaše sporočilo prispelo in kdaj. Ne pove pa, ali je že obdelano.',
  several: {
    title: (count) =>
      ({
        one: `Prejeto je ${count} vaše sporočilo`,
        two: `Prejeti sta ${count} vaši sporočili`,
        few: `Prejeta so ${count} vaša sporočila`,
      })[plural.select(count) as string] ?? `Prejetih je ${count} vaših sporočil`,
    lead: 'V kratkem času je prispelo več sporočil z vašim e-poštnim naslovom. Zato so skupaj v enem e-poštnem sporočilu.',
  },
  content: 'Kaj ste poslali',
  declared: {
    ordinary: 'Odpovedujete naročnino.',
    extraordinary: 'Odpovedujete naročnino iz posebnega razloga.',
    cause: 'Razlog, ki ste ga napisali, je na potrdilu o prejemu.',
    withdrawal: 'Odstopate od pogodbe.',
    partialWithdrawal: 'Odstopate od dela pogodbe. Od katerega, piše na potrdilu o prejemu.',
    undone: 'Preklicujete svojo odpoved. Naročnino želite obdržati.',
    question: 'Vprašanje. Besedilo je na potrdilu o prejemu.',
    complaint: 'Pritožba. Besedilo je na potrdilu o prejemu.',
  },
  wanted: 'Kdaj naj se naročnina konča',
  when: {
    atPeriodEnd: 'Čim prej',
    immediately: 'Takoj',
    date: (day) => `Zadnji dan naj bo ${day}`,
  },
  contract: 'Številka stranke ali pogodbe',
  onReceipt: 'Je na potrdilu o prejemu',
  receivedAt: 'Prejeto',
  zone: (zone) => `časovni pas ${zone}`,
  reference: 'Referenčna številka',
  endsOn: 'Zadnji dan vaše naročnine',
  endsAccording: 'po podatkih strani, na kateri ste poslali odpoved',
  endsUnknown: 'O tem boste še obveščeni',
  answerBy: 'Rok za odgovor',
  seeReceipt: 'Prikaži potrdilo o prejemu',
  seeStatus: 'Prikaži stanje',
  next: {
    'cancellation.requested': [
      'Zdaj vam ni treba storiti ničesar. Vaša odpoved gre podjetju, ki jo obdela.',
      'Želite vseeno ostati? Odprite potrdilo o prejemu. Dokler vaša naročnina traja, lahko odpoved tam prekličete. Nekaj se spremeni šele, ko tam pritisnete gumb.',
    ],
    'cancellation.undone': ['Ali se vaša naročnina nadaljuje, vam bo potrdilo podjetje.'],
    'withdrawal.requested': ['Zdaj vam ni treba storiti ničesar. Vaš odstop gre podjetju, ki ga obdela.'],
    'contact.submitted': ['Zdaj vam ni treba storiti ničesar. Podjetje vam bo odgovorilo.'],
  },
  answer: {
    title: { question: 'Odgovor na vaše vprašanje', complaint: 'Odgovor na vašo pritožbo' },
    lead: {
      question: (moment) => `Poslali ste nam vprašanje (${moment}). To je naš odgovor.`,
      complaint: (moment) => `Poslali ste nam pritožbo (${moment}). To je naš odgovor.`,
    },
    next: 'Je s tem rešeno ali še ne? Sporočite nam s spodnjim gumbom. Če še ni v redu, se bomo tega lotili znova.',
    notYou:
      'Tega nam niste pisali vi? Potem je vaš e-poštni naslov vpisal nekdo drug. Prosimo, sporočite nam.',
    judge: 'Sporoči, ali je rešeno',
  },
  attached:
    'V priponki je isto potrdilo z digitalnim podpisom. Ni vam je treba odpreti: samo shranite jo skupaj s to e-pošto.',
  notYou: 'Tega niste poslali vi? Prosimo, sporočite podjetju.',
  sender: (name) =>
    `To e-pošto vam pošilja ${name}, ker je bil pri sporočilu vpisan ta e-poštni naslov. To ni oglas.`,
  attachment: (reference) => `potrdilo-o-prejemu-${reference}.jwt`,
};

export default sl;
