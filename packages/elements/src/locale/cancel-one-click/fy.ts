/** Frysk, foar wa’t mei ien klik opsein hat. */
import type { OneClickStrings } from './nl.ts';

const fy: OneClickStrings = {
  sent: 'Dit hawwe wy foar jo ferstjoerd',
};

export default fy;
