/** Malti, għal min lanqas irid aktar reklami. */
import type { MarketingStrings } from './nl.ts';

const mt: MarketingStrings = {
  button: 'Lanqas ma rrid aktar reklami',
  hint: 'Xorta tibqa’ tirċievi messaġġi dwar il-kanċellazzjoni tiegħek.',
  declared: 'Ma rridx nirċievi aktar reklami.',
  receipt: 'Ara l-irċevuta ta’ din it-talba',
  sending: 'Qed ngħaddu t-talba tiegħek.',
  waiting: 'It-talba tiegħek biex ma tirċevix aktar reklami għadha ma waslitx. Qed nerġgħu nippruvaw.',
  attention: 'It-talba tiegħek biex ma tirċevix aktar reklami ma waslitx.',
  received: (moment) =>
    moment
      ? `Ma tridx aktar reklami. It-talba waslet: ${moment}.`
      : 'Ma tridx aktar reklami. It-talba waslet.',
  sent: 'Ma tridx aktar reklami. It-talba ntbagħtet. Minn hawn ma nistgħux naraw jekk waslitx.',
};

export default mt;
