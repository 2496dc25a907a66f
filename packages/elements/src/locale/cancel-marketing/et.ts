/** Eesti keel, sellele, kes ei soovi enam ka reklaami. */
import type { MarketingStrings } from './nl.ts';

const et: MarketingStrings = {
  button: 'Ärge saatke mulle enam ka reklaami',
  hint: 'Kirju sinu ülesütlemise kohta saad edasi.',
  declared: 'Ärge saatke mulle enam reklaami.',
  receipt: 'Vaata selle kinnitust',
  sending: 'Anname selle edasi.',
  waiting: 'Teadet, et sa ei soovi enam reklaami, pole veel kätte saadud. Me proovime edasi.',
  attention: 'Teadet, et sa ei soovi enam reklaami, ei saadud kätte.',
  received: (moment) =>
    moment
      ? `Sa ei soovi enam reklaami. Teade on kätte saadud: ${moment}.`
      : 'Sa ei soovi enam reklaami. Teade on kätte saadud.',
  sent: 'Sa ei soovi enam reklaami. Teade on saadetud. Kas see kohale jõudis, me siit ei näe.',
};

export default et;
