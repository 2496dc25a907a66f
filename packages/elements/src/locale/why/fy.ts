/** Frysk, foar wêrom’t in datum is wat er is. */
import type { WhyStrings } from './nl.ts';

const fy: WhyStrings = {
  ask: (name) => `Freegje it nei by ${name}`,
  confidence: {
    'primary-read': 'Wy hawwe dit yn de wet sels lêzen, of by de tafersjochhâlder.',
    'secondary-read': 'Wy hawwe dit lêzen by in oar dy’t de regel útleit, net by de boarne sels.',
    recalled: 'In part hjirfan hawwe wy noch net neilêzen. Kontrolearje it as it foar jo wichtich is.',
    conflict: 'De boarnen binne it hjir net oer iens. Wy geane út fan wat foar jo it geunstichst is.',
  },
  sources: 'Wêr’t it stiet',
};

export default fy;
