/** Svenska, för den som har något att fylla i före uppsägningen. */
import type { FieldStrings } from './nl.ts';

const sv: FieldStrings = {
  legend: 'Vilket abonnemang gäller det?',
  identify: 'Ditt kundnummer eller din e-postadress räcker.',
  kind: 'Vilken sorts uppsägning är det?',
  ordinary: 'Vanlig uppsägning',
  extraordinary: 'Uppsägning av ett särskilt skäl',
  cause: 'Det särskilda skälet (bara om du har ett)',
  name: 'Namn',
  contract: 'Kundnummer eller avtalsnummer',
  endDate: 'Slutdatum',
  endDateHint: 'Lämna tomt om du vill sluta så snart som möjligt.',
  email: 'E-postadress',
  optional: '(frivilligt)',
  declared: {
    extraordinary: (cause) => `Jag säger upp av ett särskilt skäl: ${cause}`,
    from: (name) => `Namn: ${name}.`,
    email: (email) => `E-postadress: ${email}.`,
    wanted: (day) => `Jag vill att det slutar den ${day}.`,
  },
  notSent: 'Det här är inte skickat ännu',
  errors: {
    missing: 'Fyll i det här också.',
    malformed: 'Det här ser inte riktigt rätt ut ännu. Kan du titta på det igen?',
    identity:
      'Fyll i ditt kundnummer eller din e-postadress. Då är det tydligt vilket abonnemang det gäller.',
  },
};

export default sv;
