/** Latviešu valoda, tam, kurš uzteic abonementu. */
import type { CancelStrings } from './nl.ts';

const lv: CancelStrings = {
  entry: 'Uzteikt abonementu',
  close: 'Aizvērt',
  keep: 'Paturēt abonementu',
  review: {
    title: (plan) => (plan ? `Uzteikt abonementu: ${plan}` : 'Uzteikt savu abonementu'),
    endsOn: 'Ja uzteiksiet tagad, Jūsu abonementa pēdējā diena būs',
    endsUnknown: 'Mēs nevaram droši pateikt, kad Jūsu abonements beigsies. Uzteikt to varat tik un tā.',
    factsMissing: 'Šajā lapā nav pietiekami daudz ziņu par Jūsu abonementu, lai to aprēķinātu.',
    why: 'Kāpēc šis datums?',
    whyUnknown: 'Kāpēc tas nav zināms?',
    chargesLabel: 'Kas Jums vēl jāmaksā',
    nothingMore: 'Vairs nekas',
    charge: (amount, day) => `${day}: ${amount}`,
    chargesUnknown: 'To mēs nevaram droši pateikt. Skatiet līguma noteikumus vai pajautājiet.',
    untilLabel: 'Līdz tai dienai',
    until: 'Viss paliek, kā ir.',
    messageLabel: 'To mēs nosūtīsim Jūsu vārdā',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Ar šo uzteicu savu abonementu: ${plan}.` : 'Ar šo uzteicu savu abonementu.'),
    contract: (contract) => `Klienta vai līguma numurs: ${contract}.`,
    endsOn: (day) => `Kā norādīts šajā lapā, pēdējā diena ir ${day}.`,
    asap: 'Lūdzu, pēc iespējas ātrāk.',
  },
  sending: { title: 'Sūtām Jūsu uzteikumu', lead: 'Mirklīti. Lūdzu, vēl neaizveriet šo lapu.' },
  waiting: {
    title: 'Vēl nav saņemts',
    device:
      'Jūsu uzteikums vēl nav pienācis. Tas ir saglabāts šajā ierīcē, un mēs turpinām mēģināt. Arī tad, ja aizvērsiet lapu un atgriezīsieties vēlāk.',
    page: 'Jūsu uzteikums vēl nav pienācis. Atstājiet šo lapu atvērtu, un mēs turpināsim mēģināt.',
    next: (time) => `Mēģināsim vēlreiz plkst. ${time}.`,
    retry: 'Mēģināt tagad',
    form: 'Uzteikt vienkāršā lapā',
    badge: 'Jūsu uzteikums vēl nav saņemts.',
  },
  attention: {
    title: 'Jūsu uzteikums nav saņemts',
    badge: 'Jūsu uzteikums nav saņemts. Kaut kas ir jāizlabo.',
  },
  unsent: {
    title: 'Vai joprojām vēlaties uzteikt abonementu?',
    badge: 'Agrāks uzteikums netika nosūtīts.',
  },
  sent: {
    title: 'Jūsu uzteikums ir nosūtīts',
    badge: 'Jūsu uzteikums ir nosūtīts.',
  },
  received: {
    title: 'Jūsu uzteikums ir saņemts',
    lead: (moment) => `Saņemts: ${moment}.`,
    referenceLabel: 'Atsauces numurs',
    endsLabel: 'Jūsu abonementa pēdējā diena',
    endsUnknown: 'Par to Jums vēl paziņos',
    badge: 'Jūsu uzteikums ir saņemts.',
  },
  show: 'Skatīt',
};

export default lv;
