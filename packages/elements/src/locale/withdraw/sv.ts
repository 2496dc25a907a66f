/** Svenska, för den som ångrar sig. */
import type { WithdrawStrings } from './nl.ts';

const sv: WithdrawStrings = {
  entry: 'Ångra avtalet här',
  confirm: 'Bekräfta frånträde',
  close: 'Stäng',
  keep: 'Ångra inte avtalet',
  review: {
    title: 'Ångra ditt avtal',
    lead: 'När du ångrar dig går köpet tillbaka. Du behöver inte säga varför.',
    open: (day, left) => `Du kan fortfarande ångra dig till och med den ${day} (${left}).`,
    daysLeft: (days) => ['i dag är sista dagen', 'i morgon är sista dagen'][days] ?? `${days} dagar kvar`,
    over: (day) =>
      `Enligt vår beräkning kunde du ångra dig till och med den ${day}. Du kan skicka ditt ångermeddelande ändå. Då får du ett mottagningsbevis, och företaget bör svara dig.`,
    unknown: 'Vi kan inte säga säkert hur länge du kan ångra dig. Du kan skicka ditt ångermeddelande ändå.',
    factsMissing: 'Den här sidan har inte tillräckliga uppgifter om ditt avtal för att räkna ut det.',
    why: 'Varför detta datum?',
    whyUnknown: 'Varför vet vi inte det?',
    refund: 'Pengarna tillbaka',
    refundBy: (day, sum) => (sum ? `${sum}, senast den ${day}` : `Senast den ${day}`),
    goods: 'Det du har fått',
    returnBy: (day) => `Skicka tillbaka det senast den ${day}`,
    items: 'Gäller det bara en del?',
    itemsHint: 'Kryssa då för det du ångrar. Om du inte kryssar för något gäller det allt.',
    messageLabel: 'Det här skickar vi åt dig',
    instead: 'Att säga upp är något annat: köpet gäller fortfarande, men du fortsätter inte framöver.',
    insteadLink: 'Jag vill säga upp, inte ångra',
  },
  fields: {
    who: 'Dina uppgifter',
    name: 'Namn',
    contract: 'Ordernummer eller avtalsnummer',
    contractHint: 'Vet du inte numret? Skriv då vad du köpte, och när.',
    email: 'E-postadress',
    notSent: 'Det här är inte skickat ännu',
    errors: {
      missing: 'Fyll i det här också.',
      malformed: 'Det här ser inte riktigt rätt ut ännu. Kan du titta på det igen?',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Jag ångrar mitt avtal: ${what}.` : 'Jag ångrar mitt avtal.'),
    onlyItems: (items) => `Det gäller bara: ${items.join('; ')}.`,
    order: (reference) => `Ordernummer eller avtalsnummer: ${reference}.`,
    from: (name) => `Namn: ${name}.`,
    email: (email) => `E-postadress: ${email}.`,
  },
  sending: { title: 'Vi skickar ditt ångermeddelande', lead: 'Ett ögonblick. Stäng inte sidan ännu.' },
  waiting: {
    title: 'Inte mottaget ännu',
    device:
      'Ditt ångermeddelande har inte kommit fram ännu. Det är sparat på den här enheten och vi fortsätter att försöka. Även om du stänger sidan och kommer tillbaka senare.',
    page: 'Ditt ångermeddelande har inte kommit fram ännu. Låt sidan vara öppen, så fortsätter vi att försöka.',
    next: (time) => `Vi försöker igen kl. ${time}.`,
    retry: 'Försök nu',
    form: 'Ångra på en vanlig sida',
    badge: 'Ditt ångermeddelande är inte mottaget ännu.',
  },
  attention: {
    title: 'Ditt ångermeddelande har inte tagits emot',
    badge: 'Ditt ångermeddelande har inte tagits emot. Något behöver ändras.',
  },
  unsent: {
    title: 'Vill du fortfarande ångra avtalet?',
    badge: 'Ett tidigare ångermeddelande skickades aldrig.',
  },
  sent: {
    title: 'Ditt ångermeddelande är skickat',
    badge: 'Ditt ångermeddelande är skickat.',
  },
  received: {
    title: 'Ditt ångermeddelande är mottaget',
    lead: (moment) => `Mottaget den ${moment}.`,
    referenceLabel: 'Referensnummer',
    notAccepted:
      'Det här bevisar att ditt ångermeddelande har kommit fram, och när. Det säger inte om det är behandlat.',
    receipt: 'Visa mottagningsbevis',
    badge: 'Ditt ångermeddelande är mottaget.',
  },
  show: 'Visa',
};

export default sv;
