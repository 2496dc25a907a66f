/** Dansk, til den der heller ikke vil have reklamer mere. */
import type { MarketingStrings } from './nl.ts';

const da: MarketingStrings = {
  button: 'Send mig heller ikke reklamer mere',
  hint: 'Du får stadig beskeder om din opsigelse.',
  declared: 'Send mig ikke flere reklamer.',
  receipt: 'Se kvitteringen for det',
  sending: 'Vi giver det videre.',
  waiting: 'At du ikke vil have flere reklamer, er ikke modtaget endnu. Vi bliver ved med at prøve.',
  attention: 'At du ikke vil have flere reklamer, er ikke modtaget.',
  received: (moment) =>
    moment
      ? `Du vil ikke have flere reklamer. Det er modtaget den ${moment}.`
      : 'Du vil ikke have flere reklamer. Det er modtaget.',
  sent: 'Du vil ikke have flere reklamer. Det er sendt. Vi kan ikke se her, om det er nået frem.',
};

export default da;
