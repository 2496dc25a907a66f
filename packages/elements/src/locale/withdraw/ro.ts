/** Română, pentru cine se retrage din contract. */
import type { WithdrawStrings } from './nl.ts';

const days = new Intl.PluralRules('ro');

const ro: WithdrawStrings = {
  entry: 'Retrageți-vă din contract aici',
  confirm: 'Confirmați retragerea',
  close: 'Închideți',
  keep: 'Până la urmă nu mă retrag',
  review: {
    title: 'Retragerea din contract',
    lead: 'Prin retragere, cumpărarea se anulează. Nu trebuie să spuneți de ce.',
    open: (day, left) => `Vă mai puteți răzgândi până pe ${day} inclusiv (${left}).`,
    daysLeft: (count) =>
      ['astăzi este ultima zi', 'mâine este ultima zi'][count] ??
      `mai sunt ${count} ${days.select(count) === 'few' ? 'zile' : 'de zile'}`,
    over: (day) =>
      `După calculul nostru, vă puteați răzgândi până pe ${day} inclusiv. Puteți trimite oricum retragerea. Veți primi o confirmare de primire, iar firma trebuie să vă răspundă.`,
    unknown: 'Aici nu putem spune sigur până când vă puteți răzgândi. Puteți trimite oricum retragerea.',
    factsMissing: 'Această pagină nu dă destule date despre contract ca să calculăm asta.',
    why: 'De ce această dată?',
    whyUnknown: 'De ce nu se știe?',
    refund: 'Banii înapoi',
    refundBy: (day, sum) => (sum ? `${sum}, cel târziu pe ${day}` : `Cel târziu pe ${day}`),
    goods: 'Ce ați primit',
    returnBy: (day) => `Trimiteți înapoi, cel târziu pe ${day}`,
    items: 'Este vorba doar despre o parte?',
    itemsHint: 'Atunci bifați ce nu mai doriți. Dacă nu bifați nimic, este vorba despre tot.',
    messageLabel: 'Iată ce trimitem în numele dumneavoastră',
    instead: 'Rezilierea este altceva: cumpărarea rămâne valabilă și renunțați doar pentru viitor.',
    insteadLink: 'Vreau să reziliez, nu să mă retrag',
  },
  fields: {
    who: 'Datele dumneavoastră',
    name: 'Nume',
    contract: 'Număr de comandă sau de contract',
    contractHint: 'Nu știți numărul? Scrieți ce ați cumpărat și când.',
    email: 'Adresă de e-mail',
    notSent: 'Încă nu a fost trimis',
    errors: {
      missing: 'Vă rugăm să completați aici.',
      malformed: 'Aici încă nu e bine. Vă rugăm să verificați.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Mă retrag din contract: ${what}.` : 'Mă retrag din contract.'),
    onlyItems: (items) => `Este vorba doar despre: ${items.join('; ')}.`,
    order: (reference) => `Număr de comandă sau de contract: ${reference}.`,
    from: (name) => `Nume: ${name}.`,
    email: (email) => `Adresă de e-mail: ${email}.`,
  },
  sending: { title: 'Trimitem retragerea', lead: 'Un moment. Vă rugăm să nu închideți încă pagina.' },
  waiting: {
    title: 'Încă nu a fost primită',
    device:
      'Retragerea nu a ajuns încă. Este păstrată pe acest dispozitiv și încercăm mai departe, chiar dacă închideți pagina și reveniți mai târziu.',
    page: 'Retragerea nu a ajuns încă. Lăsați pagina deschisă și încercăm mai departe.',
    next: (time) => `Încercăm din nou la ora ${time}.`,
    retry: 'Încercați acum',
    form: 'Retrageți-vă pe o pagină simplă',
    badge: 'Retragerea nu a fost încă primită.',
  },
  attention: {
    title: 'Retragerea nu a fost primită',
    badge: 'Retragerea nu a fost primită. Trebuie corectat ceva.',
  },
  unsent: {
    title: 'Mai doriți să vă retrageți?',
    badge: 'O retragere anterioară nu a fost trimisă.',
  },
  sent: {
    title: 'Retragerea a fost trimisă',
    badge: 'Retragerea a fost trimisă.',
  },
  received: {
    title: 'Retragerea a fost primită',
    lead: (moment) => `Primită pe ${moment}.`,
    referenceLabel: 'Număr de referință',
    notAccepted: 'Aceasta dovedește că retragerea a ajuns, și când. Nu spune dacă a fost deja prelucrată.',
    receipt: 'Vedeți confirmarea de primire',
    badge: 'Retragerea a fost primită.',
  },
  show: 'Vedeți',
};

export default ro;
