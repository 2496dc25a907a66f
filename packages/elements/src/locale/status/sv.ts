/** Svenska, för den som vill veta hur det går. */
import type { StatusStrings } from './nl.ts';

const sv: StatusStrings = {
  title: 'Hur det går',
  ask: {
    lead: 'Fyll i referensnumret som står på ditt mottagningsbevis. Eller klistra in länken till ditt mottagningsbevis: då ser du även svaret och vad du kan göra mer.',
    label: 'Referensnummer eller länk',
    look: 'Visa',
    missing: 'Fyll i referensnumret eller klistra in länken.',
    unreadable:
      'Det här är inget referensnummer. Det har tolv bokstäver och siffror, till exempel 7KXM-2QPD-9T4H.',
    unknown: 'Vi hittar inget med det här referensnumret. Kan du kontrollera det en gång till?',
  },
  loading: 'Vi tittar efter. Ett ögonblick.',
  failed: {
    offline:
      'Vi kan inte se hur det går just nu: det finns ingen anslutning. Det påverkar inte det du har skickat.',
    error: 'Vi kan inte se hur det går just nu: något gick fel. Det påverkar inte det du har skickat.',
    again: 'Försök igen',
  },
  test: 'Det här är ett test. Inget sägs upp på riktigt.',
  standing: {
    received: () => 'Mottaget. Ingen har meddelat ännu att det är behandlat.',
    undone: () => 'Din önskan att vara kvar är mottagen. Företaget bekräftar om ditt abonnemang fortsätter.',
    stands: () =>
      'Din önskan att vara kvar är mottagen. Men en annan uppsägning eller ett ångermeddelande för samma abonnemang har också tagits emot, och det gäller fortfarande.',
    scheduled: (day) =>
      day ? `Behandlat: ditt abonnemang slutar den ${day}.` : 'Behandlat: ditt abonnemang kommer att sluta.',
    effective: (day) => (day ? `Ditt abonnemang slutade den ${day}.` : 'Ditt abonnemang har slutat.'),
    failed: () =>
      'Något gick fel i behandlingen. Din uppsägning är ändå mottagen. Spara ditt mottagningsbevis och fråga företaget.',
    open: (moment) => `Ditt meddelande är mottaget. Du får svar senast den ${moment}.`,
    overdue: (moment) =>
      `Du skulle ha fått svar senast den ${moment}. Det klarade vi inte, och det är vi ledsna för. Ditt meddelande är fortfarande öppet.`,
    reported: (moment) =>
      `Du skulle ha fått svar senast den ${moment}. Det klarade vi inte, och det är vi ledsna för. Ditt meddelande är fortfarande öppet. Det har rapporterats att du får vänta för länge.`,
    answered: () => 'Ditt meddelande är besvarat.',
    solved: () => 'Du har sagt att det är löst.',
    reopened: (moment) => `Du har sagt att det inte är löst ännu. Du får ett nytt svar senast den ${moment}.`,
    unasked: () => 'Ditt meddelande är mottaget. Du ville inte ha något svar på det.',
  },
  next: {
    received: 'Du behöver inte göra något nu.',
    stands: 'Vill du vara kvar? Ta då tillbaka även det, eller fråga företaget.',
    scheduled: 'Du behöver inte göra något mer.',
    open: 'Du behöver inte göra något nu. Svaret läser du här.',
    reopened: 'Du behöver inte göra något nu. Svaret läser du här.',
    solved: 'Skönt att det är löst.',
  },
  readIt: 'Öppna länken till ditt mottagningsbevis för att läsa svaret.',
  reference: 'Referensnummer',
  receivedAt: 'Mottaget den',
  endsOn: 'Ditt abonnemang gäller till och med',
  endedOn: 'Ditt abonnemang gällde till och med',
  updatedAt: 'Senast uppdaterat',
  you: (moment) => `Ditt meddelande från den ${moment}`,
  team: (moment) => `Vårt svar från den ${moment}`,
  erased: 'Den här texten är raderad.',
  receipt: 'Visa mottagningsbevis',
  saveHtml: 'Spara mottagningsbevis',
  saveJson: 'Spara som JSON, för program',
  calendar: {
    add: 'Lägg in slutdatumet i din kalender',
    summary: 'Sista dagen på ditt abonnemang',
    description: (reference) => `Du har sagt upp. Referensnummer: ${reference}.`,
    fileName: 'slutdatum',
  },
  reactivate: 'Börja igen',
  refresh: 'Titta igen',
  other: 'Slå upp något annat',
  judge: {
    question: 'Är det löst nu?',
    stillNot: 'Är det ändå inte löst?',
    missing: 'Inte löst ännu? Skriv här vad som saknas.',
    optional: '(frivilligt)',
    yes: 'Ja, det är löst',
    no: 'Nej, inte ännu',
    sending: 'Vi skickar det vidare. Ett ögonblick.',
    failed:
      'Det här har inte kommit fram ännu. Allt du har skrivit finns kvar. Vill du försöka en gång till?',
  },
  help: 'Vill du inte vänta? Du kan också nå oss så här:',
};

export default sv;
