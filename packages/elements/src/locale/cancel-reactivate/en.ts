/** English, for people who want to come back later. */
import type { ReactivateStrings } from './nl.ts';

const en: ReactivateStrings = {
  later: (day) => `After ${day} you can start again whenever you like. You are welcome.`,
  ended: (day) => `Your subscription ran until the end of ${day}.`,
  link: 'Start again',
};

export default en;
