/** Latviešu valoda, tam, kurš atsakās no līguma. */
import type { WithdrawStrings } from './nl.ts';

/** Ten, eleven to twenty and other tens are counted in one way, one and twenty-one in another, all others in a third. */
const plural = new Intl.PluralRules('lv');

const lv: WithdrawStrings = {
  entry: 'Atteikties no līguma',
  confirm: 'Apstiprināt atteikumu',
  close: 'Aizvērt',
  keep: 'Tomēr neatteikties',
  review: {
    title: 'Atteikties no sava līguma',
    lead: 'Ar atteikumu pirkums tiek atcelts. Jums nav jāsaka, kāpēc.',
    open: (day, left) => `Jūs vēl varat pārdomāt. Pēdējā diena ir ${day} (${left}).`,
    daysLeft: (days) =>
      ['šodien ir pēdējā diena', 'rīt ir pēdējā diena'][days] ??
      { zero: `vēl ${days} dienu`, one: `vēl ${days} diena` }[plural.select(days) as string] ??
      `vēl ${days} dienas`,
    over: (day) =>
      `Pēc mūsu aprēķina pēdējā diena, kad varējāt pārdomāt, bija ${day}. Savu atteikumu varat nosūtīt tik un tā. Tad saņemsiet saņemšanas apstiprinājumu, un uzņēmumam vajadzētu Jums atbildēt.`,
    unknown:
      'Mēs nevaram droši pateikt, līdz kuram laikam varat pārdomāt. Savu atteikumu varat nosūtīt tik un tā.',
    factsMissing: 'Šajā lapā nav pietiekami daudz ziņu par Jūsu līgumu, lai to aprēķinātu.',
    why: 'Kāpēc šis datums?',
    whyUnknown: 'Kāpēc tas nav zināms?',
    refund: 'Jūsu nauda atpakaļ',
    refundBy: (day, sum) => (sum ? `${sum}, termiņš: ${day}` : `Termiņš: ${day}`),
    goods: 'Ko Jūs saņēmāt',
    returnBy: (day) => `Nosūtiet atpakaļ, termiņš: ${day}`,
    items: 'Vai tas attiecas tikai uz daļu?',
    itemsHint: 'Tad atzīmējiet, no kā atsakāties. Ja neko neatzīmēsiet, tas attieksies uz visu.',
    messageLabel: 'To mēs nosūtīsim Jūsu vārdā',
    instead: 'Uzteikt ir kas cits: pirkums paliek spēkā, bet turpmāk Jūs vairs neturpināt.',
    insteadLink: 'Vēlos uzteikt, nevis atteikties',
  },
  fields: {
    who: 'Jūsu dati',
    name: 'Vārds un uzvārds',
    contract: 'Pasūtījuma vai līguma numurs',
    contractHint: 'Nezināt numuru? Tad uzrakstiet, ko un kad nopirkāt.',
    email: 'E-pasta adrese',
    notSent: 'Tas vēl nav nosūtīts',
    errors: {
      missing: 'Lūdzu, aizpildiet arī šo.',
      malformed: 'Te vēl kaut kas nav pareizi. Lūdzu, pārbaudiet.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Ar šo atsakos no sava līguma: ${what}.` : 'Ar šo atsakos no sava līguma.'),
    onlyItems: (items) => `Tas attiecas tikai uz: ${items.join('; ')}.`,
    order: (reference) => `Pasūtījuma vai līguma numurs: ${reference}.`,
    from: (name) => `Vārds un uzvārds: ${name}.`,
    email: (email) => `E-pasta adrese: ${email}.`,
  },
  sending: { title: 'Sūtām Jūsu atteikumu', lead: 'Mirklīti. Lūdzu, vēl neaizveriet šo lapu.' },
  waiting: {
    title: 'Vēl nav saņemts',
    device:
      'Jūsu atteikums vēl nav pienācis. Tas ir saglabāts šajā ierīcē, un mēs turpinām mēģināt. Arī tad, ja aizvērsiet lapu un atgriezīsieties vēlāk.',
    page: 'Jūsu atteikums vēl nav pienācis. Atstājiet šo lapu atvērtu, un mēs turpināsim mēģināt.',
    next: (time) => `Mēģināsim vēlreiz plkst. ${time}.`,
    retry: 'Mēģināt tagad',
    form: 'Atteikties vienkāršā lapā',
    badge: 'Jūsu atteikums vēl nav saņemts.',
  },
  attention: {
    title: 'Jūsu atteikums nav saņemts',
    badge: 'Jūsu atteikums nav saņemts. Kaut kas ir jāizlabo.',
  },
  unsent: {
    title: 'Vai joprojām vēlaties atteikties no līguma?',
    badge: 'Agrāks atteikums netika nosūtīts.',
  },
  sent: {
    title: 'Jūsu atteikums ir nosūtīts',
    badge: 'Jūsu atteikums ir nosūtīts.',
  },
  received: {
    title: 'Jūsu atteikums ir saņemts',
    lead: (moment) => `Saņemts: ${moment}.`,
    referenceLabel: 'Atsauces numurs',
    notAccepted:
      'Tas pierāda, ka Jūsu atteikums ir pienācis, un kad. Tas nepasaka, vai tas jau ir apstrādāts.',
    receipt: 'Skatīt saņemšanas apstiprinājumu',
    badge: 'Jūsu atteikums ir saņemts.',
  },
  show: 'Skatīt',
};

export default lv;
