/** Polski, dla rezygnacji jednym kliknięciem. */
import type { OneClickStrings } from './nl.ts';

const pl: OneClickStrings = {
  sent: 'To wysłaliśmy w Twoim imieniu',
};

export default pl;
