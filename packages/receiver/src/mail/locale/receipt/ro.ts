/** Română. */
import type { MailWords } from './nl.ts';

/** From twenty on, „de” stands between the number and what is counted. */
const plural = new Intl.PluralRules('ro');

const ro: MailWords = {
  title: {
    'cancellation.requested': 'Rezilierea a fost primită',
    'cancellation.undone': 'Cererea de a rămâne a fost primită',
    'withdrawal.requested': 'Retragerea a fost primită',
    'contact.submitted': 'Mesajul a fost primit',
  },
  subject: (title, reference) => `${title} (număr de referință ${reference})`,
  test: 'Acesta este un test. Nu se reziliază nimic cu adevărat.',
  testSubject: (subject) => `Mesaj de test: ${subject}`,
  keep: 'Păstrați acest e-mail. Acesta dovedește că mesajul a ajuns, și când. Nu spune dacă mesajul a fost deja prelucrat.',
  several: {
    title: (count) =>
      `Au fost primite ${count} ${plural.select(count) === 'few' ? 'mesaje' : 'de mesaje'} de la dumneavoastră`,
    lead: 'Au ajuns la scurt timp unul după altul mai multe mesaje cu adresa dumneavoastră de e-mail. De aceea sunt toate într-un singur e-mail.',
  },
  content: 'Ce ați trimis',
  declared: {
    ordinary: 'Vă reziliați abonamentul.',
    extraordinary: 'Vă reziliați abonamentul dintr-un motiv special.',
    cause: 'Motivul pe care l-ați scris se află pe confirmarea de primire.',
    withdrawal: 'Vă retrageți din contract.',
    partialWithdrawal:
      'Vă retrageți dintr-o parte a contractului. Din care parte, scrie pe confirmarea de primire.',
    undone: 'Vă retrageți rezilierea. Doriți să păstrați abonamentul.',
    question: 'O întrebare. Textul ei se află pe confirmarea de primire.',
    complaint: 'O reclamație. Textul ei se află pe confirmarea de primire.',
  },
  wanted: 'Când trebuie să se încheie',
  when: {
    atPeriodEnd: 'Cât mai curând posibil',
    immediately: 'Imediat',
    date: (day) => `Pe ${day}`,
  },
  contract: 'Număr de client sau de contract',
  onReceipt: 'Se află pe confirmarea de primire',
  receivedAt: 'Primit pe',
  zone: (zone) => `fusul orar ${zone}`,
  reference: 'Număr de referință',
  endsOn: 'Abonamentul durează până la sfârșitul zilei de',
  endsAccording: 'conform paginii de unde ați reziliat',
  endsUnknown: 'Veți afla ulterior',
  answerBy: 'Răspuns cel târziu pe',
  seeReceipt: 'Vedeți confirmarea de primire',
  seeStatus: 'Vedeți în ce stadiu este',
  next: {
    'cancellation.requested': [
      'Acum nu trebuie să faceți nimic. Rezilierea este transmisă furnizorului, care o va prelucra.',
      'Doriți totuși să rămâneți? Atunci deschideți confirmarea de primire. Cât timp durează abonamentul, puteți retrage acolo rezilierea. Se schimbă ceva abia când apăsați butonul de acolo.',
    ],
    'cancellation.undone': ['Furnizorul vă va confirma dacă abonamentul continuă.'],
    'withdrawal.requested': [
      'Acum nu trebuie să faceți nimic. Retragerea este transmisă furnizorului, care o va prelucra.',
    ],
    'contact.submitted': ['Acum nu trebuie să faceți nimic. Furnizorul vă va răspunde.'],
  },
  answer: {
    title: {
      question: 'Răspuns la întrebarea dumneavoastră',
      complaint: 'Răspuns la reclamația dumneavoastră',
    },
    lead: {
      question: (moment) => `Ne-ați pus o întrebare pe ${moment}. Acesta este răspunsul nostru.`,
      complaint: (moment) => `Ne-ați trimis o reclamație pe ${moment}. Acesta este răspunsul nostru.`,
    },
    next: 'S-a rezolvat acum, sau încă nu? Spuneți-ne cu butonul de mai jos. Spuneți-ne și dacă încă nu e bine: ne ocupăm din nou.',
    notYou:
      'Nu ne-ați scris dumneavoastră? Atunci altcineva a completat adresa dumneavoastră de e-mail. Vă rugăm să ne anunțați.',
    judge: 'Spuneți dacă s-a rezolvat',
  },
  attached:
    'Fișierul atașat este aceeași confirmare de primire, cu o semnătură digitală. Nu trebuie să îl deschideți: păstrați-l împreună cu acest e-mail.',
  notYou: 'Nu ați trimis dumneavoastră acest mesaj? Atunci vă rugăm să anunțați furnizorul.',
  sender: (name) =>
    `Primiți acest e-mail de la ${name}, pentru că această adresă de e-mail a fost completată odată cu mesajul. Nu este reclamă.`,
  attachment: (reference) => `confirmare-de-primire-${reference}.jwt`,
};

export default ro;
