/** Magyar, annak, aki egy kattintással lemondta. */
import type { OneClickStrings } from './nl.ts';

const hu: OneClickStrings = {
  sent: 'Ezt küldtük el az Ön nevében',
};

export default hu;
