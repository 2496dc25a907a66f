/** Svenska, för frågan varför. */
import type { SurveyStrings } from './nl.ts';

const sv: SurveyStrings = {
  title: 'Vill du berätta varför?',
  hint: 'Du behöver inte. Det påverkar inte din uppsägning.',
  hintAlone: 'Du behöver inte. Du kan lämna allt tomt.',
  comment: 'Vill du säga något om det?',
  optional: '(frivilligt)',
  send: 'Skicka mitt svar',
  skip: 'Hoppa över',
  sending: 'Vi skickar ditt svar.',
  received: 'Tack. Ditt svar har kommit fram.',
  sent: 'Tack. Ditt svar är skickat.',
  waiting: 'Tack. Ditt svar har inte kommit fram ännu. Vi fortsätter att försöka.',
  attention: 'Ditt svar har inte kommit fram. Det påverkar inte din uppsägning.',
  skipped: 'Det går bra, du behöver inte berätta något.',
  reasons: {
    not_valued: 'Jag kände mig inte uppskattad som kund',
    customer_service: 'Jag fick inget svar, eller för sent',
    too_expensive: 'Det är för dyrt för mig',
    unused: 'Jag använder det för lite',
    missing_features: 'Något saknas, eller kvaliteten är för dålig',
    switched_service: 'Jag har hittat något annat',
    circumstances_changed: 'Min situation har ändrats',
    other: 'Något annat',
  },
};

export default sv;
