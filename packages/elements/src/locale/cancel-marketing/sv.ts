/** Svenska, för den som inte heller vill ha mer reklam. */
import type { MarketingStrings } from './nl.ts';

const sv: MarketingStrings = {
  button: 'Skicka mig inte mer reklam heller',
  hint: 'Du får fortfarande meddelanden om din uppsägning.',
  declared: 'Skicka mig inte mer reklam.',
  receipt: 'Visa beviset på det',
  sending: 'Vi skickar det vidare.',
  waiting: 'Att du inte vill ha mer reklam är inte mottaget ännu. Vi fortsätter att försöka.',
  attention: 'Att du inte vill ha mer reklam har inte tagits emot.',
  received: (moment) =>
    moment
      ? `Du vill inte ha mer reklam. Det togs emot den ${moment}.`
      : 'Du vill inte ha mer reklam. Det är mottaget.',
  sent: 'Du vill inte ha mer reklam. Det är skickat. Om det har kommit fram kan vi inte se här.',
};

export default sv;
