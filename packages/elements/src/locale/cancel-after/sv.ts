/** Svenska, för tiden efteråt: att spara beviset, och vägen tillbaka. */
import type { AfterStrings } from './nl.ts';

const sv: AfterStrings = {
  notAccepted:
    'Det här bevisar att din uppsägning har kommit fram, och när. Det säger inte om den är behandlad.',
  receipt: 'Visa mottagningsbevis',
  save: 'Spara som fil',
  fileName: 'mottagningsbevis',
  otherWays: {
    title: 'Vill du hellre göra det på ett annat sätt?',
    lead: 'Det går bra. Du kan använda den här texten.',
    textLabel: 'Texten i din uppsägning',
    copy: 'Kopiera texten',
    copied: 'Kopierad',
    mail: 'Mejla',
    subject: 'Uppsägning',
    phone: 'Ring',
    post: 'Skriv till',
  },
  undo: {
    declared: (moment) =>
      `Jag tar tillbaka min uppsägning från den ${moment}. Jag vill behålla mitt abonnemang.`,
    summary: 'Vill du vara kvar ändå?',
    lead: 'Så länge ditt abonnemang gäller kan du ta tillbaka din uppsägning.',
    button: 'Ta tillbaka min uppsägning',
    sending: 'Vi tar tillbaka din uppsägning.',
    waiting:
      'Att du tar tillbaka uppsägningen är inte mottaget ännu. Tills dess gäller uppsägningen. Vi fortsätter att försöka.',
    attention:
      'Att du tar tillbaka uppsägningen har inte tagits emot. Uppsägningen gäller alltså fortfarande.',
  },
};

export default sv;
