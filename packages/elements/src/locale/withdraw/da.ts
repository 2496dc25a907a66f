/** Dansk, til den der fortryder. */
import type { WithdrawStrings } from './nl.ts';

const da: WithdrawStrings = {
  entry: 'Fortryd aftale',
  confirm: 'Bekræft fortrydelse',
  close: 'Luk',
  keep: 'Fortryd ikke alligevel',
  review: {
    title: 'Fortryd din aftale',
    lead: 'Når du fortryder, går handlen tilbage. Du behøver ikke sige hvorfor.',
    open: (day, left) => `Du kan stadig fortryde til og med den ${day} (${left}).`,
    daysLeft: (days) =>
      ['i dag er den sidste dag', 'i morgen er den sidste dag'][days] ?? `${days} dage tilbage`,
    over: (day) =>
      `Efter vores beregning kunne du fortryde til og med den ${day}. Du kan godt sende din fortrydelse alligevel. Så får du en kvittering, og virksomheden bør svare dig.`,
    unknown:
      'Vi kan ikke sige med sikkerhed, hvor længe du kan fortryde. Du kan godt sende din fortrydelse alligevel.',
    factsMissing: 'Siden har ikke nok oplysninger om din aftale til at regne det ud.',
    why: 'Hvorfor denne dato?',
    whyUnknown: 'Hvorfor ved vi det ikke?',
    refund: 'Dine penge tilbage',
    refundBy: (day, sum) => (sum ? `${sum}, senest den ${day}` : `Senest den ${day}`),
    goods: 'Det, du har fået',
    returnBy: (day) => `Send det tilbage senest den ${day}`,
    items: 'Gælder det kun en del?',
    itemsHint: 'Sæt kryds ved det, du fortryder. Hvis du ikke sætter kryds, gælder det hele.',
    messageLabel: 'Det sender vi for dig',
    instead: 'At opsige er noget andet: Købet gælder stadig, men du fortsætter ikke fremover.',
    insteadLink: 'Jeg vil opsige, ikke fortryde',
  },
  fields: {
    who: 'Dine oplysninger',
    name: 'Navn',
    contract: 'Ordrenummer eller aftalenummer',
    contractHint: 'Kender du ikke nummeret? Så skriv, hvad du har købt, og hvornår.',
    email: 'Mailadresse',
    notSent: 'Det her er ikke sendt endnu',
    errors: {
      missing: 'Udfyld også dette felt.',
      malformed: 'Det ser ikke helt rigtigt ud endnu. Vil du se på det igen?',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Jeg fortryder min aftale: ${what}.` : 'Jeg fortryder min aftale.'),
    onlyItems: (items) => `Det gælder kun: ${items.join('; ')}.`,
    order: (reference) => `Ordrenummer eller aftalenummer: ${reference}.`,
    from: (name) => `Navn: ${name}.`,
    email: (email) => `Mailadresse: ${email}.`,
  },
  sending: { title: 'Vi sender din fortrydelse', lead: 'Et øjeblik. Luk ikke siden endnu.' },
  waiting: {
    title: 'Ikke modtaget endnu',
    device:
      'Din fortrydelse er ikke nået frem endnu. Den er gemt på denne enhed, og vi bliver ved med at prøve. Også hvis du lukker siden og kommer tilbage senere.',
    page: 'Din fortrydelse er ikke nået frem endnu. Lad siden være åben, så bliver vi ved med at prøve.',
    next: (time) => `Vi prøver igen kl. ${time}.`,
    retry: 'Prøv nu',
    form: 'Fortryd på en almindelig side',
    badge: 'Din fortrydelse er ikke modtaget endnu.',
  },
  attention: {
    title: 'Din fortrydelse er ikke modtaget',
    badge: 'Din fortrydelse er ikke modtaget. Noget skal rettes.',
  },
  unsent: {
    title: 'Vil du stadig fortryde aftalen?',
    badge: 'En tidligere fortrydelse er ikke sendt.',
  },
  sent: {
    title: 'Din fortrydelse er sendt',
    badge: 'Din fortrydelse er sendt.',
  },
  received: {
    title: 'Din fortrydelse er modtaget',
    lead: (moment) => `Modtaget den ${moment}.`,
    referenceLabel: 'Referencenummer',
    notAccepted:
      'Det beviser, at din fortrydelse er nået frem, og hvornår. Det siger ikke, om den er behandlet.',
    receipt: 'Se kvitteringen',
    badge: 'Din fortrydelse er modtaget.',
  },
  show: 'Se',
};

export default da;
