/** Hrvatski. */
import type { MailWords } from './nl.ts';

/** Twenty-one messages are counted like one, two to four in another way than five. */
const plural = new Intl.PluralRules('hr');

const hr: MailWords = {
  title: {
    'cancellation.requested': 'Vaš otkaz je primljen',
    'cancellation.undone': 'Povlačenje otkaza je primljeno',
    'withdrawal.requested': 'Vaše odustajanje je primljeno',
    'contact.submitted': 'Vaša poruka je primljena',
  },
  subject: (title, reference) => `${title} (referentni broj ${reference})`,
  test: 'Ovo je proba. Ništa se stvarno ne otkazuje.',
  testSubject: (subject) => `Proba: ${subject}`,
  keep: 'Sačuvajte ovaj e-mail. On dokazuje da je vaša poruka stigla i kada. Ne govori je li već obrađena.',
  several: {
    title: (count) =>
      ({
        one: `Primljena je ${count} vaša poruka`,
        few: `Primljene su ${count} vaše poruke`,
      })[plural.select(count) as string] ?? `Primljeno je ${count} vaših poruka`,
    lead: 'U kratkom je vremenu stiglo više poruka s vašom adresom e-pošte. Zato su zajedno u jednom e-mailu.',
  },
  content: 'Što ste poslali',
  declared: {
    ordinary: 'Otkazujete pretplatu.',
    extraordinary: 'Otkazujete pretplatu iz posebnog razloga.',
    cause: 'Razlog koji ste napisali nalazi se na potvrdi o primitku.',
    withdrawal: 'Odustajete od ugovora.',
    partialWithdrawal: 'Odustajete od dijela ugovora. Koji je to dio, piše na potvrdi o primitku.',
    undone: 'Povlačite svoj otkaz. Želite zadržati pretplatu.',
    question: 'Pitanje. Tekst je na potvrdi o primitku.',
    complaint: 'Prigovor. Tekst je na potvrdi o primitku.',
  },
  wanted: 'Kada pretplata treba završiti',
  when: {
    atPeriodEnd: 'Što prije',
    immediately: 'Odmah',
    date: (day) => `Dana ${day}`,
  },
  contract: 'Broj kupca ili ugovora',
  onReceipt: 'Piše na potvrdi o primitku',
  receivedAt: 'Primljeno',
  zone: (zone) => `vremenska zona ${zone}`,
  reference: 'Referentni broj',
  endsOn: 'Vaša pretplata traje do kraja dana',
  endsAccording: 'prema stranici na kojoj ste poslali otkaz',
  endsUnknown: 'O tome ćete dobiti obavijest',
  answerBy: 'Odgovor najkasnije',
  seeReceipt: 'Prikaži potvrdu o primitku',
  seeStatus: 'Prikaži stanje',
  next: {
    'cancellation.requested': [
      'Sada ne morate ništa učiniti. Vaš otkaz ide tvrtki, koja ga obrađuje.',
      'Ipak želite ostati? Otvorite potvrdu o primitku. Dok vaša pretplata traje, ondje možete povući otkaz. Nešto se mijenja tek kada ondje pritisnete gumb.',
    ],
    'cancellation.undone': ['Tvrtka će vam potvrditi nastavlja li se vaša pretplata.'],
    'withdrawal.requested': ['Sada ne morate ništa učiniti. Vaše odustajanje ide tvrtki, koja ga obrađuje.'],
    'contact.submitted': ['Sada ne morate ništa učiniti. Tvrtka će vam odgovoriti.'],
  },
  answer: {
    title: { question: 'Odgovor na vaše pitanje', complaint: 'Odgovor na vaš prigovor' },
    lead: {
      question: (moment) => `Pitanje ste nam poslali ${moment}. Ovo je naš odgovor.`,
      complaint: (moment) => `Prigovor ste nam poslali ${moment}. Ovo je naš odgovor.`,
    },
    next: 'Je li time riješeno ili još nije? Javite nam preko gumba u nastavku. Ako još nije u redu, ponovno ćemo se time pozabaviti.',
    notYou: 'Niste nam pisali vi? Tada je vašu adresu e-pošte upisao netko drugi. Molimo, javite nam.',
    judge: 'Javi je li riješeno',
  },
  attached:
    'U privitku je ista potvrda s digitalnim potpisom. Ne morate ga otvoriti: samo ga sačuvajte uz ovaj e-mail.',
  notYou: 'Ovo niste poslali vi? Molimo, javite tvrtki.',
  sender: (name) =>
    `Ovaj e-mail šalje vam ${name} jer je uz poruku upisana ova adresa e-pošte. To nije reklama.`,
  attachment: (reference) => `potvrda-o-primitku-${reference}.jwt`,
};

export default hr;
