/** Svenska, för den som säger upp. */
import type { CancelStrings } from './nl.ts';

const sv: CancelStrings = {
  entry: 'Säg upp abonnemang',
  close: 'Stäng',
  keep: 'Behåll mitt abonnemang',
  review: {
    title: (plan) => (plan ? `Säg upp ${plan}` : 'Säg upp ditt abonnemang'),
    endsOn: 'Om du säger upp nu gäller ditt abonnemang till och med den',
    endsUnknown: 'Vi kan inte säga säkert när ditt abonnemang slutar. Du kan säga upp det ändå.',
    factsMissing: 'Den här sidan har inte tillräckliga uppgifter om ditt abonnemang för att räkna ut det.',
    why: 'Varför detta datum?',
    whyUnknown: 'Varför vet vi inte det?',
    chargesLabel: 'Det här ska du fortfarande betala',
    nothingMore: 'Inget mer',
    charge: (amount, day) => `${amount} den ${day}`,
    chargesUnknown: 'Det kan vi inte säga säkert. Titta i dina villkor eller fråga.',
    untilLabel: 'Fram till dess',
    until: 'Allt är som vanligt.',
    messageLabel: 'Det här skickar vi åt dig',
  },
  declaration: {
    ordinary: (plan) =>
      plan ? `Jag säger upp mitt abonnemang på ${plan}.` : 'Jag säger upp mitt abonnemang.',
    contract: (contract) => `Kundnummer eller avtalsnummer: ${contract}.`,
    endsOn: (day) => `Enligt den här sidan är sista dagen den ${day}.`,
    asap: 'Gärna så snart som möjligt.',
  },
  sending: { title: 'Vi skickar din uppsägning', lead: 'Ett ögonblick. Stäng inte sidan ännu.' },
  waiting: {
    title: 'Inte mottagen ännu',
    device:
      'Din uppsägning har inte kommit fram ännu. Den är sparad på den här enheten och vi fortsätter att försöka. Även om du stänger sidan och kommer tillbaka senare.',
    page: 'Din uppsägning har inte kommit fram ännu. Låt sidan vara öppen, så fortsätter vi att försöka.',
    next: (time) => `Vi försöker igen kl. ${time}.`,
    retry: 'Försök nu',
    form: 'Säg upp på en vanlig sida',
    badge: 'Din uppsägning är inte mottagen ännu.',
  },
  attention: {
    title: 'Din uppsägning har inte tagits emot',
    badge: 'Din uppsägning har inte tagits emot. Något behöver ändras.',
  },
  unsent: {
    title: 'Vill du fortfarande säga upp?',
    badge: 'En tidigare uppsägning skickades aldrig.',
  },
  sent: {
    title: 'Din uppsägning är skickad',
    badge: 'Din uppsägning är skickad.',
  },
  received: {
    title: 'Din uppsägning är mottagen',
    lead: (moment) => `Mottagen den ${moment}.`,
    referenceLabel: 'Referensnummer',
    endsLabel: 'Ditt abonnemang gäller till och med',
    endsUnknown: 'Det får du besked om',
    badge: 'Din uppsägning är mottagen.',
  },
  show: 'Visa',
};

export default sv;
