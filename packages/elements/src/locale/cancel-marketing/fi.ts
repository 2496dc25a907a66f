/** Suomi, sille joka ei halua enää mainoksiakaan. */
import type { MarketingStrings } from './nl.ts';

const fi: MarketingStrings = {
  button: 'En halua enää mainoksiakaan',
  hint: 'Saat yhä viestit irtisanomisesta.',
  declared: 'Älkää lähettäkö minulle enää mainoksia.',
  receipt: 'Näytä vahvistus tästä',
  sending: 'Välitämme tiedon.',
  waiting:
    'Tietoa siitä, ettet halua enää mainoksia, ei ole vielä vastaanotettu. Yritämme uudelleen itsestään.',
  attention: 'Tietoa siitä, ettet halua enää mainoksia, ei vastaanotettu.',
  received: (moment) =>
    moment
      ? `Et halua enää mainoksia. Tieto vastaanotettiin ${moment}.`
      : 'Et halua enää mainoksia. Tieto on vastaanotettu.',
  sent: 'Et halua enää mainoksia. Tieto on lähetetty. Emme näe tästä, onko se tullut perille.',
};

export default fi;
