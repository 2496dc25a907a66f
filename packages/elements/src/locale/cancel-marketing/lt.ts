/** Lietuvių kalba, tam, kas nebenori ir reklamos. */
import type { MarketingStrings } from './nl.ts';

const lt: MarketingStrings = {
  button: 'Nebesiųskite man ir reklamos',
  hint: 'Pranešimus apie nutraukimą vis tiek gausite.',
  declared: 'Nebesiųskite man reklamos.',
  receipt: 'Peržiūrėti to patvirtinimą',
  sending: 'Perduodame.',
  waiting: 'Jūsų prašymas nebesiųsti reklamos dar negautas. Mes bandome toliau.',
  attention: 'Jūsų prašymas nebesiųsti reklamos negautas.',
  received: (moment) =>
    moment ? `Reklamos nebenorite. Tai gauta ${moment}.` : 'Reklamos nebenorite. Tai gauta.',
  sent: 'Reklamos nebenorite. Tai išsiųsta. Ar pasiekė gavėją, čia nematome.',
};

export default lt;
