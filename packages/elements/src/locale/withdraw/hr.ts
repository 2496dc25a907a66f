/** Hrvatski, za one koji odustaju od ugovora. Datum ima svoju točku, pa nije na kraju rečenice. */
import type { WithdrawStrings } from './nl.ts';

/** Twenty-one days are counted like one, two to four in another way than five. */
const days = new Intl.PluralRules('hr');

const hr: WithdrawStrings = {
  entry: 'Odustati od ugovora',
  confirm: 'Potvrditi odustajanje',
  close: 'Zatvori',
  keep: 'Ipak ne odustajem',
  review: {
    title: 'Odustajanje od ugovora',
    lead: 'Odustajanjem se kupnja poništava. Ne morate reći zašto.',
    open: (day, left) => `Do kraja dana ${day} još se možete predomisliti (${left}).`,
    daysLeft: (count) =>
      ['danas je zadnji dan', 'sutra je zadnji dan'][count] ??
      { one: `ostao je još ${count} dan`, few: `ostala su još ${count} dana` }[
        days.select(count) as string
      ] ??
      `ostalo je još ${count} dana`,
    over: (day) =>
      `Prema našem izračunu do kraja dana ${day} mogli ste se predomisliti. Svejedno možete poslati odustajanje. Dobit ćete potvrdu o primitku, a tvrtka bi vam trebala odgovoriti.`,
    unknown: 'Ne znamo sa sigurnošću do kada se možete predomisliti. Svejedno možete poslati odustajanje.',
    factsMissing: 'Na ovoj stranici nema dovoljno podataka o vašem ugovoru da se to izračuna.',
    why: 'Zašto baš taj datum?',
    whyUnknown: 'Zašto se to ne zna?',
    refund: 'Povrat novca',
    refundBy: (day, sum) => (sum ? `${sum}, najkasnije ${day}` : `Najkasnije ${day}`),
    goods: 'Što ste dobili',
    returnBy: (day) => `Šaljete natrag, najkasnije ${day}`,
    items: 'Je li riječ samo o dijelu?',
    itemsHint: 'Tada označite na što se odnosi. Ako ne označite ništa, riječ je o svemu.',
    messageLabel: 'Ovo šaljemo u vaše ime',
    instead: 'Otkaz je nešto drugo. Kupnja i dalje vrijedi, a ugovor otkazujete za budućnost.',
    insteadLink: 'Želim otkazati, a ne odustati od ugovora',
  },
  fields: {
    who: 'Vaši podaci',
    name: 'Ime i prezime',
    contract: 'Broj narudžbe ili ugovora',
    contractHint: 'Ne znate broj? Napišite što ste kupili i kada.',
    email: 'Adresa e-pošte',
    notSent: 'Ovo još nije poslano',
    errors: {
      missing: 'Molimo, ispunite još ovo.',
      malformed: 'Ovdje još nešto nije točno. Molimo, provjerite.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Odustajem od ugovora: ${what}.` : 'Odustajem od ugovora.'),
    onlyItems: (items) => `Riječ je samo o sljedećem: ${items.join('; ')}.`,
    order: (reference) => `Broj narudžbe ili ugovora: ${reference}.`,
    from: (name) => `Ime i prezime: ${name}.`,
    email: (email) => `Adresa e-pošte: ${email}.`,
  },
  sending: { title: 'Šaljemo vaše odustajanje', lead: 'Samo trenutak. Nemojte još zatvarati ovu stranicu.' },
  waiting: {
    title: 'Još nije primljeno',
    device:
      'Vaše odustajanje još nije stiglo, ali je spremljeno na ovom uređaju. Pokušavamo i dalje. Čak i ako zatvorite stranicu i vratite se kasnije.',
    page: 'Vaše odustajanje još nije stiglo. Ostavite ovu stranicu otvorenom i pokušavat ćemo dalje.',
    next: (time) => `Sljedeći pokušaj u ${time}.`,
    retry: 'Pokušaj sada',
    form: 'Odustani na običnoj stranici',
    badge: 'Vaše odustajanje još nije primljeno.',
  },
  attention: {
    title: 'Vaše odustajanje nije primljeno',
    badge: 'Vaše odustajanje nije primljeno. Treba nešto ispraviti.',
  },
  unsent: {
    title: 'Želite li još uvijek odustati od ugovora?',
    badge: 'Ranije odustajanje nije poslano.',
  },
  sent: {
    title: 'Vaše odustajanje je poslano',
    badge: 'Vaše odustajanje je poslano.',
  },
  received: {
    title: 'Vaše odustajanje je primljeno',
    lead: (moment) => `Primljeno ${moment}.`,
    referenceLabel: 'Referentni broj',
    notAccepted: 'Ovo dokazuje da je vaše odustajanje stiglo i kada. Ne govori je li već obrađeno.',
    receipt: 'Prikaži potvrdu o primitku',
    badge: 'Vaše odustajanje je primljeno.',
  },
  show: 'Prikaži',
};

export default hr;
