/** English, for people who have cancelled with one click. */
import type { OneClickStrings } from './nl.ts';

const en: OneClickStrings = {
  sent: 'This is what we sent for you',
};

export default en;
