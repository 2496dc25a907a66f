/** Frysk, foar wa’t nei it opsizzen ek gjin reklame mear wol. */
import type { MarketingStrings } from './nl.ts';

const fy: MarketingStrings = {
  button: 'Stjoer my ek gjin reklame mear',
  hint: 'Berjochten oer jo opsizzing krije jo noch wol.',
  declared: 'Stjoer my gjin reklame mear.',
  receipt: 'It bewiis hjirfan besjen',
  sending: 'Wy jouwe it troch.',
  waiting: 'Dat jo gjin reklame mear wolle, is noch net ûntfongen. Wy besykje it fansels op ’e nij.',
  attention: 'Dat jo gjin reklame mear wolle, is net ûntfongen.',
  received: (moment) =>
    moment
      ? `Jo wolle gjin reklame mear. Dat is ûntfongen op ${moment}.`
      : 'Jo wolle gjin reklame mear. Dat is ûntfongen.',
  sent: 'Jo wolle gjin reklame mear. Dat is ferstjoerd. Oft it oankaam is, kinne wy hjir net sjen.',
};

export default fy;
